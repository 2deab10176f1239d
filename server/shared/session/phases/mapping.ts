// Mapping: everybody writes cards (1A), the tables sort them into named perspectives, and the room sees the map (1B).
import type { Deciders, Evolvers } from '../deciding.ts'
import { seatOf } from '../deciding.ts'
import { currentRound, hasBeenOpen, type Jury, presentSeats, tableOf } from '../jury.ts'
import { mostCards, mostShared } from '../limits.ts'
import { type Decision, did, no, wrote } from '../outcome.ts'
import { Pen, type Stamp } from '../stamp.ts'
import { pairsAtTables, tableName } from '../tables.ts'
import { tidy } from '../text.ts'
import type { Card, Mapping, MappingEvent, Perspective, Pile } from './mapping-state.ts'

type MappingActionType =
  | 'write-card'
  | 'edit-card'
  | 'withdraw-card'
  | 'share-cards'
  | 'open-pile'
  | 'bring-interview'
  | 'name-pile'
  | 'drop-pile'
  | 'put-card'
  | 'take-card'
  | 'hide-card'
  | 'map-piles'
  | 'name-perspective'
  | 'unmap-perspective'
  | 'release-perspective'

const mappingKinds = ['my-perspective', 'perspective-map']

export const cardsOf = (jury: Jury, seat: number): Card[] =>
  Object.values(jury.mapping.cards).filter((card) => card.seat === seat)

/** The table where the seat sorts cards: that of the round in which mapping is done, also when its tablet wakes later. */
function boardOf(jury: Jury, seat: number): string {
  const activity = jury.activities.find(({ kind }) => kind === 'perspective-map')
  const round = activity?.inRound ?? currentRound(jury)
  const found = jury.seats[seat]
  return tableName(round, found === undefined ? 1 : tableOf(found, round))
}

const isOpen = (jury: Jury): boolean => hasBeenOpen(jury, mappingKinds)
const mappedBy = (jury: Jury, pile: string): Perspective | undefined =>
  Object.values(jury.mapping.perspectives).find(({ piles }) => piles.includes(pile))

/** A card that the seat may change: its own, still there. */
function own(jury: Jury, card: string, seat: number): Card | undefined {
  const found = jury.mapping.cards[card]
  return found?.seat === seat ? found : undefined
}

/** A pile on the seat's own table. */
function pileAt(jury: Jury, pile: string, stamp: Stamp): Pile | undefined {
  const found = jury.mapping.piles[pile]
  return found?.table === boardOf(jury, seatOf(stamp)) ? found : undefined
}

/** Whether all these cards lie on the table of the seat. */
const lieAt = (jury: Jury, cards: readonly string[], table: string): boolean =>
  cards.every((id) => {
    const card = jury.mapping.cards[id]
    return card?.shared && !card.hidden && card.table === table
  })

function words(stamp: Stamp, text: string, then: (ref: ReturnType<Pen['write']>) => MappingEvent): Decision {
  if (tidy(text) === '') return no('empty')
  const pen = new Pen(stamp)
  return wrote(pen.texts, then(pen.write(text)))
}

export const decideMapping: Deciders<MappingActionType> = {
  'write-card': (jury, { text, kind }, stamp) => {
    const seat = seatOf(stamp)
    if (!isOpen(jury)) return no('not-open-yet')
    if (cardsOf(jury, seat).length >= mostCards) return no('too-many')
    const card = `c${jury.mapping.made + 1}`
    return words(stamp, text, (ref) => ({
      type: 'card-written',
      card,
      seat,
      kind,
      text: ref,
      table: boardOf(jury, seat),
    }))
  },
  'edit-card': (jury, { card, text, kind }, stamp) => {
    if (own(jury, card, seatOf(stamp)) === undefined) return no('not-yours')
    return words(stamp, text, (ref) => ({ type: 'card-edited', card, kind, text: ref }))
  },
  'withdraw-card': (jury, { card }, stamp) => {
    if (jury.mapping.cards[card] === undefined) return did()
    return own(jury, card, seatOf(stamp)) === undefined ? no('not-yours') : did({ type: 'card-withdrawn', card })
  },
  'share-cards': (jury, { cards }, stamp) => {
    const seat = seatOf(stamp)
    if (!isOpen(jury)) return no('not-open-yet')
    if (cards.length > mostShared) return no('too-many')
    if (cards.some((card) => own(jury, card, seat) === undefined)) return no('not-yours')
    return did({ type: 'cards-shared', seat, cards })
  },
  'open-pile': (jury, { title, cards }, stamp) => {
    const table = boardOf(jury, seatOf(stamp))
    if (!isOpen(jury)) return no('not-open-yet')
    if (!lieAt(jury, cards, table)) return no('no-such-thing')
    const pile = `p${jury.mapping.made + 1}`
    return words(stamp, title, (ref) => ({ type: 'pile-opened', pile, table, title: ref, cards: [...new Set(cards)] }))
  },
  'bring-interview': (jury, { interview }, stamp) => {
    const table = boardOf(jury, seatOf(stamp))
    if (!isOpen(jury)) return no('not-open-yet')
    if (!jury.sheet.perspectives.some(({ id }) => id === interview)) return no('no-such-thing')
    const there = Object.values(jury.mapping.piles).some((pile) => pile.table === table && pile.interview === interview)
    return there
      ? no('already-there')
      : did({ type: 'interview-brought', pile: `p${jury.mapping.made + 1}`, table, interview })
  },
  'name-pile': (jury, { pile, title }, stamp) =>
    pileAt(jury, pile, stamp) === undefined
      ? no('no-such-thing')
      : words(stamp, title, (ref) => ({ type: 'pile-named', pile, title: ref })),
  'drop-pile': (jury, { pile }, stamp) => {
    const found = pileAt(jury, pile, stamp)
    if (found === undefined) return no('no-such-thing')
    if (mappedBy(jury, pile) !== undefined) return no('already-there')
    return found.cards.length > 0 ? no('not-empty') : did({ type: 'pile-dropped', pile })
  },
  'put-card': (jury, { card, pile }, stamp) => {
    const found = pileAt(jury, pile, stamp)
    if (found === undefined || !lieAt(jury, [card], found.table)) return no('no-such-thing')
    return found.cards.includes(card) ? did() : did({ type: 'card-put', card, pile })
  },
  'take-card': (jury, { card, pile }, stamp) => {
    const found = pileAt(jury, pile, stamp)
    if (found === undefined) return no('no-such-thing')
    return found.cards.includes(card) ? did({ type: 'card-taken', card, pile }) : did()
  },
  'hide-card': (jury, { card, hidden }) =>
    jury.mapping.cards[card] === undefined ? no('no-such-thing') : did({ type: 'card-hidden', card, hidden }),
  'map-piles': (jury, { title, piles }, stamp) => {
    if (piles.some((pile) => jury.mapping.piles[pile] === undefined)) return no('no-such-thing')
    const parents = [...new Set(piles)]
    const [first, ...others] = [...new Set(parents.flatMap((pile) => mappedBy(jury, pile) ?? []))]
    if (first === undefined) {
      const perspective = `v${jury.mapping.made + 1}`
      return words(stamp, title, (ref) => ({ type: 'perspective-mapped', perspective, title: ref, piles: parents }))
    }
    if (parents.every((pile) => first.piles.includes(pile))) return no('already-there')
    const joined = { perspective: first.id, others: others.map(({ id }) => id), piles: parents }
    return words(stamp, title, (ref) => ({ type: 'perspectives-joined', ...joined, title: ref }))
  },
  'name-perspective': (jury, { perspective, title }, stamp) =>
    jury.mapping.perspectives[perspective] === undefined
      ? no('no-such-thing')
      : words(stamp, title, (ref) => ({ type: 'perspective-named', perspective, title: ref })),
  'unmap-perspective': (jury, { perspective }) => {
    if (jury.mapping.perspectives[perspective] === undefined) return no('no-such-thing')
    const hasNeeds = Object.values(jury.interests.needs).some((need) => need.perspectives.includes(perspective))
    return hasNeeds ? no('has-needs') : did({ type: 'perspective-unmapped', perspective })
  },
  'release-perspective': (jury, { perspective, released }) => {
    const found = jury.mapping.perspectives[perspective]
    if (found === undefined) return no('no-such-thing')
    return found.released === released ? did() : did({ type: 'perspective-released', perspective, released })
  },
}

function put(jury: Jury, changes: Partial<Mapping>): Jury {
  return { ...jury, mapping: { ...jury.mapping, ...changes } }
}

function changeCard(jury: Jury, id: string, changes: Partial<Card>): Jury {
  const card = jury.mapping.cards[id]
  return card === undefined ? jury : put(jury, { cards: { ...jury.mapping.cards, [id]: { ...card, ...changes } } })
}

function changePile(jury: Jury, id: string, changes: (pile: Pile) => Partial<Pile>): Jury {
  const pile = jury.mapping.piles[id]
  return pile === undefined
    ? jury
    : put(jury, { piles: { ...jury.mapping.piles, [id]: { ...pile, ...changes(pile) } } })
}

function changePerspective(jury: Jury, id: string, changes: Partial<Perspective>): Jury {
  const found = jury.mapping.perspectives[id]
  return found === undefined
    ? jury
    : put(jury, { perspectives: { ...jury.mapping.perspectives, [id]: { ...found, ...changes } } })
}

/** The number in an id, so that the next one is new. */
const numberIn = (id: string): number => Number(id.slice(1))

const without = <T>(things: Readonly<Record<string, T>>, id: string): Record<string, T> => {
  const { [id]: _gone, ...rest } = things
  return rest
}

/** Cards that are gone or hidden lie on no pile. */
const offPiles = (jury: Jury, gone: (card: string) => boolean): Record<string, Pile> =>
  Object.fromEntries(
    Object.entries(jury.mapping.piles).map(([id, pile]) => [
      id,
      pile.cards.some(gone) ? { ...pile, cards: pile.cards.filter((card) => !gone(card)) } : pile,
    ]),
  )

export const evolveMapping: Evolvers<MappingEvent> = {
  'card-written': (jury, { card, seat, kind, text, table }, read) =>
    put(jury, {
      cards: {
        ...jury.mapping.cards,
        [card]: { id: card, seat, kind, text: read(text.ref) ?? null, table, shared: false, hidden: false },
      },
      made: numberIn(card),
    }),
  'card-edited': (jury, { card, kind, text }, read) => changeCard(jury, card, { kind, text: read(text.ref) ?? null }),
  'card-withdrawn': (jury, { card }) =>
    put(jury, { cards: without(jury.mapping.cards, card), piles: offPiles(jury, (id) => id === card) }),
  'cards-shared': (jury, { seat, cards }) => {
    const isShared = (card: Card): boolean => cards.includes(card.id)
    const changed = Object.values(jury.mapping.cards).map((card) =>
      card.seat === seat && card.shared !== isShared(card) ? { ...card, shared: isShared(card) } : card,
    )
    const kept = put(jury, { cards: Object.fromEntries(changed.map((card) => [card.id, card])) })
    return put(kept, { piles: offPiles(kept, (id) => kept.mapping.cards[id]?.shared === false) })
  },
  'card-hidden': (jury, { card, hidden }) => changeCard(jury, card, { hidden }),
  'pile-opened': (jury, { pile, table, title, cards }, read) =>
    put(jury, {
      piles: {
        ...jury.mapping.piles,
        [pile]: { id: pile, table, title: read(title.ref) ?? null, cards, interview: null },
      },
      made: numberIn(pile),
    }),
  'interview-brought': (jury, { pile, table, interview }) =>
    put(jury, {
      piles: { ...jury.mapping.piles, [pile]: { id: pile, table, title: '', cards: [], interview } },
      made: numberIn(pile),
    }),
  'pile-named': (jury, { pile, title }, read) => changePile(jury, pile, () => ({ title: read(title.ref) ?? null })),
  'pile-dropped': (jury, { pile }) => put(jury, { piles: without(jury.mapping.piles, pile) }),
  'card-put': (jury, { card, pile }) => changePile(jury, pile, ({ cards }) => ({ cards: [...cards, card] })),
  'card-taken': (jury, { card, pile }) =>
    changePile(jury, pile, ({ cards }) => ({ cards: cards.filter((one) => one !== card) })),
  'perspective-mapped': (jury, { perspective, title, piles }, read) =>
    put(jury, {
      perspectives: {
        ...jury.mapping.perspectives,
        [perspective]: { id: perspective, title: read(title.ref) ?? null, piles, released: false },
      },
      made: numberIn(perspective),
    }),
  'perspectives-joined': (jury, { perspective, others, piles, title }, read) => {
    const parts = [perspective, ...others].flatMap((id) => jury.mapping.perspectives[id] ?? [])
    const rest = Object.entries(jury.mapping.perspectives).filter(([id]) => !others.includes(id))
    const joined: Perspective = {
      id: perspective,
      title: read(title.ref) ?? null,
      piles: [...new Set([...parts.flatMap((part) => part.piles), ...piles])],
      released: false,
    }
    return put(jury, { perspectives: { ...Object.fromEntries(rest), [perspective]: joined } })
  },
  'perspective-named': (jury, { perspective, title }, read) =>
    changePerspective(jury, perspective, { title: read(title.ref) ?? null }),
  'perspective-unmapped': (jury, { perspective }) =>
    put(jury, { perspectives: without(jury.mapping.perspectives, perspective) }),
  'perspective-released': (jury, { perspective, released }) => changePerspective(jury, perspective, { released }),
}

/** When the pair step opens, those present are paired; who comes later joins the last pair of their table. */
export function pairOff(jury: Jury): Jury {
  return put(jury, { pairs: pairsAtTables(jury, currentRound(jury)) })
}

export function joinPair(jury: Jury, seat: number): Jury {
  const here = presentSeats(jury).some(({ number }) => number === seat)
  const board = boardOf(jury, seat)
  const pairs = jury.mapping.pairs[board]
  if (!here || pairs === undefined || pairs.some((pair) => pair.includes(seat))) return jury
  const last = pairs.at(-1)
  const joined = last === undefined || last.length > 2 ? [...pairs, [seat]] : [...pairs.slice(0, -1), [...last, seat]]
  return put(jury, { pairs: { ...jury.mapping.pairs, [board]: joined } })
}
