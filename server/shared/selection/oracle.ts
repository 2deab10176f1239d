// Finds the panel worth most at given prices, and proves that none is worth more: branch and bound, every cut-off proved by weak duality.
import { type Outcome, reoptimise } from './dual-simplex.ts'
import { range } from './order.ts'
import {
  activity,
  type Box,
  brokenRows,
  type Counts,
  isLazy,
  isPanel,
  type Program,
  restrict,
  restrictBox,
  wholeBox,
} from './program.ts'
import { Tableau } from './tableau.ts'

const wholeEnough = 1e-6
const margin = 1e-9

/**
 * `step`: the least amount by which panels can differ in worth where that is known (1 for whole numbers). `box`: only
 * panels inside it. `first`: any panel above the floor will do.
 */
export interface Question {
  readonly step?: number
  readonly box?: Box
  readonly first?: boolean
}

/** The search could not settle a question within its limits; the caller asks the solver instead. */
export class Undecided extends Error {}

/**
 * Answers questions about all panels of a programme. Rounding in the tableau can cost time, never truth: a branch is
 * cut off only when row prices, applied to the programme's own whole numbers, prove that it holds nothing better.
 */
export class Oracle {
  private readonly program: Program
  private readonly firm: Program
  private readonly firmRows: readonly number[]
  private readonly lazy: readonly number[]
  private readonly tableau: Tableau
  private readonly nodeLimit: number
  private box: Box
  private firmBox: Box
  private first = false
  private worth: ArrayLike<number> = []
  private best: Counts | undefined
  private floor = 0
  private step = 0
  private nodes = 0

  constructor(program: Program, nodeLimit = 20_000) {
    const all = range(program.rows.length)
    this.program = program
    this.firmRows = all.filter((r) => !isLazy(program, r))
    this.lazy = all.filter((r) => isLazy(program, r))
    this.firm = restrict(program, this.firmRows)
    this.tableau = new Tableau(this.firm)
    this.box = wholeBox(program)
    this.firmBox = this.box
    this.nodeLimit = nodeLimit
  }

  /**
   * The panel with the largest Σ worth·a among those worth more than `floor`; undefined proves that there is none.
   * Throws `Undecided` when the search grows too long.
   */
  richest(
    worth: ArrayLike<number>,
    floor: number,
    { step = 0, box = wholeBox(this.program), first = false }: Question = {},
  ): Counts | undefined {
    this.box = box
    this.firmBox = restrictBox(this.program, box, this.firmRows)
    this.tableau.pose(
      this.firmBox,
      Float64Array.from(worth, (value) => -value),
    )
    this.worth = worth
    this.best = undefined
    this.floor = floor
    this.step = step
    this.first = first
    this.nodes = 0
    this.explore()
    return this.best
  }

  private explore(): void {
    const { tableau } = this
    if (this.first && this.best !== undefined) return
    this.nodes += 1
    if (this.nodes > this.nodeLimit) throw new Undecided('Too many branches.')
    if (this.settled()) return
    const values = tableau.classValues()
    const r = this.mostFractional()
    if (r >= 0) {
      const value = tableau.value[r]!
      const below = Math.floor(value)
      const halves: [number, number][] = [
        [below + 1, Number.POSITIVE_INFINITY],
        [0, below],
      ]
      this.branch(tableau.basic[r]!, value - below > 0.5 ? halves : halves.reverse())
      return
    }
    const counts = Array.from(values, Math.round)
    const broken = brokenRows(this.program, counts, this.lazy, this.box, 0)[0]
    if (broken === undefined) this.keep(counts)
    else this.branchOnHousehold(broken, counts)
  }

  private keep(counts: Counts): void {
    if (!isPanel(this.program, counts)) throw new Undecided('Rounding produced no panel.')
    const worth = worthOf(this.worth, counts)
    if (worth > this.floor) [this.best, this.floor] = [counts, worth]
  }

  /** Whether this branch is done: nothing feasible in it, or nothing worth more than what is known. */
  private settled(): boolean {
    const verdict = this.verdict() ?? this.afresh()
    if (verdict === undefined) throw new Undecided('Rounding hides the answer.')
    return verdict
  }

  private afresh(): boolean | undefined {
    this.tableau.rebuild()
    return this.verdict()
  }

  /** True or false where row prices prove it; undefined where the tableau has drifted too far to tell. */
  private verdict(): boolean | undefined {
    const { tableau } = this
    const outcome: Outcome = reoptimise(tableau)
    if (outcome.status === 'stuck') return undefined
    if (outcome.status === 'infeasible') {
      return this.dualBound(tableau.multipliersOfRow(outcome.row, outcome.rising), undefined) < -margin
        ? true
        : undefined
    }
    const bound = this.dualBound(tableau.multipliersOfCost(), this.worth)
    if (bound <= this.floor + Math.max(margin, this.step - 1e-6)) return true
    return bound - worthOf(this.worth, tableau.classValues()) < 1e-7 * Math.max(1, Math.abs(bound)) ? false : undefined
  }

  /** Σ multipliers·rows + Σ (worth − price)·classes, each at its best within the branch: no panel in it exceeds this. */
  private dualBound(multipliers: readonly number[], worth: ArrayLike<number> | undefined): number {
    const { lower, upper, columns } = this.tableau
    const rows = this.firmBox
    const net = Float64Array.from(range(columns), (c) => worth?.[c] ?? 0)
    let bound = 0
    this.firm.rows.forEach((row, r) => {
      const multiplier = multipliers[r]!
      bound += Math.max(multiplier * rows.lower[columns + r]!, multiplier * rows.upper[columns + r]!)
      for (let i = 0; i < row.classes.length; i++) net[row.classes[i]!]! -= multiplier * row.weights[i]!
    })
    for (let c = 0; c < columns; c++) bound += net[c]! * (net[c]! > 0 ? upper[c]! : lower[c]!)
    return bound
  }

  /** Explores one class between each pair of bounds in turn. */
  private branch(variable: number, parts: readonly (readonly [number, number])[]): void {
    const { tableau } = this
    const [low, high] = [tableau.lower[variable]!, tableau.upper[variable]!]
    for (const [from, to] of parts) {
      tableau.lower[variable] = Math.max(low, from)
      tableau.upper[variable] = Math.min(high, to)
      this.explore()
    }
    tableau.lower[variable] = low
    tableau.upper[variable] = high
  }

  /** Too many (few) from one kind of household: in every panel one of its classes at least holds fewer (more) than here. */
  private branchOnHousehold(broken: number, counts: readonly number[]): void {
    const row = this.program.rows[broken]!
    const tooMany = activity(row, counts) > this.box.upper[this.program.size.length + broken]!
    for (const c of row.classes) {
      const count = counts[c]!
      if (tooMany && count > this.tableau.lower[c]!) this.branch(c, [[0, count - 1]])
      if (!tooMany && count < this.tableau.upper[c]!) this.branch(c, [[count + 1, Number.POSITIVE_INFINITY]])
    }
  }

  private mostFractional(): number {
    const { tableau } = this
    let best = -1
    let most = wholeEnough
    for (let r = 0; r < tableau.basic.length; r++) {
      const off = Math.abs(tableau.value[r]! - Math.round(tableau.value[r]!))
      if (tableau.basic[r]! < tableau.columns && off > most) [best, most] = [r, off]
    }
    return best
  }
}

/** What counts are worth at given prices. */
export function worthOf(worth: ArrayLike<number>, counts: ArrayLike<number>): number {
  let total = 0
  for (let c = 0; c < counts.length; c++) total += worth[c]! * counts[c]!
  return total
}
