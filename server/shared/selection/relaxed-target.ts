// LEXIMIN over the relaxed panels (fractions of people allowed): it bounds the true LEXIMIN level by level, with a proof for every level.
import { reoptimise } from './dual-simplex.ts'
import { largest, range } from './order.ts'
import { brokenRows, isLazy, type Program, restrict, wholeBox } from './program.ts'
import { Tableau, tolerance } from './tableau.ts'

/** LEXIMIN raises the smallest chance, then the next, and so on; MAXIMIN stops after the smallest. */
export type Objective = 'leximin' | 'maximin'

/**
 * One level: no lottery gives all classes still open more than `value`, once the earlier levels hold.
 * `multipliers[r]` prices row r of the programme; weak duality turns them into the bound (see certificate.ts).
 * A level that a class reaches because it is wholly drawn has no multipliers.
 */
export interface Level {
  readonly value: number
  readonly fixed: readonly number[]
  readonly multipliers: readonly number[]
}

export interface Target {
  /** Selection probability of a member of each class, 0 … 1. */
  readonly chance: readonly number[]
  readonly levels: readonly Level[]
}

/**
 * A class is fixed at a level only if its price is at least this part of the largest: a smaller one may be rounding.
 * Leaving a class open is always safe; it is fixed at a later level.
 */
export const clearly = 1e-4

/** Chances keep twelve decimals, so that 1/5 is 0.2 and not the nearest miss. */
const digits = 1e12

/** Distinct prices, so that no two bases cost the same and the pivoting cannot go in circles. */
const price = (variable: number): number => 1 + ((variable * 7919 + 104729) % 10007) / 10007

/** Raises one common floor under all open classes until something blocks it, fixes what blocks, and goes on. */
class Rise {
  readonly chance: number[]
  readonly levels: Level[] = []
  private readonly program: Program
  private readonly tableau: Tableau
  private readonly open: boolean[]
  private floor = 0

  constructor(program: Program, tableau: Tableau) {
    this.program = program
    this.tableau = tableau
    this.open = program.size.map(() => true)
    this.chance = program.size.map(() => 0)
  }

  /** Whether a level above zero has been reached. */
  aboveZero(): boolean {
    return (this.levels.at(-1)?.value ?? 0) > tolerance
  }

  /** The chances at the vertex where the climb stands. */
  present(): number[] {
    return Array.from(this.tableau.classValues(), (count, c) => Math.max(0, count) / this.program.size[c]!)
  }

  private slopeOf(variable: number): number {
    return this.open[variable] ? this.program.size[variable]! : 0
  }

  private raiseTo(floor: number): void {
    this.floor = floor
    for (const c of range(this.program.size.length)) {
      if (this.open[c]) this.tableau.lower[c] = this.program.size[c]! * floor
    }
    this.tableau.refresh()
  }

  /** The first open class, in order, whose floor meets its ceiling, and the height at which it does. */
  private ceiling(): { readonly height: number; readonly classes: number[] } {
    let height = Number.POSITIVE_INFINITY
    let classes: number[] = []
    for (const c of range(this.program.size.length)) {
      if (!this.open[c]) continue
      const own = this.program.capacity[c]! / this.program.size[c]!
      if (own < height) [height, classes] = [own, [c]]
      else if (own === height) classes.push(c)
    }
    return { height, classes }
  }

  /** How fast each basic variable moves as the floor rises. */
  private speeds(): Float64Array {
    const { tableau } = this
    const moving = new Float64Array(tableau.columns)
    for (let j = 0; j < tableau.columns; j++) moving[j] = tableau.atUpper[j] ? 0 : this.slopeOf(tableau.nonbasic[j]!)
    return Float64Array.from(tableau.cells, (row) => {
      let total = 0
      for (let j = 0; j < tableau.columns; j++) total += row[j]! * moving[j]!
      return total
    })
  }

  /** The basic variable that meets a bound first. */
  private blocker(): { readonly row: number; readonly rising: boolean; readonly distance: number } {
    const { tableau } = this
    const speeds = this.speeds()
    let best = { row: -1, rising: false, distance: Number.POSITIVE_INFINITY, speed: 0 }
    const consider = (row: number, rising: boolean, gap: number, speed: number): void => {
      if (speed <= tolerance) return
      const distance = Math.max(0, gap) / speed
      if (distance < best.distance || (distance === best.distance && speed > best.speed))
        best = { row, rising, distance, speed }
    }
    for (let r = 0; r < tableau.basic.length; r++) {
      const variable = tableau.basic[r]!
      const value = tableau.value[r]!
      consider(r, true, value - tableau.lower[variable]!, this.slopeOf(variable) - speeds[r]!)
      consider(r, false, tableau.upper[variable]! - value, speeds[r]!)
    }
    return best
  }

  /** Open classes that the multipliers price: they cannot rise further in any lottery that keeps this level. */
  private priced(multipliers: readonly number[]): number[] {
    const prices = this.program.size.map(() => 0)
    this.program.rows.forEach((row, r) => {
      row.classes.forEach((c, i) => {
        prices[c]! += multipliers[r]! * row.weights[i]!
      })
    })
    const open = range(prices.length).filter((c) => this.open[c])
    const most = largest(open.map((c) => prices[c]!))
    return open.filter((c) => prices[c]! > clearly * most)
  }

  private close(classes: readonly number[], multipliers: readonly number[]): void {
    const value = Math.round(this.floor * digits) / digits
    this.levels.push({ value, fixed: classes, multipliers })
    for (const c of classes) {
      this.open[c] = false
      this.chance[c] = value
    }
    this.tableau.rebuild()
  }

  /** One pivot, one level, or one class wholly drawn; false when every class is fixed. */
  advance(): boolean {
    const ceiling = this.ceiling()
    if (ceiling.classes.length === 0) return false
    const { row, rising, distance } = this.blocker()
    if (this.floor + distance >= ceiling.height) {
      this.raiseTo(ceiling.height)
      this.close(ceiling.classes, [])
      return true
    }
    this.raiseTo(this.floor + distance)
    const column = this.tableau.eligible(row, rising).take()
    if (column >= 0) {
      this.tableau.exchange(row, column)
      this.tableau.atUpper[column] = !rising
      this.tableau.refresh()
    } else {
      const multipliers = this.tableau.multipliersOfRow(row, rising)
      this.close(this.priced(multipliers), multipliers)
    }
    return true
  }
}

/**
 * The relaxed target, or undefined where even fractions of people cannot meet the quotas. For MAXIMIN the climb ends at
 * the first floor above zero, and the chances are those of the vertex reached there.
 */
export function relaxedTarget(program: Program, objective: Objective = 'leximin'): Target | undefined {
  const all = range(program.rows.length)
  const lazy = all.filter((r) => isLazy(program, r))
  const box = wholeBox(program)
  let active = all.filter((r) => !isLazy(program, r))
  for (;;) {
    const target = climb(restrict(program, active), objective)
    if (target === undefined) return undefined
    const expected = target.chance.map((chance, c) => chance * program.size[c]!)
    const broken = brokenRows(program, expected, lazy, box, tolerance)
    if (broken.length === 0)
      return { chance: target.chance, levels: target.levels.map((level) => spread(level, active, all.length)) }
    active = [...new Set([...active, ...broken])].sort((a, b) => a - b)
  }
}

/** A level's multipliers, found with some rows only, as multipliers of all rows. */
function spread(level: Level, active: readonly number[], rows: number): Level {
  if (level.multipliers.length === 0) return level
  const multipliers = range(rows).map(() => 0)
  active.forEach((r, i) => {
    multipliers[r] = level.multipliers[i]!
  })
  return { ...level, multipliers }
}

function climb(program: Program, objective: Objective): Target | undefined {
  const tableau = new Tableau(program)
  tableau.pose(wholeBox(program), range(tableau.columns).map(price))
  const outcome = reoptimise(tableau)
  if (outcome.status === 'infeasible') return undefined
  if (outcome.status === 'stuck') throw new Error('The simplex method did not end.')
  const rise = new Rise(program, tableau)
  while (!(objective === 'maximin' && rise.aboveZero()) && rise.advance());
  const chance = objective === 'maximin' ? rise.present() : rise.chance
  return { chance, levels: rise.levels }
}
