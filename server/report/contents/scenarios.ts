// The ways forward: what each was, how it scored on every need, and under what conditions it could be lived with.
import { type Cell, heatMap } from '#shared/session/heat-map.ts'
import type { Jury } from '#shared/session/jury.ts'
import type { Scenario } from '#shared/session/run-sheet.ts'
import type { Words } from '#shared/session/text.ts'
import { byWords, type Names } from './names.ts'

export interface ScenarioPart {
  readonly id: string
  readonly described: Omit<Scenario, 'id' | 'asToday'>
  readonly asToday: boolean
  /** Null while the scores are not published. */
  readonly scores: {
    readonly cells: readonly Cell[]
    readonly weighted: number | null
    /** The needs of the lowest cell: several where they are equally low. */
    readonly lowest: readonly string[]
  } | null
  /** Released ones, without table or writer. */
  readonly conditions: readonly Words[]
}

function scoresOf(jury: Jury, names: Names, scenario: string): ScenarioPart['scores'] {
  const row = jury.scenarios.scoresPublished ? heatMap(jury).find((one) => one.scenario === scenario) : undefined
  if (row === undefined) return null
  const cells = row.cells.map((cell) => ({ ...cell, need: names.needs.get(cell.need) ?? '' }))
  const least = Math.min(...cells.flatMap(({ mean }) => mean ?? []))
  return { cells, weighted: row.weighted, lowest: cells.filter(({ mean }) => mean === least).map(({ need }) => need) }
}

/** None before the room has come to them. */
export function scenarioParts(jury: Jury, names: Names): ScenarioPart[] {
  if (!jury.running.opened.some((activity) => jury.activities[activity]?.phase === 'scenarios')) return []
  return jury.sheet.scenarios.map(({ id, asToday, ...described }) => ({
    id,
    described,
    asToday: asToday === true,
    scores: scoresOf(jury, names, id),
    conditions: Object.values(jury.scenarios.conditions)
      .filter(({ scenario, released }) => scenario === id && released)
      .map(({ text }) => text)
      .toSorted(byWords),
  }))
}
