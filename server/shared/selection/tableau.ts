// The algebra of a dense simplex tableau for the panel programme: few rows and boxed variables make every step cheap.
import { CandidateHeap } from './candidate-heap.ts'
import { range } from './order.ts'
import type { Box, Program } from './program.ts'

/** Below this a number counts as zero when it is compared with a bound. */
export const tolerance = 1e-9
/** A coefficient smaller than this is never divided by. */
const smallestPivot = 1e-7

/**
 * Variables 0 … columns−1 are the classes; then one for each row's activity. Every basic variable is a linear
 * combination of the nonbasic ones: basic[i] = Σ cells[i][j] · nonbasic[j]. A nonbasic variable rests on a bound.
 * Only + − × ÷ and comparisons are used, in a fixed order: the same bits in every JavaScript engine.
 */
export class Tableau {
  readonly columns: number
  readonly cells: readonly Float64Array[]
  readonly basic: number[]
  readonly nonbasic: number[]
  readonly atUpper: boolean[]
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Values of the basic variables; `refresh` recomputes them. */
  readonly value: Float64Array
  /** Objective, to be minimised: by variable, and reduced by column. */
  readonly cost: Float64Array
  readonly reduced: Float64Array
  /** Every row is divided by its largest weight, so that cuts with large weights keep their digits. */
  private readonly divisors: readonly number[]
  /** Exchanges since the last rebuild: the drift of rounding grows with them. */
  exchanges = 0
  private readonly program: Program

  constructor(program: Program) {
    const columns = program.size.length
    const rows = program.rows.length
    this.program = program
    this.divisors = program.rows.map((row) => row.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1))
    this.columns = columns
    this.lower = new Float64Array(columns + rows)
    this.upper = new Float64Array(columns + rows)
    this.cells = program.rows.map(() => new Float64Array(columns))
    this.basic = range(rows)
    this.nonbasic = range(columns)
    this.atUpper = this.nonbasic.map(() => false)
    this.value = new Float64Array(rows)
    this.cost = new Float64Array(columns + rows)
    this.reduced = new Float64Array(columns)
    this.start()
  }

  /** The basis of all row activities: the rows themselves. */
  private start(): void {
    this.program.rows.forEach((row, r) => {
      const cells = this.cells[r]!
      cells.fill(0)
      row.classes.forEach((c, i) => {
        cells[c] = row.weights[i]! / this.divisors[r]!
      })
      this.basic[r] = this.columns + r
    })
    for (let j = 0; j < this.columns; j++) this.nonbasic[j] = j
  }

  /** Sets the bounds of classes and rows, and the cost of each class. */
  pose({ lower, upper }: Box, cost: ArrayLike<number>): void {
    for (let at = 0; at < this.lower.length; at++) {
      const divisor = at < this.columns ? 1 : this.divisors[at - this.columns]!
      this.lower[at] = lower[at]! / divisor
      this.upper[at] = upper[at]! / divisor
    }
    this.cost.fill(0)
    this.cost.set(cost)
    this.price()
  }

  /** Rests every nonbasic variable on the bound its reduced cost asks for: what the dual simplex starts from. */
  rest(): void {
    for (let j = 0; j < this.columns; j++) this.atUpper[j] = this.reduced[j]! < 0
    this.refresh()
  }

  /** Computes the tableau of the present basis afresh from whole numbers, which ends the drift of many exchanges. */
  rebuild(): void {
    const wanted = this.basic.filter((variable) => variable < this.columns)
    const stays = new Set(this.basic)
    const resting = new Map(this.nonbasic.map((variable, j) => [variable, this.atUpper[j]!]))
    this.start()
    for (const variable of wanted) {
      let best = -1
      for (let r = 0; r < this.basic.length; r++) {
        const free = this.basic[r]! >= this.columns && !stays.has(this.basic[r]!)
        if (free && (best < 0 || Math.abs(this.cells[r]![variable]!) > Math.abs(this.cells[best]![variable]!))) best = r
      }
      if (best >= 0 && Math.abs(this.cells[best]![variable]!) > smallestPivot) this.exchange(best, variable)
    }
    for (let j = 0; j < this.columns; j++) this.atUpper[j] = resting.get(this.nonbasic[j]!) ?? false
    this.exchanges = 0
    this.price()
    this.refresh()
  }

  /** Recomputes the reduced costs from `cost`. */
  private price(): void {
    const { reduced, nonbasic, basic, cells, cost } = this
    for (let j = 0; j < this.columns; j++) reduced[j] = cost[nonbasic[j]!]!
    for (let r = 0; r < basic.length; r++) {
      const price = cost[basic[r]!]!
      if (price === 0) continue
      const row = cells[r]!
      for (let j = 0; j < this.columns; j++) reduced[j]! += price * row[j]!
    }
  }

  /** Where a nonbasic variable rests. */
  at(column: number): number {
    return this.atUpper[column] ? this.upper[this.nonbasic[column]!]! : this.lower[this.nonbasic[column]!]!
  }

  /** Recomputes the basic values from the resting places of the nonbasic ones. */
  refresh(): void {
    const resting = new Float64Array(this.columns)
    for (let j = 0; j < this.columns; j++) resting[j] = this.at(j)
    for (let r = 0; r < this.basic.length; r++) this.value[r] = dot(this.cells[r]!, resting)
  }

  /** Swaps a basic and a nonbasic variable in the algebra alone; values and resting places are the caller's. */
  exchange(r: number, column: number): void {
    const row = this.cells[r]!
    const inverse = 1 / row[column]!
    for (let j = 0; j < this.columns; j++) row[j] = -row[j]! * inverse
    row[column] = inverse
    for (let i = 0; i < this.cells.length; i++) {
      if (i !== r) substitute(this.cells[i]!, row, column)
    }
    substitute(this.reduced, row, column)
    const leaving = this.basic[r]!
    this.basic[r] = this.nonbasic[column]!
    this.nonbasic[column] = leaving
    this.exchanges += 1
  }

  /** Columns that can move row r the wanted way: cheapest first, then the larger coefficient, then the variable. */
  eligible(r: number, rising: boolean): CandidateHeap {
    const row = this.cells[r]!
    const { reduced, nonbasic, atUpper, lower, upper } = this
    const heap = new CandidateHeap(row, nonbasic)
    for (let j = 0; j < this.columns; j++) {
      const pull = rising ? row[j]! : -row[j]!
      if (atUpper[j] ? pull > -smallestPivot : pull < smallestPivot) continue
      const variable = nonbasic[j]!
      if (upper[variable]! - lower[variable]! > tolerance) heap.add(j, Math.abs(reduced[j]! / row[j]!))
    }
    return heap
  }

  /**
   * Row r as prices of the programme's rows: where nothing can move it further in the wanted direction, these prove it
   * by weak duality (classes priced above zero hold it back).
   */
  multipliersOfRow(r: number, rising: boolean): number[] {
    const sign = rising ? 1 : -1
    const result = this.program.rows.map(() => 0)
    const put = (variable: number, weight: number): void => {
      if (variable >= this.columns) result[variable - this.columns] = weight / this.divisors[variable - this.columns]!
    }
    put(this.basic[r]!, -sign)
    for (let j = 0; j < this.columns; j++) put(this.nonbasic[j]!, sign * this.cells[r]![j]!)
    return result
  }

  /** The dual prices of the programme's rows at the present basis, for the objective of maximising −cost. */
  multipliersOfCost(): number[] {
    const result = this.program.rows.map(() => 0)
    for (let j = 0; j < this.columns; j++) {
      const variable = this.nonbasic[j]!
      if (variable >= this.columns)
        result[variable - this.columns] = -this.reduced[j]! / this.divisors[variable - this.columns]!
    }
    return result
  }

  /** The values of all classes. */
  classValues(): Float64Array {
    const result = new Float64Array(this.columns)
    for (let j = 0; j < this.columns; j++) if (this.nonbasic[j]! < this.columns) result[this.nonbasic[j]!] = this.at(j)
    for (let r = 0; r < this.basic.length; r++)
      if (this.basic[r]! < this.columns) result[this.basic[r]!] = this.value[r]!
    return result
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!
  return total
}

/** Replaces the variable that left `column` by its new expression in one row. */
function substitute(target: Float64Array, expression: Float64Array, column: number): void {
  const factor = target[column]!
  if (factor === 0) return
  target[column] = 0
  for (let j = 0; j < target.length; j++) target[j]! += factor * expression[j]!
}
