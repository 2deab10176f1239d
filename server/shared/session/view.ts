// The only place where secrecy is decided: which audience may see what. What stands in no layer never leaves the server.
import type { Entities, LayerName, Layers } from '../protocol/layers.ts'
import { currentRound, type Jury, tableOf } from './jury.ts'
import type { Live } from './live.ts'
import type { Card } from './phases/mapping-state.ts'
import { tableName } from './tables.ts'
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

/** Every layer of the jury as it is now. */
export function view(jury: Jury, live: Live): Layers {
  const on = lookTables(jury)
  const cards = new Map<number, Card[]>()
  for (const card of Object.values(jury.mapping.cards)) {
    const own = cards.get(card.seat)
    if (own === undefined) cards.set(card.seat, [card])
    else own.push(card)
  }
  return new Map<LayerName, Entities>([
    ['everyone', everyoneView(jury)],
    ['facilitator', facilitatorView(jury, live, on)],
    ['projector', projectorView(jury, live)],
    ...[...on.seats.keys()].map((name): [LayerName, Entities] => [tableLayer(name), tableView(jury, name, on)]),
    ...Object.values(jury.seats).map((seat): [LayerName, Entities] => [
      seatLayer(seat.number),
      seatView(jury, seat, cards.get(seat.number) ?? []),
    ]),
  ])
}
