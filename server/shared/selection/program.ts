// The panel programme: how many people of each class a panel may hold. Every solver and every check reads these rows.
import type { Classes } from './classes.ts'
import { range } from './order.ts'
import type { Quotas } from './quotas.ts'

/** Σ weights[i] · a[classes[i]] lies between `min` and `max` for every feasible panel; all whole numbers. */
export interface Row {
  readonly kind: 'size' | 'quota' | 'household' | 'cut'
  readonly classes: readonly number[]
  readonly weights: readonly number[]
  readonly min: number
  readonly max: number
  /** For a quota: which feature and category, in canonical order. */
  readonly quota?: readonly [feature: number, category: number]
}

/** `size[c]` people in class c, of whom a panel can hold `capacity[c]`. Row 0 is the panel size. */
export interface Program {
  readonly k: number
  readonly size: readonly number[]
  readonly capacity: readonly number[]
  readonly rows: readonly Row[]
}

/** How many of each class: one panel, or the expected number over a lottery. */
export type Counts = readonly number[]

const ones = (count: number): number[] => range(count).map(() => 1)

/** Builds the programme of a classified pool; `quotas` in canonical order. Household rows that cannot bind are left out. */
export function buildProgram({ classes, householdKinds }: Classes, quotas: Quotas, k: number): Program {
  const all = range(classes.length)
  const rows: Row[] = [{ kind: 'size', classes: all, weights: ones(all.length), min: k, max: k }]
  quotas.forEach((feature, f) => {
    feature.categories.forEach((category, c) => {
      const members = all.filter((index) => classes[index]?.vector[f] === c)
      const { min, max } = category
      rows.push({
        kind: 'quota',
        classes: members,
        weights: ones(members.length),
        min,
        max: Math.min(max, k),
        quota: [f, c],
      })
    })
  })
  for (const kind of householdKinds) {
    if (kind.classes.length < 2) continue
    rows.push({ kind: 'household', classes: kind.classes, weights: ones(kind.classes.length), min: 0, max: kind.count })
  }
  return {
    k,
    size: classes.map((members) => members.members.length),
    capacity: classes.map((members) => Math.min(members.capacity, k)),
    rows,
  }
}

/** What a row adds up to for given counts. */
export function activity(row: Row, counts: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < row.classes.length; i++) total += (row.weights[i] ?? 0) * (counts[row.classes[i] ?? -1] ?? 0)
  return total
}

/** Whether whole counts are a feasible panel: counted in integers, so that no solver has to be believed. */
export function isPanel(program: Program, counts: Counts): boolean {
  return (
    counts.length === program.size.length &&
    counts.every((count, c) => Number.isInteger(count) && count >= 0 && count <= (program.capacity[c] ?? -1)) &&
    program.rows.every((row) => {
      const total = activity(row, counts)
      return total >= row.min && total <= row.max
    })
  )
}

/** Least and most for every class and then for every row. */
export interface Box {
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
}

/** The programme's own bounds: any panel at all. */
export function wholeBox(program: Program): Box {
  return {
    lower: [...program.size.map(() => 0), ...program.rows.map((row) => row.min)],
    upper: [...program.capacity, ...program.rows.map((row) => row.max)],
  }
}

const manyRows = 600

/** Where there are hundreds of household rows, few bind: methods leave them out until a solution breaks one. */
export const isLazy = (program: Program, r: number): boolean =>
  program.rows.length > manyRows && program.rows[r]!.kind === 'household'

/** The programme with only some of its rows, and where each of those stands in the whole. */
export function restrict(program: Program, rows: readonly number[]): Program {
  return { ...program, rows: rows.map((r) => program.rows[r]!) }
}

/** A box's bounds for the classes and for some of the rows only. */
export function restrictBox(program: Program, { lower, upper }: Box, rows: readonly number[]): Box {
  const places = [...range(program.size.length), ...rows.map((r) => program.size.length + r)]
  return { lower: places.map((at) => lower[at]!), upper: places.map((at) => upper[at]!) }
}

/** The rows of `among` that the counts break, least and most taken from the box. */
export function brokenRows(
  program: Program,
  counts: ArrayLike<number>,
  among: readonly number[],
  box: Box,
  slack: number,
): number[] {
  return among.filter((r) => {
    const total = activity(program.rows[r]!, counts)
    const at = program.size.length + r
    return total > box.upper[at]! + slack || total < box.lower[at]! - slack
  })
}

/**
 * The smallest face of the programme that holds `expected`: what it fills or leaves empty, every panel of a lottery with
 * that expectation must fill or leave empty too.
 */
export function faceOf(program: Program, expected: ArrayLike<number>, slack: number): Box {
  const { lower, upper } = wholeBox(program)
  const values = [...Array.from(expected), ...program.rows.map((row) => activity(row, expected))]
  return {
    lower: values.map((value, at) => (value >= upper[at]! - slack ? upper[at]! : lower[at]!)),
    upper: values.map((value, at) => (value <= lower[at]! + slack ? lower[at]! : upper[at]!)),
  }
}
