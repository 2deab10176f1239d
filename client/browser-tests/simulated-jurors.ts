// Jurors without tablets: raw sockets that claim a seat with its code and ask for what a juror's page would ask for.
import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { SeatAction } from '../../server/shared/protocol/actions.ts'
import { applyChanges, type Changes, type Entities, type LayerName } from '../../server/shared/protocol/layers.ts'
import { type Answer, type ClaimAnswer, protocolVersion } from '../../server/shared/protocol/messages.ts'

export interface SimulatedJuror {
  readonly seat: number
  /** What the juror has been told, all layers as one. */
  readonly told: () => Entities
  /** Rejects where the room refuses. */
  readonly act: (action: SeatAction) => Promise<void>
  readonly writing: (writing: boolean) => void
  readonly leave: () => void
  /** A tablet that slept answers again. */
  readonly wake: () => void
}

function open(url: string, token?: string): Promise<Socket> {
  const { origin } = new URL(url)
  const socket = io(origin, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { Origin: origin },
    auth: { version: protocolVersion, role: 'juror', token },
  })
  return new Promise((resolve, reject) => {
    socket.once('welcome', () => resolve(socket))
    socket.once('connect_error', reject)
  })
}

/** A tablet that shows a code, and is told whether it may have the seat. It stays until it is closed. */
export async function showCode(url: string, code: string): Promise<{ answer: ClaimAnswer; tablet: Socket }> {
  const tablet = await open(url)
  return { tablet, answer: await new Promise<ClaimAnswer>((resolve) => tablet.emit('claim', code, resolve)) }
}

export async function takeSeat(url: string, code: string, alias: string): Promise<SimulatedJuror> {
  const { answer, tablet } = await showCode(url, code)
  tablet.disconnect()
  if (!answer.ok) throw new Error(`The code was refused: ${answer.code}`)
  const socket = await open(url, answer.token)
  const layers = new Map<LayerName, Entities>()
  socket.on('layer', (name: LayerName, _revision: number, entities: Entities) => layers.set(name, entities))
  socket.on('leave', (name: LayerName) => layers.delete(name))
  socket.on('patch', (name: LayerName, _revision: number, changes: Changes) =>
    layers.set(name, applyChanges(layers.get(name) ?? {}, changes)),
  )
  const client = randomBytes(16).toString('hex')
  let n = 0
  const act = async (action: SeatAction): Promise<void> => {
    n += 1
    const said = await new Promise<Answer>((resolve) => socket.emit('act', { client, n, action }, resolve))
    if (!said.ok) throw new Error(`${action.type} was refused: ${said.code}`)
  }
  await act({ type: 'take-seat', alias })
  return {
    seat: answer.seat,
    told: () => Object.assign({}, ...layers.values()) as Entities, // entities by key
    act,
    writing: (writing) => void socket.emit('writing', writing),
    leave: () => void socket.disconnect(),
    wake: () => void socket.connect(),
  }
}
