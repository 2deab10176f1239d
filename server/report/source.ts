// What a report is made from: the log of a jury, the jury that it comes to, and the draw, where one is known.
import type { Check } from '#shared/selection/check.ts'
import { presentPanel } from '#shared/selection/pick.ts'
import type { Attachment, DrawRecord } from '#shared/selection/record.ts'
import type { JuryEvent } from '#shared/session/events.ts'
import type { Jury } from '#shared/session/jury.ts'
import { evolve, openJury } from '#shared/session/session.ts'
import type { ReadText } from '#shared/session/text.ts'

export interface Draw {
  readonly record: DrawRecord
  /** What verification of the record came to. */
  readonly checks: readonly Check[]
  /** How many of the panel are in each category, in the order of the record's quotas; only while the draw is unlocked. */
  readonly panel?: readonly (readonly number[])[] | undefined
}

export interface ReportSource {
  readonly jury: Jury
  readonly events: readonly JuryEvent[]
  /** Where the chain of the log ends. */
  readonly head: { readonly seq: number; readonly hash: string }
  readonly draw?: Draw | undefined
}

/** The jury that a log comes to. What is still held, and can be changed, is no part of it. Throws on a log without an opening. */
export function juryOf(events: readonly JuryEvent[], read: ReadText): Jury {
  const [opening, ...later] = events
  if (opening?.type !== 'jury-opened') throw new Error('The log does not begin with the opening of a jury.')
  return later.reduce(
    (jury, event) => (event.type === 'jury-opened' ? jury : evolve(jury, event, read)),
    openJury(opening),
  )
}

/** How many of the panel are in each category of the quotas; undefined where somebody's features have been erased. */
export function panelCounts(record: DrawRecord, { rows }: Attachment): number[][] | undefined {
  const people = presentPanel(record).map((index) => rows[index])
  const known = people.flatMap((entry) => (entry !== undefined && 'row' in entry ? [entry.row.features] : []))
  if (known.length < people.length) return undefined
  return record.manifest.quotas.map(({ feature, categories }) =>
    categories.map(({ category }) => known.filter((features) => features[feature] === category).length),
  )
}
