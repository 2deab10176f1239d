import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LayerName, Layers } from '../protocol/layers.ts'
import { patience, runs } from '../selection/testing/effort.ts'
import { currentRound, tableOf } from './jury.ts'
import { nobody } from './live.ts'
import { anyCourse, begun, take } from './testing/any-meeting.ts'
import { facilitator, Meeting, seat } from './testing/meeting.ts'
import { smallRunSheet } from './testing/run-sheet.ts'
import { facilitatorLayers, layersOfSeat, projectorLayers, view } from './view.ts'

/** The layers in which these words stand. */
const holding = (layers: Layers, words: string): LayerName[] =>
  [...layers].filter(([, entities]) => JSON.stringify(entities).includes(words)).map(([name]) => name)

const mapping = (): Meeting => new Meeting(6).seated(1, 2, 3, 4, 5, 6).goTo('mine').goTo('map')

test('VIEW-1: a seat has everyone’s layer, its present table’s and its own; the laptop’s pages everyone’s and theirs', () => {
  const meeting = mapping()
  expect(layersOfSeat(meeting.jury, 3)).toEqual(['everyone', 'table:1/1', 'seat:3'])
  meeting.goTo('needs')
  expect(layersOfSeat(meeting.jury, 3)).toEqual(['everyone', 'table:2/2', 'seat:3'])
  expect(layersOfSeat(meeting.jury, 99)).toEqual([])
  expect([facilitatorLayers, projectorLayers]).toEqual([
    ['everyone', 'facilitator'],
    ['everyone', 'projector'],
  ])
})

test('VIEW-1: there are layers for the tables of this round only, and every layer of a seat exists', () => {
  const meeting = mapping()
  for (const activity of ['map', 'needs']) {
    meeting.goTo(activity)
    const names = [...meeting.layers().keys()]
    expect(names.filter((name) => name.startsWith('table:'))).toEqual(
      [1, 2].map((table) => `table:${currentRound(meeting.jury)}/${table}`),
    )
    for (const number of [1, 2, 3, 4, 5, 6])
      for (const name of layersOfSeat(meeting.jury, number)) expect(names).toContain(name)
  }
})

test('VIEW-2: a card stands on its own seat’s layer; shared, on its table’s and the facilitator’s, too', () => {
  const meeting = mapping()
  const card = meeting.card(3, 'MARK-1')
  expect(holding(meeting.layers(), 'MARK-1')).toEqual(['seat:3'])
  meeting.asks(seat(3), { type: 'share-cards', cards: [card] })
  expect(holding(meeting.layers(), 'MARK-1').toSorted()).toEqual(['facilitator', 'seat:3', 'table:1/1'])
  meeting.asks(seat(3), { type: 'share-cards', cards: [] })
  expect(holding(meeting.layers(), 'MARK-1')).toEqual(['seat:3'])
  meeting.asks(seat(3), { type: 'withdraw-card', card })
  expect(holding(meeting.layers(), 'MARK-1')).toEqual([])
})

test('VIEW-2: in another round no table sees the cards; they come back with the round', () => {
  const meeting = mapping()
  meeting.card(3, 'MARK-1', true)
  meeting.goTo('needs')
  expect(holding(meeting.layers(), 'MARK-1').toSorted()).toEqual(['facilitator', 'seat:3'])
  meeting.back()
  expect(holding(meeting.layers(), 'MARK-1')).toContain('table:1/1')
})

test('VIEW-3: a hidden card is for its own seat and, without its writer, for the facilitator', () => {
  const meeting = mapping()
  const card = meeting.card(3, 'MARK-1', true)
  meeting.pile(1, 'Bus', [card])
  meeting.asks(facilitator, { type: 'hide-card', card, hidden: true })
  expect(holding(meeting.layers(), 'MARK-1').toSorted()).toEqual(['facilitator', 'seat:3'])
  expect(meeting.layer('seat:3')[`mine/${card}`]).toMatchObject({ hidden: true })
})

test('VIEW-4: the facilitator sees cards and headings without anyone’s seat', () => {
  const meeting = mapping()
  const [near, far] = [meeting.card(3, 'MARK-1', true), meeting.card(2, 'MARK-2', true)]
  const pile = meeting.pile(1, 'Bus', [near])
  const layer = meeting.layer('facilitator')
  expect(layer[`board/${pile}`]).toEqual({
    table: '1/1',
    title: 'Bus',
    interview: null,
    cards: [{ id: near, text: 'MARK-1', kind: 'idea', hidden: false }],
  })
  expect(layer['loose/1/2']).toEqual({ cards: [{ id: far, text: 'MARK-2', kind: 'idea', hidden: false }] })
})

test('VIEW-5: a heading is for its table and the facilitator; its perspective for all once it is released', () => {
  const meeting = mapping()
  const pile = meeting.pile(1, 'MARK-PILE', [meeting.card(3, 'MARK-CARD', true)])
  const perspective = meeting.mapped('MARK-MAP', [pile])
  expect(holding(meeting.layers(), 'MARK-PILE').toSorted()).toEqual(['facilitator', 'table:1/1'])
  expect(holding(meeting.layers(), 'MARK-MAP')).toEqual(['facilitator'])
  const release = (released: boolean) =>
    meeting.asks(facilitator, { type: 'release-perspective', perspective, released })
  release(true)
  expect(holding(meeting.layers(), 'MARK-MAP').toSorted()).toEqual(['everyone', 'facilitator'])
  expect(meeting.layer('everyone')[`perspectives/${perspective}`]).toMatchObject({
    title: 'MARK-MAP',
    piles: 1,
    cards: 1,
  })
  expect(holding(meeting.layers(), 'MARK-CARD')).not.toContain('everyone')
  release(false)
  expect(holding(meeting.layers(), 'MARK-MAP')).toEqual(['facilitator'])
})

test('VIEW-6: an alias is for the own table, the own seat and the facilitator', () => {
  const meeting = mapping()
  expect(holding(meeting.layers(), 'Alias-3').toSorted()).toEqual(['facilitator', 'seat:3', 'table:1/1'])
  meeting.goTo('needs')
  expect(holding(meeting.layers(), 'Alias-3').toSorted()).toEqual(['facilitator', 'seat:3', 'table:2/2'])
})

test('VIEW-7: the same jury and the same moment give the same layers', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const meeting = begun(course)
      for (const one of course.turns) take(meeting, one)
      const replayed = { ...meeting.replayed(), held: meeting.jury.held }
      expect(view(replayed, nobody)).toEqual(view(meeting.jury, nobody))
    }),
    runs(40),
  )
})

test('VIEW-7: what is remembered of a view follows every change: of a seat, its table, its answers, its mates', () => {
  const meeting = mapping()
  const place = meeting.jury.running.place!
  const changes: (() => unknown)[] = [
    () => meeting.asks(seat(1), { type: 'say-done', place, how: 'done' }),
    () => meeting.asks(seat(1), { type: 'say-done', place, how: 'skipped' }),
    () => meeting.asks(seat(3), { type: 'take-seat', alias: 'Bosse' }),
    () => meeting.asks(seat(3), { type: 'ask-help' }),
    () => meeting.asks(facilitator, { type: 'mark-seat', seat: 3, attendance: 'left' }),
    () => meeting.card(1, 'a card', true),
    () => meeting.pile(3, 'a pile', ['c1']),
    () => meeting.goTo('needs'),
    () => meeting.back(),
    () => meeting.asks(facilitator, { type: 'add-seat', tables: [1, 2] }),
    () => meeting.goTo('mine', 1),
  ]
  for (const change of changes) {
    change()
    expect(meeting.layers()).toEqual(view(structuredClone(meeting.jury), nobody))
  }
})

test(
  'VIEW-7: what is remembered of a view is never old',
  () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const meeting = begun(course)
        for (const one of course.turns) {
          take(meeting, one)
          expect(meeting.layers()).toEqual(view(structuredClone(meeting.jury), nobody))
        }
      }),
      runs(30),
    )
  },
  patience,
)

/** Kinds of the facilitator's entities that are about seats; no other kind may say anything of one. */
const aboutSeats = /^(attendance|tables|requests)\//

function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const part of value) yield* keysIn(part)
  else
    for (const [key, part] of Object.entries(value)) {
      yield key
      yield* keysIn(part)
    }
}

/** Every place where marked words stand and may not. */
function misplaced(meeting: Meeting): string[] {
  const layers = meeting.layers({ online: new Set([1, 2]), writing: new Set([1]) })
  const round = currentRound(meeting.jury)
  const elsewhere = (words: string, allowed: readonly string[]): string[] =>
    holding(layers, words).flatMap((name) => (allowed.includes(name) ? [] : [`${words} on ${name}`]))
  const { cards, perspectives } = meeting.jury.mapping
  const ofCards = Object.values(cards).flatMap(({ id, seat: writer, table, shared, hidden }) => {
    const forTable = shared && !hidden && table.startsWith(`${round}/`) ? [`table:${table}`] : []
    return elsewhere(`«${id}»`, [`seat:${writer}`, ...(shared ? ['facilitator'] : []), ...forTable])
  })
  const ofAliases = Object.values(meeting.jury.seats).flatMap((one) =>
    elsewhere(`«alias ${one.number}»`, [`seat:${one.number}`, `table:${round}/${tableOf(one, round)}`, 'facilitator']),
  )
  const ofMap = Object.values(perspectives).flatMap(({ id, released }) =>
    elsewhere(`«${id}»`, released ? ['everyone', 'facilitator'] : ['facilitator']),
  )
  const writers = Object.entries(layers.get('facilitator') ?? {}).flatMap(([key, entity]) =>
    aboutSeats.test(key) ? [] : [...keysIn(entity)].filter((name) => /^(seat|by|author|alias|writer)/.test(name)),
  )
  return [...ofCards, ...ofAliases, ...ofMap, ...writers]
}

test(
  'VIEW-2, VIEW-3, VIEW-4, VIEW-5, VIEW-6: whatever happens, nothing stands in a layer where it may not',
  () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const meeting = begun(course)
        for (const one of course.turns) take(meeting, one)
        mark(meeting)
        expect(misplaced(meeting)).toEqual([])
      }),
      runs(80),
    )
  },
  patience,
)

/** Puts a mark of its own in place of every card's, alias's and perspective's words. */
function mark(meeting: Meeting): void {
  const { mapping: before, seats } = meeting.jury
  const marked = <T extends object>(things: Readonly<Record<string, T>>, words: (id: string) => object) =>
    Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, { ...thing, ...words(id) }]))
  meeting.jury = {
    ...meeting.jury,
    seats: marked(seats, (id) => ({ alias: `«alias ${id}»` })),
    mapping: {
      ...before,
      cards: marked(before.cards, (id) => ({ text: `«${id}»` })),
      perspectives: marked(before.perspectives, (id) => ({ title: `«${id}»` })),
    },
  }
}

test('a step that asks for something else has its own words, and the others those of the activity', () => {
  const both = (text: string) => ({ sv: text, en: text })
  const sheet = smallRunSheet()
  const days = sheet.days.map((day) => ({
    ...day,
    activities: day.activities.map((one) =>
      one.id === 'mine' ? { ...one, prompt: both('Write'), prompts: { pair: both('Tell') } } : one,
    ),
  }))
  const meeting = new Meeting(6, { ...sheet, days }).goTo('mine')
  const prompt = () => (meeting.layer('everyone').run as { activity: { prompt: unknown } }).activity.prompt
  expect(prompt()).toEqual(both('Write'))
  meeting.next()
  expect(prompt()).toEqual(both('Tell'))
})
