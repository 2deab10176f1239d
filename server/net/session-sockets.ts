// The sockets of the room: tablets on one server, the laptop's own pages on another, and one way to tell them all.
import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { facilitatorAction, seatAction } from '#shared/protocol/actions.ts'
import type { Changes, LayerName } from '#shared/protocol/layers.ts'
import {
  type Answer,
  type FromPage,
  type Introduction,
  protocolVersion,
  type ToPage,
  type Wish,
} from '#shared/protocol/messages.ts'
import { facilitatorLayers, layersOfSeat, projectorLayers } from '#shared/session/view.ts'
import type { Room } from '../sessions/room.ts'
import type { Audience } from '../sessions/teller.ts'
import { isOwnSocket } from './own-origin.ts'
import { TokenBucket } from './token-bucket.ts'

interface SocketData {
  role: 'juror' | 'facilitator' | 'projector'
  seat?: number
  bucket: TokenBucket
}

type PageSocket = Socket<FromPage, ToPage, Record<string, never>, SocketData>
type PageServer = Server<FromPage, ToPage, Record<string, never>, SocketData>

type Revisions = Readonly<Record<LayerName, number>>

/** No message of ours is longer. */
const longestMessage = 16_384
const mostSockets = 1500
const bucketOf = { juror: { burst: 40, perSecond: 10 }, laptop: { burst: 200, perSecond: 50 } } as const

const introduction = z.object({
  version: z.number(),
  role: z.enum(['juror', 'facilitator', 'projector']),
  token: z.string().max(64).optional(),
  boot: z.string().max(64).optional(),
  revisions: z.record(z.string().max(40), z.number()).optional(),
})

const wishShape = z.object({
  client: z.string().regex(/^[0-9a-f]{16,64}$/),
  n: z.number().int().min(1).max(10_000_000),
  action: z.unknown(),
})

export interface SessionSocketsOptions {
  readonly loopback: HttpServer
  readonly roomServer: HttpServer
  readonly loopbackHosts: () => readonly string[]
  readonly roomHosts: () => readonly string[]
  readonly now: () => number
  readonly log: (error: unknown) => void
}

export class SessionSockets implements Audience {
  private readonly options: SessionSocketsOptions
  private readonly laptop: PageServer
  private readonly tablets: PageServer
  private room: Room | undefined
  /** Which socket stands for which seat: the newest one that showed its token. */
  private readonly bySeat = new Map<number, PageSocket>()

  constructor(options: SessionSocketsOptions) {
    this.options = options
    this.laptop = this.serve(options.loopback, options.loopbackHosts, ['facilitator', 'projector', 'juror'])
    this.tablets = this.serve(options.roomServer, options.roomHosts, ['juror'])
  }

  private serve(http: HttpServer, hosts: () => readonly string[], roles: readonly SocketData['role'][]): PageServer {
    const server: PageServer = new Server(http, {
      serveClient: false,
      transports: ['websocket'],
      maxHttpBufferSize: longestMessage,
      connectTimeout: 5000,
      pingInterval: 10_000,
      pingTimeout: 15_000,
      allowRequest: (request, answer) =>
        answer(null, isOwnSocket(request, hosts()) && server.engine.clientsCount < mostSockets),
    })
    server.on('connection', (socket) => this.welcome(socket, roles))
    return server
  }

  /** Opens a jury in the room, or leaves the room empty; every page learns of it. */
  enter(room: Room | undefined): void {
    this.room = room
    this.bySeat.clear()
    for (const server of [this.laptop, this.tablets]) server.disconnectSockets(true)
  }

  /** Tells a layer once for all who listen to it. */
  patch(layer: LayerName, revision: number, changes: Changes): void {
    for (const server of [this.tablets, this.laptop]) server.to(layer).emit('patch', layer, revision, changes)
  }

  /** Moves tablets between tables when the round has changed: what they leave they no longer hold. */
  regroup(): void {
    const { room } = this
    if (room === undefined) return
    for (const [seat, socket] of this.bySeat) {
      const wanted = layersOfSeat(room.host.jury, seat)
      const missing = wanted.filter((layer) => !socket.rooms.has(layer))
      if (missing.length === 0) continue
      for (const layer of socket.rooms)
        if (layer !== socket.id && !wanted.includes(layer)) {
          void socket.leave(layer)
          socket.emit('leave', layer)
        }
      for (const layer of missing) this.join(socket, room, layer)
    }
  }

  /** A layer that has not been told yet is joined when it is. */
  private join(socket: PageSocket, room: Room, layer: LayerName, held?: number): void {
    const told = room.teller.layer(layer)
    if (told === undefined) return
    void socket.join(layer)
    if (told.revision !== held) socket.emit('layer', layer, told.revision, told.entities)
  }

  /** What a page brings with it from before and may no longer see. */
  private takeAway(socket: PageSocket, held: Revisions, allowed: readonly LayerName[]): void {
    for (const layer of Object.keys(held)) if (!allowed.includes(layer)) socket.emit('leave', layer)
  }

  private welcome(socket: PageSocket, roles: readonly SocketData['role'][]): void {
    socket.on('error', (error) => this.options.log(error))
    const parsed = introduction.safeParse(socket.handshake.auth)
    if (!parsed.success || !roles.includes(parsed.data.role)) {
      socket.disconnect(true)
      return
    }
    const said = parsed.data satisfies Introduction
    const { room } = this
    const seat = said.token === undefined ? undefined : room?.admission.seatOf(said.token)
    socket.data.role = said.role
    const { burst, perSecond } = said.role === 'juror' ? bucketOf.juror : bucketOf.laptop
    socket.data.bucket = new TokenBucket(burst, perSecond, this.options.now())
    socket.emit('welcome', {
      version: protocolVersion,
      boot: room?.boot ?? '',
      now: this.options.now(),
      seat: said.role === 'juror' ? (seat ?? null) : null,
      empty: room === undefined,
    })
    if (room === undefined) return
    if (said.token !== undefined && seat === undefined) socket.emit('replaced', 'other-device')
    const held = said.boot === room.boot ? (said.revisions ?? {}) : {}
    if (said.role === 'juror') this.listenToJuror(socket, room, seat, held)
    else this.listenToLaptop(socket, room, said.role, held)
  }

  private listenToJuror(socket: PageSocket, room: Room, seat: number | undefined, held: Revisions): void {
    if (seat === undefined) {
      this.takeAway(socket, held, [])
      this.listenToVisitor(socket, room)
      return
    }
    this.seatAt(socket, room, seat)
    const layers = layersOfSeat(room.host.jury, seat)
    this.takeAway(socket, held, layers)
    for (const layer of layers) this.join(socket, room, layer, held[layer])
    socket.on('act', (wish, answer) => this.act(socket, room, wish, answer))
    socket.on('writing', (writing) => {
      if (socket.data.bucket.take(this.options.now())) room.setWriting(seat, writing === true)
    })
  }

  /** The newest page of a seat is the seat's; the one before is told. */
  private seatAt(socket: PageSocket, room: Room, seat: number): void {
    const before = this.bySeat.get(seat)
    this.bySeat.set(seat, socket)
    socket.data.seat = seat
    before?.emit('replaced', 'newer-page')
    before?.disconnect(true)
    room.arrived(seat)
    socket.on('disconnect', () => {
      if (this.bySeat.get(seat) === socket) this.bySeat.delete(seat)
      if (this.room === room) room.left(seat)
    })
  }

  /** A tablet without a seat can do one thing: show a code. */
  private listenToVisitor(socket: PageSocket, room: Room): void {
    socket.emit('layer', 'everyone', room.teller.layer('everyone')?.revision ?? 0, {
      jury: room.teller.layer('everyone')?.entities.jury,
    })
    socket.on('claim', (code, answer) => {
      if (typeof code !== 'string' || code.length > 40 || typeof answer !== 'function') return
      if (!socket.data.bucket.take(this.options.now())) return answer({ ok: false, code: 'too-many-tries' })
      this.answering(answer, async () => {
        const claimed = await room.admission.claim(code, socket.handshake.address, socket.id)
        if (!socket.connected) room.admission.forget(socket.id)
        room.teller.changed()
        return claimed
      })
    })
    socket.on('disconnect', () => {
      if (room.admission.forget(socket.id)) room.teller.changed()
    })
  }

  private listenToLaptop(socket: PageSocket, room: Room, role: 'facilitator' | 'projector', held: Revisions): void {
    const layers = role === 'facilitator' ? facilitatorLayers : projectorLayers
    this.takeAway(socket, held, layers)
    for (const layer of layers) this.join(socket, room, layer, held[layer])
    if (role === 'projector') return
    socket.on('act', (wish, answer) => this.act(socket, room, wish, answer))
    socket.on('approve', (request, yes, answer) =>
      this.answering(answer, () => this.approve(room, String(request), yes === true)),
    )
    socket.on('reissue', (seat, answer) =>
      this.answering(answer, async () => {
        const known = typeof seat === 'number' && room.host.jury.seats[seat] !== undefined
        const code = known ? ((await room.admission.issue([seat])).get(seat) ?? null) : null
        room.teller.changed()
        return code
      }),
    )
  }

  /** Where the disk fails, there is no answer, and the page asks again. */
  private answering<T>(answer: (value: T) => void, work: () => Promise<T>): void {
    if (typeof answer === 'function') work().then(answer, this.options.log)
  }

  dismiss(seat: number): void {
    const before = this.bySeat.get(seat)
    before?.emit('replaced', 'other-device')
    before?.disconnect(true)
  }

  private async approve(room: Room, request: string, yes: boolean): Promise<boolean> {
    if (!yes) {
      room.admission.forget(request)
      room.teller.changed()
      return true
    }
    const approved = await room.admission.approve(request)
    if (approved === undefined) return false
    for (const server of [this.tablets, this.laptop])
      server.sockets.sockets.get(request)?.emit('approved', approved.token, approved.seat)
    room.teller.changed()
    return true
  }

  /** Every wish is answered: done, refused with a reason, or not now. */
  private act(socket: PageSocket, room: Room, wish: Wish, answer: (answer: Answer) => void): void {
    if (typeof answer !== 'function') return
    if (!socket.data.bucket.take(this.options.now())) {
      answer({ ok: false, code: 'too-fast' })
      return
    }
    const parsed = wishShape.safeParse(wish)
    const { seat } = socket.data
    const action = (seat === undefined ? facilitatorAction : seatAction).safeParse(parsed.data?.action)
    if (!parsed.success || !action.success) {
      answer({ ok: false, code: 'not-understood' })
      return
    }
    const { client, n } = parsed.data
    room
      .ask(seat === undefined ? 'facilitator' : { seat }, { client, n, action: action.data })
      .then(answer, (error) => {
        this.options.log(error)
        answer({ ok: false, code: 'broken' })
      })
  }

  async close(): Promise<void> {
    await this.room?.close()
    await Promise.all([this.laptop.close(), this.tablets.close()])
  }
}
