// Jurors without tablets: they claim a seat with its code and ask for what a juror's page would ask for, when a test says so.
import { io, type Socket } from 'socket.io-client'
import { SocketLine } from '../../facilitator-scripts/rehearsal/socket-line.ts'
import type { SeatAction } from '../../server/shared/protocol/actions.ts'
import type { Entities } from '../../server/shared/protocol/layers.ts'
import { type ClaimAnswer, protocolVersion } from '../../server/shared/protocol/messages.ts'

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

/** A tablet that shows a code, and is told whether it may have the seat. It stays until it is closed. */
export async function showCode(url: string, code: string): Promise<{ answer: ClaimAnswer; tablet: Socket }> {
  const { origin } = new URL(url)
  const tablet = io(origin, {
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { Origin: origin },
    auth: { version: protocolVersion, role: 'juror' },
  })
  await new Promise((resolve, reject) => {
    tablet.once('welcome', resolve)
    tablet.once('connect_error', reject)
  })
  return { tablet, answer: await new Promise<ClaimAnswer>((resolve) => tablet.emit('claim', code, resolve)) }
}

export async function takeSeat(url: string, code: string, alias: string): Promise<SimulatedJuror> {
  const line = new SocketLine(new URL(url).origin, { role: 'juror', onChange: () => {} })
  const answer = await line.claim(code)
  if (!answer.ok) throw new Error(`The code was refused: ${answer.code}`)
  const act = async (action: SeatAction): Promise<void> => {
    const said = await line.act(action)
    if (!said.ok) throw new Error(`${action.type} was refused: ${said.code}`)
  }
  await act({ type: 'take-seat', alias })
  return {
    seat: answer.seat,
    told: () => line.view,
    act,
    writing: (writing) => line.writing(writing),
    leave: () => line.sleep(),
    wake: () => line.wake(),
  }
}
