// The Älvmora jury, played from the first activity to the last by a fixed clock and fixed chance: what the example report tells of.
import { readFileSync } from 'node:fs'
import { canonicalText, hashOf } from '#shared/selection/canonical.ts'
import { range } from '#shared/selection/order.ts'
import { verifyDraw } from '#shared/selection/verify.ts'
import type { JuryEvent, OpeningEvent } from '#shared/session/events.ts'
import { readRunSheet } from '#shared/session/read-run-sheet.ts'
import type { ReadText } from '#shared/session/text.ts'
import { scriptedPersona } from '../../../facilitator-scripts/rehearsal/persona.ts'
import type { QuietRoom } from '../../../facilitator-scripts/rehearsal/quiet-room.ts'
import { runWholeCase } from '../../../facilitator-scripts/rehearsal/whole-case.ts'
import { readSeatList } from '../../sessions/assembly.ts'
import { type Draw, juryOf, panelCounts, type ReportSource } from '../source.ts'

const opened = Date.parse('2027-04-17T07:00:00Z')

export function alvmoraOpening(): OpeningEvent {
  const sheet = readRunSheet(readFileSync('facilitator-scripts/run-sheets/two-day-jury.yaml', 'utf8'))
  const seats = readSeatList(readFileSync('data/examples/alvmora/seats.csv', 'utf8'), 6)
  if (!sheet.ok || !seats.ok) throw new Error('The Älvmora files cannot be read.')
  return {
    type: 'jury-opened',
    name: sheet.value.jury.name,
    demo: true,
    sheet: sheet.value,
    origin: { kind: 'list' },
    seats: seats.value.map(({ tables }, i) => ({ number: i + 1, tables })),
  }
}

let played: QuietRoom | undefined

/** Played once for all tests of a file; nobody changes it. */
export function alvmoraRoom(): QuietRoom {
  played ??= runWholeCase(
    alvmoraOpening(),
    range(24).map((i) => scriptedPersona(i + 1)),
    { now: opened, seed: 'alvmora' },
  )
  return played
}

/** The head of a chain, as the log writes it. */
export function headOf(events: readonly { readonly at: number; readonly event: JuryEvent }[]): ReportSource['head'] {
  const hash = events.reduce((previous, { at, event }, i) => {
    const body = canonicalText(event as never) // events are plain data of whole numbers and text
    return hashOf({ previous, seq: i + 1, at, body })
  }, '0'.repeat(64))
  return { seq: events.length, hash }
}

const example = (file: string): string => readFileSync(`data/examples/alvmora/${file}`, 'utf8')

/** The example's own draw, verified against the commitment that lies beside it. */
export async function alvmoraDraw(): Promise<Draw> {
  const input = {
    record: example('alvmora.draw.json'),
    commitment: example('commitment.txt'),
    attachment: example('alvmora.features.json'),
  }
  const { record, attachment, checks } = await verifyDraw(input, undefined)
  if (record === undefined || attachment === undefined) throw new Error('The draw of Älvmora cannot be read.')
  return { record, checks, panel: panelCounts(record, attachment) }
}

/** The same jury, had its log been another. */
export const withEvents = (
  source: ReportSource,
  events: readonly JuryEvent[],
  read: ReadText = (ref) => alvmoraRoom().texts.get(ref),
): ReportSource => ({ ...source, jury: juryOf(events, read), events })

export async function alvmoraSource(): Promise<ReportSource> {
  const { jury, events } = alvmoraRoom()
  return { jury, events: events.map(({ event }) => event), head: headOf(events), draw: await alvmoraDraw() }
}
