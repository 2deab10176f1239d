// @vitest-environment jsdom
// Who was there in a half-day is told by what was true during it, whenever the facilitator marks it.
import { expect, test } from 'vitest'
import type { JuryEvent } from '#shared/session/events.ts'
import { facilitator, Meeting } from '#shared/session/testing/meeting.ts'
import { reportOf } from '../report.ts'
import type { ReportSource } from '../source.ts'
import { alvmoraSource, withEvents } from '../testing/alvmora.ts'
import { pageOf, rowsOfTable, textOf } from '../testing/page.ts'
import { contentsOf } from './contents.ts'
import { halfDays } from './presence.ts'

const source = await alvmoraSource()

const counts = (one: ReportSource): number[] => contentsOf(one).halfDays.map(({ present }) => present)

/** Where the first activity of Sunday is opened. */
const sunday = source.events.findIndex(
  (event) => event.type === 'place-opened' && source.jury.activities[event.place.activity]?.day === 1,
)
const opening = source.events[sunday] as JuryEvent // it is found
const isAway = (event: JuryEvent, i: number): boolean =>
  i > sunday && event.type === 'seat-marked' && event.attendance === 'absent'
const away = source.events.filter(isAway)
const before = source.events.slice(0, sunday)
const after = source.events.slice(sunday + 1).filter((event) => !away.includes(event))
const reserve: JuryEvent[] = [
  { type: 'seat-added', seat: 25, tables: [1, 1, 1] },
  { type: 'seat-marked', seat: 25, attendance: 'present' },
]

test('REPORT-1: those who do not come on Sunday, marked before Next is pressed, were there on Saturday', () => {
  expect(away).toHaveLength(2)
  expect(counts(source)).toEqual([24, 24, 22, 22])
  expect(counts(withEvents(source, [...before, ...away, opening, ...after]))).toEqual([24, 24, 22, 22])
})

test('REPORT-1: a reserve who is seated before Next is pressed on Sunday was not there on Saturday', () => {
  expect(counts(withEvents(source, [...before, ...away, ...reserve, opening, ...after]))).toEqual([24, 24, 23, 23])
})

test('going back to Saturday on Sunday, and on again, leaves Saturday as it was', () => {
  const back: JuryEvent = { type: 'went-back', at: 0 }
  expect(counts(withEvents(source, [...before, opening, back, ...away, opening, ...after]))).toEqual([24, 24, 22, 22])
  const saturday = before.findLast(({ type }) => type === 'place-opened') as JuryEvent // as above
  expect(counts(withEvents(source, [...before, opening, ...away, saturday, opening, ...after]))).toEqual([
    24, 24, 22, 22,
  ])
})

test('who goes home when the last half-day is over was there', () => {
  const left = Array.from(
    { length: 24 },
    (_, i): JuryEvent => ({ type: 'seat-marked', seat: i + 1, attendance: 'left' }),
  )
  expect(counts(withEvents(source, [...source.events, ...left]))).toEqual([24, 24, 22, 22])
})

test('in a half-day that has but one part so far, whoever comes in is counted', () => {
  const meeting = new Meeting().goTo('welcome').seated(1, 2, 3)
  const now = (): number[] => halfDays(meeting.jury, meeting.events).map(({ present }) => present)
  expect(now()).toEqual([3])
  meeting.goTo('mine').seated(4)
  expect(now()).toEqual([3])
  meeting.goTo('needs')
  meeting.asks(facilitator, { type: 'mark-seat', seat: 1, attendance: 'absent' })
  expect(now()).toEqual([3, 3])
})

test.each([
  [
    'sv',
    '25, fler än panelens 24: reserver satt också med',
    '25 röstade, fler än panelens 24: reserver satt också med.',
  ],
  [
    'en',
    '25, more than the panel’s 24: reserves sat with it',
    '25 voted, more than the panel’s 24: reserves sat with it.',
  ],
] as const)('a reserve beside a whole panel is not “25 of 24” (%s)', (language, there, voted) => {
  const events = [...before, ...reserve, opening, ...after].map((event): JuryEvent => {
    if (event.type !== 'ballot-closed') return event
    const counted = Object.entries(event.counts).map(([text, [first = 0, ...rest]]) => [text, [first + 3, ...rest]])
    return { ...event, counts: Object.fromEntries(counted) as typeof event.counts } // the same texts
  })
  const page = pageOf(reportOf(withEvents(source, events), language))
  expect(rowsOfTable(page, 'presence').at(-1)?.[1]).toBe(there)
  expect(textOf(page.getElementById('summary'))).toContain(voted)
  expect(textOf(page.body)).not.toMatch(/25 (av|of) (the panel’s|panelens)?\s*24/)
})
