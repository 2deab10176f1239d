// A simulated person's line to the room: what it may see, and a way to ask that survives whatever happens to the server.
import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { Action } from '#shared/protocol/actions.ts'
import { applyChanges, type Entities } from '#shared/protocol/layers.ts'
import {
  type Answer,
  type ClaimAnswer,
  type FromPage,
  protocolVersion,
  type Role,
  type ToPage,
} from '#shared/protocol/messages.ts'

const answerWithin = 5000
const mostLooks = 60
const retryAfter = 300
/** After a welcome, what there is has been told within so long. */
const toldWithin = 50

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export class SocketLine {
  /** Whether the view is what the server says now, not what it was before the line broke. */
  isCurrent = false
  private readonly socket: Socket<ToPage, FromPage>
  private readonly client = randomBytes(16).toString('hex')
  private readonly layers = new Map<string, { revision: number; entities: Entities }>()
  private readonly onChange: () => void
  private token: string | undefined
  private boot: string | undefined
  private asked = 0
  private welcomes = 0
  private closed = false
  private asleep = false

  constructor(url: string, { role, onChange }: { role: Role; onChange: () => void }) {
    this.onChange = onChange
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { origin: new URL(url).origin },
      auth: (give) =>
        give({
          version: protocolVersion,
          role,
          token: this.token,
          boot: this.boot,
          revisions: Object.fromEntries([...this.layers].map(([name, { revision }]) => [name, revision])),
        }),
      reconnectionDelay: 100,
      reconnectionDelayMax: 1000,
    })
    this.listen()
  }

  private listen(): void {
    const { socket } = this
    socket.on('welcome', ({ boot }) => {
      if (boot !== this.boot) this.layers.clear()
      this.boot = boot
      this.welcomes += 1
      const welcome = this.welcomes
      setTimeout(() => welcome === this.welcomes && this.nowCurrent(), toldWithin)
    })
    socket.on('layer', (name, revision, entities) => this.set(name, revision, entities))
    socket.on('patch', (name, revision, changes) => {
      const held = this.layers.get(name)
      if (held?.revision === revision - 1) this.set(name, revision, applyChanges(held.entities, changes))
      else if (held === undefined || held.revision < revision) {
        this.layers.clear()
        socket.disconnect().connect()
      }
    })
    socket.on('leave', (name) => this.layers.delete(name))
    socket.on('disconnect', () => {
      this.isCurrent = false
      setTimeout(() => this.closed || this.asleep || socket.connect(), retryAfter)
    })
  }

  private nowCurrent(): void {
    this.isCurrent = this.socket.connected
    if (this.isCurrent) this.onChange()
  }

  private set(name: string, revision: number, entities: Entities): void {
    this.layers.set(name, { revision, entities })
    this.onChange()
  }

  /** All that this person sees now. */
  get view(): Entities {
    return Object.assign({}, ...[...this.layers.values()].map(({ entities }) => entities)) as Entities // entities by key, as a page merges them
  }

  /** Asks until there is an answer, always as the same wish: it is done once. */
  async act(action: Action): Promise<Answer> {
    this.asked += 1
    const wish = { client: this.client, n: this.asked, action }
    while (!this.closed) {
      const answer = await this.once(wish)
      if (answer !== undefined && (answer.ok || !['too-fast', 'not-saved'].includes(answer.code))) return answer
      await pause(retryAfter)
    }
    return { ok: false, code: 'not-saved' }
  }

  private once(wish: { client: string; n: number; action: Action }): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      if (!this.socket.connected) return resolve(undefined)
      this.socket
        .timeout(answerWithin)
        .emit('act', wish, (error: Error | null, answer?: Answer) => resolve(error ? undefined : answer))
    })
  }

  /**
   * Waits until what was asked for shows, that is until `next` wants something else: an answer comes a moment before the
   * change that it speaks of. After some seconds it is asked for again.
   */
  async settled<T>(done: T, next: () => T | undefined, wait: (ms: number) => Promise<void>): Promise<void> {
    const before = JSON.stringify(done)
    for (let looks = 0; looks < mostLooks && !this.closed; ) {
      await wait(50)
      if (!this.isCurrent) continue
      if (JSON.stringify(next()) !== before) return
      looks += 1
    }
  }

  /** Uses a seat's code; afterwards the line is that seat's. */
  async claim(code: string): Promise<ClaimAnswer> {
    while (!this.closed) {
      const answer = await new Promise<ClaimAnswer | undefined>((resolve) => {
        if (!this.socket.connected) return resolve(undefined)
        this.socket
          .timeout(answerWithin)
          .emit('claim', code, (error: Error | null, given?: ClaimAnswer) => resolve(error ? undefined : given))
      })
      if (answer?.ok === true) {
        this.token = answer.token
        this.layers.clear()
        this.socket.disconnect().connect()
      }
      if (answer !== undefined) return answer
      await pause(retryAfter)
    }
    return { ok: false, code: 'no-jury' }
  }

  /** Somebody begins to write, or stops. */
  writing(isWriting: boolean): void {
    this.socket.emit('writing', isWriting)
  }

  /** The tablet sleeps, or wakes; awake, it is current again before long. */
  sleep(): void {
    this.asleep = true
    this.isCurrent = false
    this.socket.disconnect()
  }

  wake(): void {
    this.asleep = false
    this.socket.connect()
  }

  close(): void {
    this.closed = true
    this.socket.disconnect()
  }
}
