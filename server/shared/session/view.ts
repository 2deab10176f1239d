// The only place where secrecy is decided: which audience may see what. What stands in no layer never leaves the server.
import type { Entities, LayerName, Layers } from '../protocol/layers.ts'
import { currentRound, type Jury, placeKey, tableOf } from './jury.ts'
import type { Live } from './live.ts'
import type { Card } from './phases/mapping-state.ts'
import { tableName } from './tables.ts'
import { drawnOf, partsOf } from './views/drawn.ts'
import { everyoneView, projectorView } from './views/everyone.ts'
import { facilitatorView } from './views/facilitator.ts'
import { lookTables, seatView, tableView } from './views/juror.ts'

export const seatLayer = (seat: number): LayerName => `seat:${seat}`
export const tableLayer = (name: string): LayerName => `table:${name}`

/** The layers a seat may see now. */
export function layersOfSeat(jury: Jury, seat: number): LayerName[] {
  const found = jury.seats[seat]
  if (found === undefined) return []
  const round = currentRound(jury)
  return ['everyone', tableLayer(tableName(round, tableOf(found, round))), seatLayer(seat)]
}

export const facilitatorLayers: readonly LayerName[] = ['everyone', 'facilitator']
export const projectorLayers: readonly LayerName[] = ['everyone', 'projector']

const cardsOf = (jury: Jury, seat: number): Card[] =>
  Object.values(jury.mapping.cards).filter((card) => card.seat === seat)

/** One layer of the jury as it is now. */
export function viewLayer(jury: Jury, live: Live, name: LayerName): Entities {
  if (name === 'everyone') return everyoneView(jury)
  if (name === 'facilitator') return facilitatorView(jury, live, lookTables(jury))
  if (name === 'projector') return projectorView(jury, live)
  const [kind, rest = ''] = name.split(':')
  if (kind === 'table') return tableView(jury, rest, lookTables(jury))
  const seat = jury.seats[Number(rest)]
  return seat === undefined ? {} : seatView(jury, seat, cardsOf(jury, seat.number))
}

/** Every layer of the jury as it is now, one after the other: what concerns everyone comes first. */
export function* layersOf(jury: Jury, live: Live): Generator<readonly [LayerName, Entities]> {
  yield ['everyone', everyoneView(jury)]
  const on = lookTables(jury)
  const parts = partsOf(jury)
  for (const name of on.seats.keys())
    yield [tableLayer(name), drawnOf(jury.seats, name, parts, () => tableView(jury, name, on))]
  const cards = cardsBySeat(jury)
  const round = currentRound(jury)
  const { place } = jury.running
  const said = place === null ? undefined : jury.said[placeKey(place)]
  for (const seat of Object.values(jury.seats)) {
    const drawn = drawnOf(seat, 'seat', [...parts, round, said?.[seat.number]], () =>
      seatView(jury, seat, cards.get(seat.number) ?? []),
    )
    yield [seatLayer(seat.number), drawn]
  }
  yield ['projector', projectorView(jury, live)]
  yield ['facilitator', facilitatorView(jury, live, on)]
}

function cardsBySeat(jury: Jury): Map<number, Card[]> {
  const cards = new Map<number, Card[]>()
  for (const card of Object.values(jury.mapping.cards)) {
    const own = cards.get(card.seat)
    if (own === undefined) cards.set(card.seat, [card])
    else own.push(card)
  }
  return cards
}

export const view = (jury: Jury, live: Live): Layers => new Map(layersOf(jury, live))
