// Mapping at the tables: everybody writes cards (1A), and each table sorts them into named piles (1B).
import type { Deciders, Evolvers } from '../deciding.ts'
import { seatOf } from '../deciding.ts'
import { currentRound, hasBeenOpen, type Jury, presentSeats, tableOf } from '../jury.ts'
import { mostCards, mostShared } from '../limits.ts'
import { did, no } from '../outcome.ts'
import type { Stamp } from '../stamp.ts'
import { pairsAtTables, tableName } from '../tables.ts'
import { mappedBy, numberIn, putMapping, without, worded } from './mapping-of.ts'
import type { Card, MappingEvent, Pile } from './mapping-state.ts'

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

export const decideMapping: Deciders<MappingActionType> = {
  'write-card': (jury, { text, kind }, stamp) => {
    const seat = seatOf(stamp)
    if (!isOpen(jury)) return no('not-open-yet')
    if (cardsOf(jury, seat).length >= mostCards) return no('too-many')
    const card = `c${jury.mapping.made + 1}`
    return worded(stamp, text, (ref) => ({
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
    return worded(stamp, text, (ref) => ({ type: 'card-edited', card, kind, text: ref }))
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
    return worded(stamp, title, (ref) => ({ type: 'pile-opened', pile, table, title: ref, cards: [...new Set(cards)] }))
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
      : worded(stamp, title, (ref) => ({ type: 'pile-named', pile, title: ref })),
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
}

function changeCard(jury: Jury, id: string, changes: Partial<Card>): Jury {
  const card = jury.mapping.cards[id]
  return card === undefined
    ? jury
    : putMapping(jury, { cards: { ...jury.mapping.cards, [id]: { ...card, ...changes } } })
}

function changePile(jury: Jury, id: string, changes: (pile: Pile) => Partial<Pile>): Jury {
  const pile = jury.mapping.piles[id]
  return pile === undefined
    ? jury
    : putMapping(jury, { piles: { ...jury.mapping.piles, [id]: { ...pile, ...changes(pile) } } })
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
    putMapping(jury, {
      cards: {
        ...jury.mapping.cards,
        [card]: { id: card, seat, kind, text: read(text.ref) ?? null, table, shared: false, hidden: false },
      },
      made: numberIn(card),
    }),
  'card-edited': (jury, { card, kind, text }, read) => changeCard(jury, card, { kind, text: read(text.ref) ?? null }),
  'card-withdrawn': (jury, { card }) =>
    putMapping(jury, { cards: without(jury.mapping.cards, card), piles: offPiles(jury, (id) => id === card) }),
  'cards-shared': (jury, { seat, cards }) => {
    const isShared = (card: Card): boolean => cards.includes(card.id)
    const changed = Object.values(jury.mapping.cards).map((card) =>
      card.seat === seat && card.shared !== isShared(card) ? { ...card, shared: isShared(card) } : card,
    )
    const kept = putMapping(jury, { cards: Object.fromEntries(changed.map((card) => [card.id, card])) })
    return putMapping(kept, { piles: offPiles(kept, (id) => kept.mapping.cards[id]?.shared === false) })
  },
  'card-hidden': (jury, { card, hidden }) => changeCard(jury, card, { hidden }),
  'pile-opened': (jury, { pile, table, title, cards }, read) =>
    putMapping(jury, {
      piles: {
        ...jury.mapping.piles,
        [pile]: { id: pile, table, title: read(title.ref) ?? null, cards, interview: null },
      },
      made: numberIn(pile),
    }),
  'interview-brought': (jury, { pile, table, interview }) =>
    putMapping(jury, {
      piles: { ...jury.mapping.piles, [pile]: { id: pile, table, title: '', cards: [], interview } },
      made: numberIn(pile),
    }),
  'pile-named': (jury, { pile, title }, read) => changePile(jury, pile, () => ({ title: read(title.ref) ?? null })),
  'pile-dropped': (jury, { pile }) => putMapping(jury, { piles: without(jury.mapping.piles, pile) }),
  'card-put': (jury, { card, pile }) => changePile(jury, pile, ({ cards }) => ({ cards: [...cards, card] })),
  'card-taken': (jury, { card, pile }) =>
    changePile(jury, pile, ({ cards }) => ({ cards: cards.filter((one) => one !== card) })),
}

/** When the pair step opens, those present are paired; who comes later joins the last pair of their table. */
export function pairOff(jury: Jury): Jury {
  return putMapping(jury, { pairs: pairsAtTables(jury, currentRound(jury)) })
}

export function joinPair(jury: Jury, seat: number): Jury {
  const here = presentSeats(jury).some(({ number }) => number === seat)
  const board = boardOf(jury, seat)
  const pairs = jury.mapping.pairs[board]
  if (!here || pairs === undefined || pairs.some((pair) => pair.includes(seat))) return jury
  const last = pairs.at(-1)
  const joined = last === undefined || last.length > 2 ? [...pairs, [seat]] : [...pairs.slice(0, -1), [...last, seat]]
  return putMapping(jury, { pairs: { ...jury.mapping.pairs, [board]: joined } })
}
