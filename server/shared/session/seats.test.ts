import { expect, test } from 'vitest'
import { presentSeats } from './jury.ts'
import { facilitator, Meeting, nine, seat } from './testing/meeting.ts'

test('SEAT-6: who sits down is present, with or without a name to be called by', () => {
  const meeting = new Meeting()
  expect(meeting.asks(seat(2), { type: 'take-seat', alias: ' Bo ' })).toEqual([
    { type: 'seat-taken', seat: 2, alias: 'Bo' },
    { type: 'seat-marked', seat: 2, attendance: 'present' },
  ])
  expect(meeting.asks(seat(3), { type: 'take-seat', alias: ' ' })).toMatchObject([{ alias: null }, {}])
  expect(meeting.asks(seat(2), { type: 'take-seat', alias: 'Bosse' })).toEqual([
    { type: 'seat-taken', seat: 2, alias: 'Bosse' },
  ])
  expect([meeting.jury.seats[2]?.alias, meeting.jury.seats[3]?.alias]).toEqual(['Bosse', ''])
})

test('SEAT-6: absence is a state that people set, and counts are of those present', () => {
  const meeting = new Meeting(3).seated(1, 2).goTo('mine')
  const place = meeting.jury.running.place!
  meeting.asks(seat(1), { type: 'say-done', place, how: 'done' })
  meeting.asks(seat(2), { type: 'say-done', place, how: 'skipped' })
  expect(meeting.layer('everyone').progress).toEqual({ done: 2, here: 2 })
  for (const attendance of ['late', 'absent', 'left', 'expected'] as const) {
    expect(meeting.asks(facilitator, { type: 'mark-seat', seat: 2, attendance })).toHaveLength(1)
    expect(presentSeats(meeting.jury).map(({ number }) => number)).toEqual([1])
    expect(meeting.layer('everyone').progress).toEqual({ done: 1, here: 1 })
  }
  expect(meeting.asks(facilitator, { type: 'mark-seat', seat: 2, attendance: 'expected' })).toEqual([])
  expect(meeting.asks(facilitator, { type: 'mark-seat', seat: 9, attendance: 'left' })).toBe('no-such-thing')
})

test('SEAT-6: who is marked as gone may still write: nobody is locked out by a mark', () => {
  const meeting = new Meeting(3).seated(1).goTo('mine')
  meeting.asks(facilitator, { type: 'mark-seat', seat: 1, attendance: 'left' })
  expect(meeting.asks(seat(1), { type: 'write-card', text: 'still here', kind: 'idea' })).toHaveLength(1)
})

test('SESSION-9: whether a tablet answers changes what is shown and nothing that is counted', () => {
  const meeting = new Meeting(3).seated(1, 2).goTo('mine')
  const [away, online] = [meeting.layers(), meeting.layers({ online: new Set([1, 2]), writing: new Set([1]) })]
  expect(online.get('everyone')).toEqual(away.get('everyone'))
  expect(online.get('facilitator')!['tables/1']).toMatchObject({ here: 2, offline: 0, writing: 1 })
  expect(away.get('facilitator')!['tables/1']).toMatchObject({ here: 2, offline: 2, writing: 0 })
})

test('a seat says that it is done, passes, or takes that back, also of a place that the room has left', () => {
  const meeting = new Meeting().seated(1).goTo('mine')
  const place = meeting.place('mine')
  meeting.goTo('map')
  const say = (how: 'done' | 'skipped' | 'not-yet') => meeting.asks(seat(1), { type: 'say-done', place, how })
  expect(say('not-yet')).toEqual([])
  expect(say('done')).toEqual([{ type: 'said-done', seat: 1, place, how: 'done' }])
  expect(say('done')).toEqual([])
  expect(say('skipped')).toHaveLength(1)
  expect(say('not-yet')).toHaveLength(1)
  expect(meeting.jury.said['1/0']).toEqual({})
  const nowhere = { activity: 99, step: 0 }
  expect(meeting.asks(seat(1), { type: 'say-done', place: nowhere, how: 'done' })).toBe('no-such-thing')
})

test('help is asked for once, with the time, and answered by either side', () => {
  const meeting = new Meeting().seated(1)
  expect(meeting.asks(seat(1), { type: 'ask-help' })).toEqual([{ type: 'help-asked', seat: 1, at: nine }])
  expect(meeting.asks(seat(1), { type: 'ask-help' })).toEqual([])
  expect(meeting.asks(facilitator, { type: 'answer-help', seat: 1 })).toHaveLength(1)
  expect(meeting.asks(facilitator, { type: 'answer-help', seat: 1 })).toEqual([])
  expect(meeting.asks(seat(1), { type: 'need-no-help' })).toEqual([])
  meeting.asks(seat(1), { type: 'ask-help' })
  expect(meeting.asks(seat(1), { type: 'need-no-help' })).toEqual([{ type: 'help-answered', seat: 1 }])
  expect(meeting.asks(facilitator, { type: 'answer-help', seat: 99 })).toBe('no-such-thing')
})

test('another seat gets the next number and the tables that it is given', () => {
  const meeting = new Meeting(6)
  expect(meeting.asks(facilitator, { type: 'add-seat', tables: [2, 1] })).toEqual([
    { type: 'seat-added', seat: 7, tables: [2, 1] },
  ])
  expect(meeting.layer('seat:7')).toMatchObject({ me: { seat: 7, table: 2, seated: false } })
})
