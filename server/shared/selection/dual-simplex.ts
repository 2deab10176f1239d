// The dual simplex method on a tableau of boxed variables: any basis can start it, so every change of bounds is a short re-solve.
import { type Tableau, tolerance } from './tableau.ts'

/** `stuck` means that rounding kept it from ending; a caller must then not conclude anything. */
export type Outcome =
  | { readonly status: 'optimal' }
  | { readonly status: 'infeasible'; readonly row: number; readonly rising: boolean }
  | { readonly status: 'stuck' }

const rebuildAfter = 400

/** Finds the least cost within the tableau's bounds, starting from its present basis. */
export function reoptimise(tableau: Tableau): Outcome {
  if (tableau.exchanges > rebuildAfter) tableau.rebuild()
  tableau.rest()
  const limit = 60 * (tableau.basic.length + 20)
  for (let round = 0; round < limit; round++) {
    const row = worstRow(tableau)
    if (row < 0) return { status: 'optimal' }
    const variable = tableau.basic[row]!
    const rising = tableau.value[row]! < tableau.lower[variable]!
    const bound = rising ? tableau.lower[variable]! : tableau.upper[variable]!
    const column = enter(tableau, row, bound)
    if (column < 0) return { status: 'infeasible', row, rising }
    step(tableau, row, column, bound)
    tableau.atUpper[column] = !rising
  }
  return { status: 'stuck' }
}

function worstRow(tableau: Tableau): number {
  const { basic, value, lower, upper } = tableau
  let worst = -1
  let most = tolerance
  for (let r = 0; r < basic.length; r++) {
    const variable = basic[r]!
    const off = Math.max(lower[variable]! - value[r]!, value[r]! - upper[variable]!)
    if (off > most) [worst, most] = [r, off]
  }
  return worst
}

/**
 * The long-step ratio test: boxed variables that are passed jump to their other bound. −1: nothing brings row r to
 * `bound`.
 */
function enter(tableau: Tableau, r: number, bound: number): number {
  const row = tableau.cells[r]!
  const candidates = tableau.eligible(r, tableau.value[r]! < bound)
  const passed: number[] = []
  let left = Math.abs(bound - tableau.value[r]!)
  for (let j = candidates.take(); j >= 0; j = candidates.take()) {
    const variable = tableau.nonbasic[j]!
    left -= Math.abs(row[j]!) * (tableau.upper[variable]! - tableau.lower[variable]!)
    if (left <= tolerance) {
      for (const column of passed) flip(tableau, column)
      return j
    }
    passed.push(j)
  }
  return -1
}

function flip(tableau: Tableau, column: number): void {
  const from = tableau.at(column)
  tableau.atUpper[column] = !tableau.atUpper[column]
  shift(tableau, column, tableau.at(column) - from)
}

function shift(tableau: Tableau, column: number, move: number): void {
  for (let i = 0; i < tableau.value.length; i++) tableau.value[i]! += tableau.cells[i]![column]! * move
}

/** Moves the entering variable so far that row r reaches `bound`, and swaps the two. */
function step(tableau: Tableau, r: number, column: number, bound: number): void {
  const move = (bound - tableau.value[r]!) / tableau.cells[r]![column]!
  const entering = tableau.at(column) + move
  shift(tableau, column, move)
  tableau.exchange(r, column)
  tableau.value[r] = entering
}
