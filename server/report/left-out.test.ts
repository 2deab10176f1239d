// What a jury leaves out: the report says that it was left out, and does not read as if it were missing.
import { expect, test } from 'vitest'
import type { JuryEvent, OpeningEvent } from '#shared/session/events.ts'
import { reportOf } from './report.ts'
import { alvmoraSource, withEvents } from './testing/alvmora.ts'

const source = await alvmoraSource()
const [opening, ...later] = source.events as [OpeningEvent, ...JuryEvent[]] // a log begins so

test('REPORT-4: a jury without ways compared none, rather than not having come to them', () => {
  const noWays = { ...opening, sheet: { ...opening.sheet, scenarios: [] } }
  const report = reportOf(withEvents(source, [noWays, ...later]), 'sv')
  expect(report).toContain('Den här juryn jämförde inga färdiga vägar')
  expect(report).not.toContain('inte kommit till vägvalen än')
  expect(report).not.toContain('Vägvalen jämförs inte med det här behovet')
})

test('REPORT-4: a number that no recommendation has is named, so that nobody looks for what is hidden', () => {
  const opened = later.flatMap((event) => (event.type === 'text-opened' && event.number === 6 ? [event.text] : []))
  const frozen = source.events.findIndex(({ type }) => type === 'texts-frozen')
  const dropped = { type: 'text-dropped', text: opened[0] ?? '' } as const
  const report = reportOf(withEvents(source, source.events.toSpliced(frozen, 0, dropped)), 'sv')
  expect(report).toContain('R6 saknas i numreringen')
  expect(reportOf(source, 'sv')).not.toContain('saknas i numreringen')
})

test('REPORT-4: where nobody wrote a reservation to a proposal of the majority, that is said', () => {
  const unreserved = source.events.filter(({ type }) => !type.startsWith('reservation-'))
  expect(unreserved.length).toBeLessThan(source.events.length)
  const said = (report: string): number => report.split('Ingen reservation skrevs.').length - 1
  expect(said(reportOf(withEvents(source, unreserved), 'sv'))).toBe(said(reportOf(source, 'sv')) + 1)
})
