// Juries of any size for the rehearsal's tests, with the run sheet that comes with Allting or another.
import { readFileSync } from 'node:fs'
import { range } from '#shared/selection/order.ts'
import type { OpeningEvent } from '#shared/session/events.ts'
import { readRunSheet } from '#shared/session/read-run-sheet.ts'
import type { RunSheet } from '#shared/session/run-sheet.ts'
import { readSeatList } from '../../../server/sessions/assembly.ts'

export const nine = Date.parse('2027-04-17T07:00:00Z')

export function twoDays(): RunSheet {
  const read = readRunSheet(readFileSync('facilitator-scripts/run-sheets/two-day-jury.yaml', 'utf8'))
  if (!read.ok) throw new Error('The run sheet cannot be read.')
  return read.value
}

function opening(sheet: RunSheet, seats: string): OpeningEvent {
  const list = readSeatList(seats, sheet.perTable)
  if (!list.ok) throw new Error('The seats cannot be read.')
  return {
    type: 'jury-opened',
    name: sheet.jury.name,
    demo: true,
    sheet,
    origin: { kind: 'list' },
    seats: list.value.map(({ tables }, i) => ({ number: i + 1, tables })),
  }
}

export const openingOf = (jurors: number, sheet = twoDays()): OpeningEvent =>
  opening(sheet, ['seat', ...range(jurors).map((i) => i + 1)].join('\n'))

export const openingOfAlvmora = (sheet = twoDays()): OpeningEvent =>
  opening(sheet, readFileSync('data/examples/alvmora/seats.csv', 'utf8'))
