import { expect, test } from 'vitest'
import type { Action } from '../../protocol/actions.ts'
import { nobody } from '../live.ts'
import { everybody, LaterMeeting } from '../testing/later-phases.ts'
import { facilitator, seat } from '../testing/meeting.ts'
import { view } from '../view.ts'

const need = {
  type: 'write-need',
  text: 'We need a bus',
  soThat: 'children come home',
  perspectives: ['parents'],
} as const

test('INTERESTS-1: a need without a perspective behind it is refused, and one that nobody knows is no perspective', () => {
  const meeting = new LaterMeeting().goTo('needs') as LaterMeeting
  expect(meeting.asks(seat(1), { ...need, perspectives: [] })).toBe('too-few')
  expect(meeting.asks(seat(1), { ...need, perspectives: ['v99'] })).toBe('no-such-thing')
  expect(meeting.asks(seat(1), { ...need, perspectives: [...need.perspectives] })).toHaveLength(1)
})

test('INTERESTS-1: the table edits and withdraws its need, another table does not, and nobody once it is shared', () => {
  const meeting = new LaterMeeting().goTo('needs') as LaterMeeting
  const id = meeting.done(seat(1), { ...need, perspectives: ['parents'] }, 'need')
  const edit: Action = { ...need, type: 'edit-need', need: id, perspectives: ['farmers'] } as const
  expect(meeting.asks(seat(2), { ...edit, perspectives: ['farmers'] })).toBe('not-here')
  expect(meeting.asks(seat(3), { ...edit, perspectives: ['farmers'] })).toHaveLength(1)
  meeting.asks(facilitator, { type: 'share-need', text: 'x', soThat: '', needs: [id] })
  expect(meeting.asks(seat(1), { type: 'withdraw-need', need: id })).toBe('already-there')
})

test('INTERESTS-2: a need of a table goes into one shared need', () => {
  const meeting = new LaterMeeting().goTo('needs') as LaterMeeting
  const id = meeting.done(seat(1), { ...need, perspectives: ['parents'] }, 'need')
  const share = { type: 'share-need', text: 'x', soThat: '', needs: [id] } as const
  meeting.asks(facilitator, { ...share, needs: [id] })
  expect(meeting.asks(facilitator, { ...share, needs: [id] })).toBe('already-there')
})

test('INTERESTS-3: a sixth dot is refused, dots are changed until closed, and no event tells of them', () => {
  const meeting = new LaterMeeting()
  const [a = '', b = ''] = meeting.withNeeds(2)
  meeting.goTo('criteria')
  expect(meeting.asks(seat(1), { type: 'give-dots', dots: { [a]: 3, [b]: 3 } })).toBe('too-many')
  expect(meeting.asks(seat(1), { type: 'give-dots', dots: { [a]: 3, [b]: 2 } })).toEqual([])
  expect(meeting.asks(seat(1), { type: 'give-dots', dots: { [b]: 5 } })).toEqual([])
  expect(meeting.jury.held.dots?.[1]).toEqual({ [b]: 5 })
  meeting.asks(facilitator, { type: 'mark-seat', seat: 2, attendance: 'absent' })
  expect(meeting.asks(seat(2), { type: 'give-dots', dots: { [a]: 1 } })).toBe('not-present')
})

test('INTERESTS-3: dots on a need that is taken back are the juror’s to give again', () => {
  const meeting = new LaterMeeting()
  const [a = '', b = ''] = meeting.withNeeds(2)
  meeting.goTo('criteria').asks(seat(1), { type: 'give-dots', dots: { [a]: 3, [b]: 2 } })
  const dotting = () => view(meeting.jury, nobody).get('everyone')?.dotting
  expect(dotting()).toMatchObject({ answered: 1 })
  meeting.asks(facilitator, { type: 'unshare-need', shared: a })
  expect(dotting()).toMatchObject({ answered: 0 })
  expect(view(meeting.jury, nobody).get('seat:1')?.given).toMatchObject({ dots: { [b]: 2 } })
})

test('INTERESTS-3: dots stand on the layer of their own seat and on no other', () => {
  const meeting = new LaterMeeting()
  const [a = ''] = meeting.withNeeds(1)
  meeting.goTo('criteria').asks(seat(1), { type: 'give-dots', dots: { [a]: 4 } })
  for (const [name, layer] of view(meeting.jury, nobody)) {
    const given = (layer.given as { dots: object } | undefined)?.dots ?? {}
    expect(given).toEqual(name === 'seat:1' ? { [a]: 4 } : {})
  }
})

test('INTERESTS-4: closing asks for a reason while somebody is missing, leaves only counts, and is not yet publishing', () => {
  const meeting = new LaterMeeting()
  const [a = ''] = meeting.withNeeds(1)
  meeting.goTo('criteria')
  for (const number of everybody.slice(1)) meeting.asks(seat(number), { type: 'give-dots', dots: { [a]: 2 } })
  expect(meeting.asks(facilitator, { type: 'close-dots', reason: ' ' })).toBe('not-voted')
  const [closed] = meeting.asks(facilitator, { type: 'close-dots', reason: 'Seat 1 went home' }) as { dots: object }[]
  expect(closed?.dots).toEqual({ [a]: [0, 0, 5, 0, 0, 0] })
  expect(meeting.jury.held).toEqual({})
  expect(view(meeting.jury, nobody).get('everyone')?.[`needs/${a}`]).toMatchObject({ dots: null })
  expect(meeting.asks(seat(1), { type: 'give-dots', dots: { [a]: 1 } })).toBe('activity-closed')
  meeting.asks(facilitator, { type: 'publish-dots' })
  expect(view(meeting.jury, nobody).get('everyone')?.[`needs/${a}`]).toMatchObject({ dots: [0, 0, 5, 0, 0, 0] })
})

test('INTERESTS-4: once closed, screens still say how many answered; fewer than five are not counted, or it would show who', () => {
  const closeWith = (givers: number) => {
    const meeting = new LaterMeeting()
    const [a = ''] = meeting.withNeeds(1)
    meeting.goTo('criteria')
    for (const number of everybody.slice(0, givers)) meeting.asks(seat(number), { type: 'give-dots', dots: { [a]: 5 } })
    meeting.asks(facilitator, { type: 'close-dots', reason: 'time is up' })
    return { dots: meeting.jury.interests.dots?.[a], told: meeting.layer('everyone').dotting }
  }
  expect(closeWith(6)).toEqual({ dots: [0, 0, 0, 0, 0, 6], told: { state: 'closed', answered: 6, here: 6 } })
  expect(closeWith(4).dots).toEqual([0, 0, 0, 0, 0, 0])
})

test('INTERESTS-3: who gives fewer dots and says so has answered', () => {
  const meeting = new LaterMeeting()
  const [a = ''] = meeting.withNeeds(1)
  meeting.goTo('criteria')
  for (const number of everybody) meeting.asks(seat(number), { type: 'give-dots', dots: { [a]: 4 } })
  expect(meeting.layer('everyone').dotting).toMatchObject({ answered: 0 })
  const { place } = meeting.jury.running
  for (const number of everybody) meeting.asks(seat(number), { type: 'say-done', place: place!, how: 'done' })
  expect(meeting.layer('everyone').dotting).toMatchObject({ answered: 6 })
  expect(meeting.asks(facilitator, { type: 'close-dots', reason: '' })).toHaveLength(1)
})

test('INTERESTS-1: a need that the room shares is not the table’s to change', () => {
  const meeting = new LaterMeeting()
  meeting.withNeeds(1)
  const [need = ''] = Object.keys(meeting.jury.interests.needs)
  const edit: Action = { type: 'edit-need', need, text: 'other', soThat: 'it works', perspectives: ['parents'] }
  expect(meeting.asks(seat(1), edit)).toBe('already-there')
})

test('INTERESTS-5: four criteria are too few, nine too many, one without a test incomplete, and once locked they stay', () => {
  const meeting = new LaterMeeting()
  const needs = meeting.withNeeds(9)
  meeting.goTo('criteria')
  const lock = (count: number, check = 'Is it so?') =>
    meeting.asks(facilitator, {
      type: 'lock-criteria',
      criteria: needs.slice(0, count).map((id) => ({ need: id, test: check })),
    })
  expect(lock(5)).toBe('not-open-yet')
  meeting.asks(facilitator, { type: 'close-dots', reason: 'nobody wants to' })
  meeting.asks(facilitator, { type: 'publish-dots' })
  expect([lock(4), lock(9), lock(5, ' ')]).toEqual(['too-few', 'too-many', 'incomplete'])
  expect(lock(5)).toHaveLength(1)
  expect(lock(5)).toBe('already-there')
})
