// The facilitator's hand in tests: a bare socket on the laptop's own address, and a demo jury with everybody seated.
import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { expect } from 'vitest'
import type { FacilitatorAction } from '#shared/protocol/actions.ts'
import type { JuryMade } from '#shared/protocol/juries.ts'
import { applyChanges, type Changes, type Entities, type LayerName } from '#shared/protocol/layers.ts'
import { type Answer, protocolVersion } from '#shared/protocol/messages.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { type SimulatedJuror, takeSeat } from './simulated-jurors.ts'

export class Laptop {
  private readonly layers = new Map<LayerName, Entities>()
  private readonly socket: Socket
  private readonly client = randomBytes(16).toString('hex')
  private n = 0

  constructor(url: string) {
    const { origin } = new URL(url)
    const auth = { version: protocolVersion, role: 'facilitator' }
    this.socket = io(origin, { transports: ['websocket'], extraHeaders: { Origin: origin }, auth, forceNew: true })
    this.socket.on('layer', (name: LayerName, _revision: number, entities: Entities) => this.layers.set(name, entities))
    this.socket.on('patch', (name: LayerName, _revision: number, changes: Changes) =>
      this.layers.set(name, applyChanges(this.layers.get(name) ?? {}, changes)),
    )
  }

  told(): Entities {
    return Object.assign({}, ...this.layers.values()) as Entities // entities by key
  }

  /** Rejects where the room refuses. */
  async act(action: FacilitatorAction): Promise<void> {
    this.n += 1
    const answer: Answer = await this.socket
      .timeout(5000)
      .emitWithAck('act', { client: this.client, n: this.n, action })
    if (!answer.ok) throw new Error(`${action.type} was refused: ${answer.code}`)
  }

  /** Takes the room to a step of an activity. */
  async goTo(id: string, step = 0): Promise<void> {
    await expect.poll(() => readOne(this.told(), 'plan')).toBeDefined()
    const activity = readOne(this.told(), 'plan')!.activities.findIndex((one) => one.id === id)
    const to = { activity, step }
    await this.act({ type: 'go-to', from: readOne(this.told(), 'run')?.place ?? null, to })
    await expect.poll(() => readOne(this.told(), 'run')?.place).toEqual(to)
  }

  /** Seats that sit with this one in a round, itself left out. */
  matesOf(seat: number, round: number): number[] {
    const all = readMany(this.told(), 'attendance').map(([, one]) => one)
    const table = all.find((one) => one.seat === seat)?.tables[round - 1]
    return all.filter((one) => one.tables[round - 1] === table && one.seat !== seat).map((one) => one.seat)
  }

  tableOf(seat: number, round: number): number {
    const found = readMany(this.told(), 'attendance').find(([, one]) => one.seat === seat)
    return found?.[1].tables[round - 1] ?? 1
  }

  close(): void {
    this.socket.disconnect()
  }
}

export interface FullRoom {
  readonly laptop: Laptop
  /** Everybody but the one who has a real browser. */
  readonly jurors: ReadonlyMap<number, SimulatedJuror>
  /** The code of the one seat that is free. */
  readonly code: string
}

/** A new demo jury with everybody in the room except one seat. */
export async function fillRoom(url: string, free: number): Promise<FullRoom> {
  const { origin } = new URL(url)
  const answer = await fetch(`${origin}/api/juries`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: '{"from":"demo"}',
  })
  const { codes } = (await answer.json()) as JuryMade // the server's own type
  const laptop = new Laptop(url)
  const others = codes.filter(({ seat }) => seat !== free)
  const jurors: SimulatedJuror[] = []
  // one after another: codes that are tried at the same time all count as tries until they are answered
  for (const { seat, code } of others) jurors.push(await takeSeat(url, code, `Alias ${seat}`))
  await expect.poll(() => readMany(laptop.told(), 'attendance').length).toBe(codes.length)
  return {
    laptop,
    jurors: new Map(jurors.map((juror) => [juror.seat, juror])),
    code: codes.find(({ seat }) => seat === free)?.code ?? '',
  }
}
