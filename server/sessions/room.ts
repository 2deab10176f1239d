// The jury that is open in the room: its host, its seats' codes, and what is true of the tablets at this moment.
import { randomUUID } from 'node:crypto'
import type { FacilitatorAction, SeatAction } from '#shared/protocol/actions.ts'
import type { Answer } from '#shared/protocol/messages.ts'
import type { Live } from '#shared/session/live.ts'
import { layersOf } from '#shared/session/view.ts'
import type { Db } from '../store/database.ts'
import { truncateLog } from '../store/database.ts'
import type { JuryRow } from '../store/schema.ts'
import { Admission } from './admission.ts'
import { BallotBoxes } from './ballot-boxes.ts'
import { Host } from './host.ts'
import { type Audience, Teller } from './teller.ts'

export interface RoomOptions {
  readonly db: Db
  readonly jury: JuryRow
  readonly keys: string
  readonly now: () => number
  readonly addresses: () => readonly string[]
  readonly audience: Audience
  readonly log: (error: unknown) => void
}

export class Room {
  readonly juryId: string
  /** A name for this opening of the room: what pages held before it is sent to them anew. */
  readonly boot = randomUUID()
  readonly host: Host
  readonly admission: Admission
  readonly teller: Teller
  private readonly now: () => number
  private readonly addresses: () => readonly string[]
  private readonly online = new Map<number, number>()
  private readonly offlineSince = new Map<number, number>()
  private readonly writing = new Set<number>()
  private readonly lastActive = new Map<number, number>()

  private constructor(options: RoomOptions, host: Host, admission: Admission) {
    this.juryId = options.jury.id
    this.host = host
    this.admission = admission
    this.now = options.now
    this.addresses = options.addresses
    this.teller = new Teller(() => layersOf(this.host.jury, this.live()), options.audience)
  }

  static async open(options: RoomOptions): Promise<Room> {
    const { db, jury, keys, now, log } = options
    const boxes = new BallotBoxes(keys, jury.id)
    let room: Room | undefined
    const host = await Host.open({
      db,
      juryId: jury.id,
      now,
      boxes,
      forget: () => truncateLog(db),
      onChange: () => room?.teller.changed(),
      log,
    })
    const { id: juryId, code_salt: codeSalt } = jury
    const onRevoked = (seat: number): void => options.audience.dismiss(seat)
    const admission = await Admission.open({ db, juryId, codeSalt, now, onRevoked })
    room = new Room(options, host, admission)
    return room
  }

  private live(): Live {
    return {
      online: new Set(this.online.keys()),
      offlineSince: this.offlineSince,
      writing: this.writing,
      lastActive: this.lastActive,
      claimed: this.admission.claimed(),
      requests: this.admission.requests,
      addresses: this.addresses(),
      storageWorks: this.host.storageWorks,
      boxLost: this.host.boxLost,
    }
  }

  ask(
    by: { seat: number } | 'facilitator',
    wish: { client: string; n: number; action: SeatAction | FacilitatorAction },
  ): Promise<Answer> {
    if (by === 'facilitator') return this.host.submit({ ...wish, by: { role: 'facilitator' } })
    this.lastActive.set(by.seat, this.now())
    return this.host.submit({ ...wish, by: { role: 'seat', seat: by.seat } })
  }

  arrived(seat: number): void {
    this.online.set(seat, (this.online.get(seat) ?? 0) + 1)
    this.offlineSince.delete(seat)
    this.teller.changed()
  }

  left(seat: number): void {
    const others = (this.online.get(seat) ?? 1) - 1
    if (others > 0) this.online.set(seat, others)
    else {
      this.online.delete(seat)
      this.writing.delete(seat)
      this.offlineSince.set(seat, this.now())
    }
    this.teller.changed()
  }

  setWriting(seat: number, writing: boolean): void {
    if (writing) this.writing.add(seat)
    else this.writing.delete(seat)
    this.teller.changed()
  }

  /** Tells nothing more, takes nothing more, and waits for what is under way. */
  async close(): Promise<void> {
    this.teller.close()
    await this.host.close()
  }
}
