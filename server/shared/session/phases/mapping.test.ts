import { expect, test } from 'vitest'
import type { Action } from '../../protocol/actions.ts'
import { LaterMeeting } from '../testing/later-phases.ts'
import { facilitator, Meeting, seat } from '../testing/meeting.ts'

/** Six seats at two tables: 1, 3 and 5 at the one, 2, 4 and 6 at the other; everybody is there, and cards are written. */
const writing = (): Meeting => new Meeting(6).seated(1, 2, 3, 4, 5, 6).goTo('mine')
const sorting = (): Meeting => writing().goTo('map')
const cardsOn = (meeting: Meeting, pile: string): readonly string[] | undefined =>
  meeting.jury.mapping.piles[pile]?.cards

test('MAPPING-1: a card is written with its writer, its kind and the table it belongs to', () => {
  const meeting = writing()
  expect(meeting.asks(seat(3), { type: 'write-card', text: '  The bus\u0007 is late ', kind: 'experience' })).toEqual([
    { type: 'card-written', card: 'c1', seat: 3, kind: 'experience', text: 'The bus  is late', table: '1/1' },
  ])
})

test('MAPPING-1: a fourth card is refused, and taken again when one has been withdrawn', () => {
  const meeting = writing()
  const cards = ['a', 'b', 'c'].map((text) => meeting.card(1, text))
  const fourth = { type: 'write-card', text: 'd', kind: 'idea' } as const
  expect(meeting.asks(seat(1), fourth)).toBe('too-many')
  expect(meeting.asks(seat(3), fourth)).toHaveLength(1)
  meeting.asks(seat(1), { type: 'withdraw-card', card: cards[1]! })
  expect(meeting.asks(seat(1), fourth)).toHaveLength(1)
})

test.each([' ', '\n\t', '\u200e\u2028'.slice(1), '\u0000'])('MAPPING-1: a card of nothing (%j) is no card', (text) => {
  const meeting = writing()
  expect(meeting.asks(seat(1), { type: 'write-card', text, kind: 'idea' })).toBe('empty')
  const card = meeting.card(1, 'something')
  expect(meeting.asks(seat(1), { type: 'edit-card', card, text, kind: 'idea' })).toBe('empty')
})

test('MAPPING-1: no more than two cards are shared, and sharing says which ones: the others are shared no more', () => {
  const meeting = writing()
  const [a, b, c] = ['a', 'b', 'c'].map((text) => meeting.card(1, text)) as [string, string, string]
  const shared = (): string[] =>
    Object.values(meeting.jury.mapping.cards).flatMap((card) => (card.shared ? [card.id] : []))
  expect(meeting.asks(seat(1), { type: 'share-cards', cards: [a, b, c] })).toBe('too-many')
  meeting.asks(seat(1), { type: 'share-cards', cards: [a, b] })
  expect(shared()).toEqual([a, b])
  meeting.asks(seat(1), { type: 'share-cards', cards: [c] })
  expect(shared()).toEqual([c])
  meeting.asks(seat(1), { type: 'share-cards', cards: [] })
  expect(shared()).toEqual([])
})

test('MAPPING-2: the card of somebody else is neither edited, withdrawn nor shared, wherever it lies', () => {
  const meeting = writing()
  const card = meeting.card(1, 'mine', true)
  for (const other of [2, 3]) {
    expect(meeting.asks(seat(other), { type: 'edit-card', card, text: 'theirs', kind: 'idea' })).toBe('not-yours')
    expect(meeting.asks(seat(other), { type: 'withdraw-card', card })).toBe('not-yours')
    expect(meeting.asks(seat(other), { type: 'share-cards', cards: [card] })).toBe('not-yours')
  }
  expect(meeting.asks(seat(1), { type: 'edit-card', card, text: 'still mine', kind: 'feeling' })).toEqual([
    { type: 'card-edited', card, kind: 'feeling', text: 'still mine' },
  ])
})

test('MAPPING-2: withdrawing what is gone is done already', () => {
  const meeting = writing()
  const card = meeting.card(1, 'mine')
  expect(meeting.asks(seat(1), { type: 'withdraw-card', card })).toEqual([{ type: 'card-withdrawn', card }])
  expect(meeting.asks(seat(1), { type: 'withdraw-card', card })).toEqual([])
  expect(meeting.asks(seat(1), { type: 'edit-card', card, text: 'again', kind: 'idea' })).toBe('not-yours')
})

test('MAPPING-2: a card that is withdrawn or no longer shared lies on no pile', () => {
  const meeting = sorting()
  const [a, b] = [meeting.card(1, 'a', true), meeting.card(1, 'b', true)]
  const c = meeting.card(3, 'c', true)
  const pile = meeting.pile(5, 'Together', [a, b, c])
  meeting.asks(seat(1), { type: 'share-cards', cards: [b] })
  expect(cardsOn(meeting, pile)).toEqual([b, c])
  meeting.asks(seat(3), { type: 'withdraw-card', card: c })
  expect(cardsOn(meeting, pile)).toEqual([b])
})

test('MAPPING-3: a pile takes shared cards of its own table only', () => {
  const meeting = sorting()
  const [shared, kept] = [meeting.card(1, 'shared', true), meeting.card(3, 'kept')]
  const far = meeting.card(2, 'from the other table', true)
  const hidden = meeting.card(5, 'hidden', true)
  meeting.asks(facilitator, { type: 'hide-card', card: hidden, hidden: true })
  for (const card of [kept, far, hidden, 'c99'])
    expect(meeting.asks(seat(1), { type: 'open-pile', title: 'Bus', cards: [shared, card] })).toBe('no-such-thing')
  const pile = meeting.pile(1, 'Bus', [shared])
  for (const card of [kept, far, hidden, 'c99'])
    expect(meeting.asks(seat(1), { type: 'put-card', card, pile })).toBe('no-such-thing')
  meeting.asks(facilitator, { type: 'hide-card', card: hidden, hidden: false })
  expect(meeting.asks(seat(1), { type: 'put-card', card: hidden, pile })).toEqual([
    { type: 'card-put', card: hidden, pile },
  ])
})

test('MAPPING-3: the piles of another table are out of reach', () => {
  const meeting = sorting()
  const card = meeting.card(1, 'a', true)
  const pile = meeting.pile(1, 'Bus', [card])
  for (const action of [
    { type: 'name-pile', pile, title: 'Theirs' },
    { type: 'drop-pile', pile },
    { type: 'put-card', pile, card },
    { type: 'take-card', pile, card },
  ] as const)
    expect(meeting.asks(seat(2), action), action.type).toBe('no-such-thing')
  expect(meeting.asks(seat(3), { type: 'name-pile', pile, title: 'Ours' })).toEqual([
    { type: 'pile-named', pile, title: 'Ours' },
  ])
})

test('MAPPING-3: putting what lies there and taking what does not are done already', () => {
  const meeting = sorting()
  const card = meeting.card(1, 'a', true)
  const pile = meeting.pile(1, 'Bus', [card])
  expect(meeting.asks(seat(3), { type: 'put-card', card, pile })).toEqual([])
  meeting.asks(seat(3), { type: 'take-card', card, pile })
  expect(meeting.asks(seat(5), { type: 'take-card', card, pile })).toEqual([])
  expect(cardsOn(meeting, pile)).toEqual([])
})

test('MAPPING-3: a card named twice lies on the pile once', () => {
  const meeting = sorting()
  const card = meeting.card(1, 'a', true)
  expect(cardsOn(meeting, meeting.pile(1, 'Bus', [card, card]))).toEqual([card])
})

test('MAPPING-4: a pile is dropped when it is empty and not on the map', () => {
  const meeting = sorting()
  const card = meeting.card(1, 'a', true)
  const pile = meeting.pile(1, 'Bus', [card])
  expect(meeting.asks(seat(1), { type: 'drop-pile', pile })).toBe('not-empty')
  meeting.asks(seat(1), { type: 'take-card', card, pile })
  const perspective = meeting.mapped('Buses', [pile])
  expect(meeting.asks(seat(1), { type: 'drop-pile', pile })).toBe('already-there')
  meeting.asks(facilitator, { type: 'unmap-perspective', perspective })
  expect(meeting.asks(seat(1), { type: 'drop-pile', pile })).toEqual([{ type: 'pile-dropped', pile }])
})

test('MAPPING-4: each table brings a perspective of the interviews once', () => {
  const meeting = sorting()
  const bring = { type: 'bring-interview', interview: 'farmers' } as const
  expect(meeting.asks(seat(1), bring)).toEqual([
    { type: 'interview-brought', pile: 'p1', table: '1/1', interview: 'farmers' },
  ])
  expect(meeting.asks(seat(3), bring)).toBe('already-there')
  expect(meeting.asks(seat(2), bring)).toHaveLength(1)
  expect(meeting.asks(seat(1), { type: 'bring-interview', interview: 'mayors' })).toBe('no-such-thing')
})

test('MAPPING-5: the map keeps its parents: what is joined stays as it was, and comes apart again', () => {
  const meeting = sorting()
  const near = meeting.pile(1, 'The bus', [meeting.card(1, 'a', true)])
  const far = meeting.pile(2, 'Buses', [meeting.card(2, 'b', true)])
  const before = meeting.jury.mapping.piles
  const perspective = meeting.mapped('Getting there', [near, far])
  expect(meeting.jury.mapping.perspectives[perspective]).toMatchObject({ piles: [near, far] })
  expect(meeting.jury.mapping.piles).toEqual(before)
  expect(meeting.asks(facilitator, { type: 'map-piles', title: 'Again', piles: [far] })).toBe('already-there')
  expect(meeting.asks(facilitator, { type: 'map-piles', title: 'Again', piles: ['p99'] })).toBe('no-such-thing')
  meeting.asks(facilitator, { type: 'unmap-perspective', perspective })
  expect(meeting.jury.mapping.piles).toEqual(before)
  expect(meeting.mapped('Again', [far])).not.toBe(perspective)
})

test('MAPPING-5: perspectives that are joined are one with all their piles, and the needs that grew from them grow from it', () => {
  const meeting = new LaterMeeting()
  meeting.goTo('perspective-map')
  const [near, far, more] = [meeting.pile(1, 'The bus'), meeting.pile(2, 'Buses'), meeting.pile(4, 'Late buses')]
  const [one, other] = [meeting.mapped('Bus', [near]), meeting.mapped('Buses', [far])]
  meeting.goTo('needs')
  const need = (perspectives: string[]): string =>
    meeting.done(seat(1), { type: 'write-need', text: 'a bus', soThat: 'it works', perspectives }, 'need')
  const [grown, both] = [need([other]), need([one, other, 'parents'])]
  expect(meeting.asks(facilitator, { type: 'unmap-perspective', perspective: other })).toBe('has-needs')
  expect(meeting.asks(facilitator, { type: 'map-piles', title: 'Buses', piles: [near, far, more] })).toHaveLength(1)
  expect(meeting.jury.mapping.perspectives[one]).toMatchObject({ title: 'Buses', piles: [near, far, more] })
  expect(meeting.jury.mapping.perspectives[other]).toBeUndefined()
  expect([grown, both].map((id) => meeting.jury.interests.needs[id]?.perspectives)).toEqual([[one], [one, 'parents']])
  expect(meeting.replayed()).toEqual(meeting.jury)
})

test('MAPPING-6, VIEW-3: hidden cards are not counted where everybody sees the count', () => {
  const meeting = sorting()
  const [shown, hidden] = [meeting.card(1, 'a', true), meeting.card(1, 'b', true)]
  const perspective = meeting.mapped('Bus', [meeting.pile(1, 'The bus', [shown, hidden])])
  meeting.asks(facilitator, { type: 'release-perspective', perspective, released: true })
  meeting.asks(facilitator, { type: 'hide-card', card: hidden, hidden: true })
  expect(meeting.layer('everyone')[`perspectives/${perspective}`]).toMatchObject({ cards: 1 })
})

test('MAPPING-5: a pile named twice is a parent once', () => {
  const meeting = sorting()
  const pile = meeting.pile(1, 'The bus')
  const perspective = meeting.mapped('Bus', [pile, pile])
  expect(meeting.jury.mapping.perspectives[perspective]?.piles).toEqual([pile])
})

test('MAPPING-6: a perspective is released and taken back; the same again is done already', () => {
  const meeting = sorting()
  const perspective = meeting.mapped('Bus', [meeting.pile(1, 'The bus')])
  const release = (released: boolean) =>
    meeting.asks(facilitator, { type: 'release-perspective', perspective, released })
  expect(release(false)).toEqual([])
  expect(release(true)).toEqual([{ type: 'perspective-released', perspective, released: true }])
  expect(release(true)).toEqual([])
  expect(release(false)).toHaveLength(1)
  expect(meeting.asks(facilitator, { type: 'unmap-perspective', perspective: 'v99' })).toEqual([])
  for (const action of ['release-perspective', 'name-perspective'] as const)
    expect(
      meeting.asks(facilitator, { type: action, perspective: 'v99', released: true, title: 'None' } as never),
    ).toBe('no-such-thing')
})

test('MAPPING-7: the number of what is gone is not given again', () => {
  const meeting = sorting()
  const first = meeting.card(1, 'a')
  meeting.asks(seat(1), { type: 'withdraw-card', card: first })
  const pile = meeting.pile(1, 'Bus')
  meeting.asks(seat(1), { type: 'drop-pile', pile })
  const numbers = [first, pile, meeting.card(1, 'b'), meeting.pile(1, 'Bus')].map((id) => Number(id.slice(1)))
  expect(new Set(numbers).size).toBe(4)
})

test('SESSION-7: before mapping nothing is taken; after it everything still is', () => {
  const meeting = new Meeting(6).seated(1, 2, 3, 4, 5, 6).goTo('welcome')
  const wishes = [
    { type: 'write-card', text: 'early', kind: 'idea' },
    { type: 'open-pile', title: 'early', cards: [] },
    { type: 'bring-interview', interview: 'farmers' },
    { type: 'share-cards', cards: [] },
  ] satisfies Action[]
  for (const wish of wishes) expect(meeting.asks(seat(1), wish), wish.type).toBe('not-open-yet')
  meeting.goTo('mine').goTo('map').goTo('goodbye')
  for (const wish of wishes) expect(meeting.asks(seat(1), wish), wish.type).toHaveLength(1)
})

test('SESSION-7: a card that comes late, when tables have changed, lies on the table where cards are sorted', () => {
  const meeting = writing().goTo('map').goTo('needs')
  expect(meeting.jury.seats[3]?.tables.slice(0, 2)).toEqual([1, 2])
  expect(meeting.asks(seat(3), { type: 'write-card', text: 'late', kind: 'idea' })).toMatchObject([{ table: '1/1' }])
})

test('who is present is paired when the pair step opens, and who comes later joins the last pair of the table', () => {
  const meeting = new Meeting(6).seated(1, 2, 3, 4).goTo('mine').goTo('mine', 1)
  expect(meeting.jury.mapping.pairs).toEqual({ '1/1': [[1, 3]], '1/2': [[2, 4]] })
  meeting.seated(5)
  expect(meeting.jury.mapping.pairs).toEqual({ '1/1': [[1, 3, 5]], '1/2': [[2, 4]] })
  expect(meeting.layer('seat:5')).toMatchObject({ me: { pair: [1, 3] } })
  meeting.goTo('mine', 0).goTo('mine', 1)
  expect(meeting.jury.mapping.pairs['1/1']).toEqual([[1, 3, 5]])
})
