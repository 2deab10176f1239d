// The figures of 3D: mean, spread, weighted mean and lowest cell, from histograms and dots, in one way everywhere.

import type { Jury } from './jury.ts'
import { dotSum } from './phases/interests.ts'
import type { ScoreHistogram } from './phases/scenarios-state.ts'

export interface Cell {
  readonly need: string
  /** Null where nobody had a view. */
  readonly mean: number | null
  /** How many answered 1–5. */
  readonly answered: number
  readonly dontKnow: number
  /** How many answered 1, 2, 3, 4, 5. */
  readonly counts: readonly number[]
  /** At least a quarter low (1–2) and a quarter high (4–5): the room is of two minds. */
  readonly divided: boolean
}

export interface HeatRow {
  readonly scenario: string
  readonly cells: readonly Cell[]
  /** Mean of the means, weighted with the dots of the needs; null where a cell is empty or there are no dots. */
  readonly weighted: number | null
  /** The need of the lowest cell. */
  readonly lowest: string | null
}

export function cellOf(need: string, histogram: ScoreHistogram): Cell {
  const [dontKnow = 0, ...counts] = histogram
  const answered = counts.reduce((total, count) => total + count, 0)
  const sum = counts.reduce((total, count, i) => total + count * (i + 1), 0)
  const low = (counts[0] ?? 0) + (counts[1] ?? 0)
  const high = (counts[3] ?? 0) + (counts[4] ?? 0)
  return {
    need,
    mean: answered === 0 ? null : sum / answered,
    answered,
    dontKnow,
    counts,
    divided: answered > 0 && 4 * low >= answered && 4 * high >= answered,
  }
}

/** A row for every scenario, in the order of the run sheet; empty before the scores are closed. */
export function heatMap(jury: Jury): HeatRow[] {
  const { cells } = jury.scenarios
  if (cells === null) return []
  const weights = new Map(
    Object.entries(jury.interests.dots ?? {}).map(([need, histogram]) => [need, dotSum(histogram)]),
  )
  return jury.sheet.scenarios.map(({ id }) => {
    const row = jury.interests.criteria.map(({ need }) => cellOf(need, cells[id]?.[need] ?? []))
    const total = row.reduce((sum, { need }) => sum + (weights.get(need) ?? 0), 0)
    const whole = row.every(({ mean }) => mean !== null) && total > 0
    const weighted = row.reduce((sum, { need, mean }) => sum + (weights.get(need) ?? 0) * (mean ?? 0), 0)
    const known = row.filter(({ mean }) => mean !== null).toSorted((a, b) => (a.mean ?? 0) - (b.mean ?? 0))
    return { scenario: id, cells: row, weighted: whole ? weighted / total : null, lowest: known[0]?.need ?? null }
  })
}
