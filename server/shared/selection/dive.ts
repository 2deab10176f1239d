// Finds whole panels near a wish: solve the relaxed programme, round one class, solve again.
import { reoptimise } from './dual-simplex.ts'
import { range } from './order.ts'
import { type Box, brokenRows, isLazy, isPanel, type Program, restrict, restrictBox } from './program.ts'
import { Tableau } from './tableau.ts'

const wholeEnough = 1e-6

/** Keeps one tableau warm from panel to panel: bounds and wishes change, the rows do not. */
export class Diver {
  private readonly program: Program
  private readonly tableau: Tableau
  private readonly firm: readonly number[]
  private readonly lazy: readonly number[]

  constructor(program: Program) {
    const all = range(program.rows.length)
    this.program = program
    this.firm = all.filter((r) => !isLazy(program, r))
    this.lazy = all.filter((r) => isLazy(program, r))
    this.tableau = new Tableau(restrict(program, this.firm))
  }

  /** A panel inside the box that costs little (Σ cost·a, not proved least), or undefined where the dive met a dead end. */
  find(cost: ArrayLike<number>, box: Box): number[] | undefined {
    const { tableau } = this
    tableau.pose(restrictBox(this.program, box, this.firm), cost)
    if (reoptimise(tableau).status !== 'optimal') return undefined
    for (;;) {
      const r = this.nearestToMore()
      if (r >= 0) {
        if (!this.roundOff(r)) return undefined
        continue
      }
      const counts = Array.from(tableau.classValues(), Math.round)
      const broken = brokenRows(this.program, counts, this.lazy, box, 0)[0]
      if (broken === undefined) return isPanel(this.program, counts) ? counts : undefined
      if (!this.mend(broken, counts, box)) return undefined
    }
  }

  /** The basic class whose fraction lies nearest below a whole number: rounding up settles most. */
  private nearestToMore(): number {
    const { tableau } = this
    let best = -1
    let least = 1 - wholeEnough
    for (let r = 0; r < tableau.basic.length; r++) {
      const off = Math.ceil(tableau.value[r]!) - tableau.value[r]!
      if (tableau.basic[r]! < tableau.columns && off > wholeEnough && off < least) [best, least] = [r, off]
    }
    return best
  }

  /** Fixes a basic class at the whole number above, else below. */
  private roundOff(r: number): boolean {
    const { tableau } = this
    const variable = tableau.basic[r]!
    const above = Math.ceil(tableau.value[r]!)
    return [above, above - 1].some((whole) => this.bound(variable, whole, whole))
  }

  /** Takes one person away from, or adds one to, a household that is drawn too often or too seldom. */
  private mend(broken: number, counts: readonly number[], box: Box): boolean {
    const { tableau } = this
    const row = this.program.rows[broken]!
    const total = row.classes.reduce((sum, c) => sum + counts[c]!, 0)
    const tooMany = total > box.upper[this.program.size.length + broken]!
    for (const c of row.classes) {
      if (tooMany && counts[c]! > tableau.lower[c]! && this.bound(c, tableau.lower[c]!, counts[c]! - 1)) return true
      if (!tooMany && counts[c]! < tableau.upper[c]! && this.bound(c, counts[c]! + 1, tableau.upper[c]!)) return true
    }
    return false
  }

  /** Narrows one class and re-solves; a refusal leaves its bounds as they were. */
  private bound(variable: number, low: number, high: number): boolean {
    const { tableau } = this
    const before = [tableau.lower[variable]!, tableau.upper[variable]!] as const
    tableau.lower[variable] = low
    tableau.upper[variable] = high
    if (reoptimise(tableau).status === 'optimal') return true
    tableau.lower[variable] = before[0]
    tableau.upper[variable] = before[1]
    return false
  }
}
