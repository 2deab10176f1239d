// What a table sees of itself, and what a seat sees of its own.
import type { CardEntity, MateEntity, MeEntity, MineEntity, PileEntity } from '../../protocol/entities.ts'
import type { Entities } from '../../protocol/layers.ts'
import type { GivenEntity } from '../../protocol/phase-entities.ts'
import { currentRound, isHere, type Jury, placeKey, type Seat, tableOf } from '../jury.ts'
import { dotsGiven } from '../phases/interests.ts'
import type { Card, Pile } from '../phases/mapping-state.ts'
import { trialGiven } from '../phases/recommendations-trial.ts'
import { scoresGiven } from '../phases/scenarios.ts'
import { tableName } from '../tables.ts'
import { interestsForTable } from './interests.ts'
import { recommendationsForSeat, recommendationsForTable } from './recommendations.ts'
import { scenariosForTable } from './scenarios.ts'

/** Things on a table, looked up once for all tables. */
export interface OnTables {
  readonly seats: ReadonlyMap<string, readonly Seat[]>
  readonly cards: ReadonlyMap<string, readonly Card[]>
  readonly piles: ReadonlyMap<string, readonly Pile[]>
  readonly mapped: ReadonlySet<string>
}

function groupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  }
  return groups
}

export function lookTables(jury: Jury): OnTables {
  const round = currentRound(jury)
  return {
    seats: groupBy(Object.values(jury.seats), (seat) => tableName(round, tableOf(seat, round))),
    cards: groupBy(Object.values(jury.mapping.cards), (card) => card.table),
    piles: groupBy(Object.values(jury.mapping.piles), (pile) => pile.table),
    mapped: new Set(Object.values(jury.mapping.perspectives).flatMap(({ piles }) => piles)),
  }
}

const mate = (seat: Seat): MateEntity => ({ seat: seat.number, alias: seat.alias, here: isHere(seat) })
const card = ({ seat, kind, text }: Card): CardEntity => ({ seat, kind, text })
const pile = ({ id, title, cards, interview }: Pile, mapped: ReadonlySet<string>): PileEntity => ({
  title,
  cards,
  interview,
  mapped: mapped.has(id),
})

/** The table sees who sits there, the cards shared with it, and its piles; nothing that is only one seat's. */
export function tableView(jury: Jury, name: string, on: OnTables): Entities {
  const [round, table] = name.split('/').map(Number)
  return Object.fromEntries<unknown>([
    ['table', { round, table }],
    ...(on.seats.get(name) ?? []).map((seat) => [`mates/${seat.number}`, mate(seat)] as const),
    ...(on.cards.get(name) ?? [])
      .filter(({ shared, hidden }) => shared && !hidden)
      .map((one) => [`cards/${one.id}`, card(one)] as const),
    ...(on.piles.get(name) ?? []).map((one) => [`piles/${one.id}`, pile(one, on.mapped)] as const),
    ...interestsForTable(jury, name),
    ...scenariosForTable(jury, name),
    ...recommendationsForTable(jury, name),
  ])
}

export function seatView(jury: Jury, seat: Seat, ownCards: readonly Card[]): Entities {
  const { place } = jury.running
  const round = currentRound(jury)
  const table = tableOf(seat, round)
  const pair = (jury.mapping.pairs[tableName(round, table)] ?? []).find((one) => one.includes(seat.number)) ?? []
  const me: MeEntity = {
    seat: seat.number,
    alias: seat.alias,
    seated: seat.attendance === 'present',
    table,
    helpSince: seat.helpSince,
    said: place === null ? null : (jury.said[placeKey(place)]?.[seat.number] ?? null),
    pair: pair.filter((one) => one !== seat.number),
  }
  const mine = ownCards.map(({ id, kind, text, shared, hidden }): [string, MineEntity] => [
    `mine/${id}`,
    { kind, text, shared, hidden },
  ])
  const given: GivenEntity = {
    dots: dotsGiven(jury, seat.number),
    scores: scoresGiven(jury, seat.number),
    trial: trialGiven(jury, seat.number),
  }
  return { me, given, ...Object.fromEntries([...mine, ...recommendationsForSeat(jury, seat.number)]) }
}
