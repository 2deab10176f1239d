import { expect, test } from 'vitest'
import { currentRound, placeKey } from './jury.ts'
import { facilitator, Meeting, seat } from './testing/meeting.ts'

const here = (meeting: Meeting): string | null =>
  meeting.jury.running.place === null ? null : placeKey(meeting.jury.running.place)
const left = (meeting: Meeting): number => {
  const { timer } = meeting.jury.running
  return ('left' in timer ? timer.left : timer.endsAt - meeting.at) / 1000
}

test('SESSION-5: Next goes through every step of every activity, over the days, and ends', () => {
  const meeting = new Meeting()
  const seen: (string | null)[] = []
  while (typeof meeting.next() !== 'string') seen.push(here(meeting))
  expect(seen).toEqual(['0/0', '1/0', '1/1', '1/2', '2/0', '3/0', '3/1', '4/0', '5/0'])
  expect(meeting.next()).toBe('nothing-after')
})

test('SESSION-5: an activity that is left out is passed over, and is in again once it is gone to', () => {
  const meeting = new Meeting().goTo('welcome')
  const skip = (skipped: boolean) => meeting.asks(facilitator, { type: 'skip-activity', activity: 1, skipped })
  expect(skip(true)).toEqual([{ type: 'activity-skipped', activity: 1, skipped: true }])
  expect(skip(true)).toEqual([])
  meeting.next()
  expect(here(meeting)).toBe('2/0')
  meeting.goTo('mine', 1)
  expect(meeting.jury.running.skipped).toEqual([])
  expect(meeting.asks(facilitator, { type: 'skip-activity', activity: 99, skipped: true })).toBe('no-such-thing')
})

test('SESSION-5: two presses from the same place move once', () => {
  const meeting = new Meeting().goTo('welcome')
  const from = meeting.jury.running.place!
  meeting.next()
  for (const action of [
    { type: 'next', from },
    { type: 'next', from: null },
    { type: 'back', from },
    { type: 'go-to', from, to: meeting.place('map') },
  ] as const)
    expect(meeting.asks(facilitator, action), action.type).toBe('already-moved')
})

test('a place that is not in the run sheet is not gone to', () => {
  const meeting = new Meeting()
  for (const to of [
    { activity: 99, step: 0 },
    { activity: 0, step: 3 },
  ])
    expect(meeting.asks(facilitator, { type: 'go-to', from: null, to })).toBe('no-such-thing')
})

test('the minutes of a step are those of the run sheet, or its share of the activity', () => {
  const meeting = new Meeting().goTo('mine')
  expect(left(meeting)).toBe(6 * 60)
  meeting.goTo('map')
  expect(left(meeting)).toBe(25 * 60)
})

test('SESSION-6: Back returns to the place before with the time that was left, and says so until the room moves on', () => {
  const meeting = new Meeting().goTo('welcome').later(100).goTo('mine').later(60)
  expect(meeting.back()).toEqual([{ type: 'went-back', at: meeting.at }])
  expect(here(meeting)).toBe('0/0')
  expect(left(meeting)).toBe(500)
  expect(meeting.jury.running.wentBack).toBe(true)
  expect(meeting.layer('everyone')).toMatchObject({ run: { wentBack: true } })
  expect(meeting.back()).toBe('nothing-before')
  meeting.next()
  expect(meeting.jury.running.wentBack).toBe(false)
})

test('SESSION-6: a clock that was stopped or overdrawn when it was left is so on the way back, too', () => {
  const meeting = new Meeting().goTo('welcome').later(660)
  meeting.goTo('mine').back()
  expect(left(meeting)).toBe(-60)
  meeting.asks(facilitator, { type: 'stop-clock' })
  meeting.goTo('mine').later(30).back()
  expect(left(meeting)).toBe(-60)
})

test('SESSION-6: Back takes nothing away that was made', () => {
  const meeting = new Meeting().seated(1).goTo('mine')
  const card = meeting.card(1, 'mine', true)
  meeting.goTo('map')
  const pile = meeting.pile(1, 'Bus', [card])
  const before = meeting.jury.mapping
  meeting.back()
  expect(meeting.jury.mapping).toEqual(before)
  expect(meeting.jury.mapping.piles[pile]?.cards).toEqual([card])
})

test('SESSION-7: Back over the beginning of an activity pulls nobody out of typing: what it took it still takes', () => {
  const meeting = new Meeting().seated(1).goTo('welcome').goTo('mine')
  meeting.back()
  expect(meeting.asks(seat(1), { type: 'write-card', text: 'half written', kind: 'idea' })).toHaveLength(1)
})

test('SESSION-8: the clock is stopped and started with what was left, also below zero', () => {
  const meeting = new Meeting().goTo('welcome').later(700)
  expect(meeting.asks(facilitator, { type: 'stop-clock' })).toEqual([{ type: 'clock-stopped', at: meeting.at }])
  expect(meeting.asks(facilitator, { type: 'stop-clock' })).toEqual([])
  meeting.later(1000)
  expect(left(meeting)).toBe(-100)
  expect(meeting.asks(facilitator, { type: 'start-clock' })).toEqual([{ type: 'clock-started', at: meeting.at }])
  expect(meeting.asks(facilitator, { type: 'start-clock' })).toEqual([])
  expect(left(meeting.later(1))).toBe(-101)
})

test.each([
  { name: 'before the end it is added', after: 300, minutes: 5, expected: 600 },
  { name: 'after the end it counts from now', after: 900, minutes: 5, expected: 300 },
  { name: 'and can be taken away', after: 300, minutes: -5, expected: 0 },
])('SESSION-8: time given: $name', ({ after, minutes, expected }) => {
  const meeting = new Meeting().goTo('welcome').later(after)
  meeting.asks(facilitator, { type: 'add-time', minutes })
  expect(left(meeting)).toBe(expected)
})

test('SESSION-8: time given while the clock stands still counts from zero at the least', () => {
  const meeting = new Meeting().goTo('welcome').later(700)
  meeting.asks(facilitator, { type: 'stop-clock' })
  meeting.asks(facilitator, { type: 'add-time', minutes: 2 })
  expect(left(meeting)).toBe(120)
})

test('before the room has opened there is no clock to set', () => {
  const meeting = new Meeting()
  expect(meeting.asks(facilitator, { type: 'add-time', minutes: 1 })).toBe('not-open-yet')
  expect(meeting.asks(facilitator, { type: 'start-clock' })).toEqual([])
  expect(meeting.asks(facilitator, { type: 'back', from: { activity: 0, step: 0 } })).toBe('already-moved')
})

test('SESSION-8: an overdrawn clock refuses nobody', () => {
  const meeting = new Meeting().seated(1).goTo('mine').later(36_000)
  expect(meeting.asks(seat(1), { type: 'write-card', text: 'late', kind: 'idea' })).toHaveLength(1)
})

test('the first activity of each day tells when the day began; another start does not move it', () => {
  const meeting = new Meeting().goTo('welcome')
  const began = meeting.at
  meeting.later(600).goTo('mine').later(600).goTo('needs').later(600).goTo('welcome')
  expect(meeting.jury.running.dayStarted).toEqual({ 0: began, 1: began + 1_200_000 })
})

test('a round of tables holds from the activity that names it until the next one does', () => {
  const meeting = new Meeting()
  const rounds = ['welcome', 'mine', 'coffee', 'map', 'needs', 'goodbye'].map((id) =>
    currentRound(meeting.goTo(id).jury),
  )
  expect(rounds).toEqual([1, 1, 1, 1, 2, 2])
})

test('the projector is held and let go; the same again is done already', () => {
  const meeting = new Meeting()
  const hold = (held: boolean) => meeting.asks(facilitator, { type: 'hold-projector', held })
  expect([hold(true), hold(true), hold(false)].map((events) => events.length)).toEqual([1, 0, 1])
})
