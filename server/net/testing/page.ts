// A page of the room without a screen: the same line, outbox and layers as in a browser, and a record of every frame it got.
import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import type { Action } from '#shared/protocol/actions.ts'
import { applyChanges, type Entities, type LayerName } from '#shared/protocol/layers.ts'
import {
  type Answer,
  type ClaimAnswer,
  type FromPage,
  protocolVersion,
  type Role,
  type ToPage,
  type Welcome,
  type Wish,
} from '#shared/protocol/messages.ts'
import { type Entry, Outbox } from '../../../client/connection/outbox.ts'

export interface PageOptions {
  readonly url: string
  readonly role?: Role
  readonly token?: string
  /** As a stranger's page would send them; null for none. */
  readonly headers?: Readonly<Record<string, string>>
  /** Wishes of earlier pages with the same name are taken over. */
  readonly keepAs?: string
  /** Waits between tries to come back, in milliseconds. */
  readonly patience?: number
}

interface Held {
  readonly revision: number
  readonly entities: Entities
}

const answerWithin = 8000

export class Page {
  readonly socket: Socket<ToPage, FromPage>
  readonly frames: string[] = []
  readonly layers = new Map<LayerName, Held>()
  readonly outbox: Outbox
  welcomed: Welcome | undefined
  replaced: string | undefined
  approved: { token: string; seat: number } | undefined
  /** What the outbox holds. */
  wishes: readonly Entry[] = []
  /** How many layers came whole, and how many patches: to see what a return costs. */
  readonly counted = { layer: 0, patch: 0 }
  token: string | undefined
  private readonly role: Role
  private readonly watchers = new Set<() => void>()
  private readonly client = randomBytes(16).toString('hex')
  private made = 0

  constructor({ url, role = 'juror', token, headers, keepAs, patience = 100 }: PageOptions) {
    this.role = role
    this.token = token
    this.outbox = new Outbox(keepAs, (entries) => {
      this.wishes = entries
      this.noticed()
    })
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: patience,
      reconnectionDelayMax: patience * 8,
      extraHeaders: { origin: new URL(url).origin, ...headers },
      auth: (give) => give({ ...this.introduction() }),
    })
    this.listen()
  }

  private introduction() {
    return {
      version: protocolVersion,
      role: this.role,
      token: this.token,
      boot: this.welcomed?.boot,
      revisions: Object.fromEntries([...this.layers].map(([name, { revision }]) => [name, revision])),
    }
  }

  private listen(): void {
    const { socket } = this
    socket.io.on('open', () =>
      socket.io.engine.on('packet', ({ data }) => {
        if (typeof data === 'string') this.frames.push(data)
      }),
    )
    socket.on('disconnect', (reason) => {
      this.outbox.disconnected()
      if (reason === 'io server disconnect' && this.replaced === undefined) setTimeout(() => socket.connect(), 50)
    })
    socket.on('welcome', (welcome) => {
      if (welcome.boot !== this.welcomed?.boot) this.layers.clear()
      this.welcomed = welcome
      if (welcome.seat !== null || this.role !== 'juror') this.outbox.connected((wish) => this.send(wish))
    })
    socket.on('layer', (name, revision, entities) => {
      this.counted.layer += 1
      this.layers.set(name, { revision, entities })
    })
    socket.on('patch', (name, revision, changes) => {
      this.counted.patch += 1
      const held = this.layers.get(name)
      if (held !== undefined && held.revision >= revision) return
      if (held?.revision !== revision - 1) return this.startAfresh()
      this.layers.set(name, { revision, entities: applyChanges(held.entities, changes) })
    })
    socket.on('leave', (name) => this.layers.delete(name))
    socket.on('replaced', (why) => {
      this.replaced = why
      if (why === 'newer-page') socket.disconnect()
    })
    socket.on('approved', (token, seat) => {
      this.approved = { token, seat }
    })
    // heard before those above have done their part
    socket.onAny(() => queueMicrotask(() => this.noticed()))
    for (const end of ['connect_error', 'disconnect'] as const) socket.on(end, () => this.noticed())
  }

  /** How many wishes have no answer yet. */
  get waiting(): number {
    return this.wishes.filter(({ refused }) => refused === undefined).length
  }

  startAfresh(): void {
    this.layers.clear()
    this.socket.disconnect().connect()
  }

  private noticed(): void {
    for (const look of this.watchers ?? []) look()
  }

  /** Resolves when it is so; looks whenever anything arrives. */
  until(isSo: (page: Page) => boolean): Promise<void> {
    if (isSo(this)) return Promise.resolve()
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isSo(this)) return
        this.watchers.delete(look)
        resolve()
      }
      this.watchers.add(look)
    })
  }

  send(wish: Wish): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      if (!this.socket.connected) return resolve(undefined)
      this.socket.timeout(answerWithin).emit('act', wish, (error, answer) => resolve(error ? undefined : answer))
    })
  }

  /** Asks once, past the outbox; throws when there is no answer. */
  async act(action: unknown): Promise<Answer> {
    this.made += 1
    const answer = await this.send({ client: this.client, n: this.made, action: action as Action })
    if (answer === undefined) throw new Error('There was no answer.')
    return answer
  }

  claim(code: string): Promise<ClaimAnswer> {
    return this.socket.timeout(answerWithin).emitWithAck('claim', code)
  }

  entities(): Entities {
    return Object.assign({}, ...[...this.layers.values()].map(({ entities }) => entities))
  }

  /** Whether the line is open and the server has said what there is. */
  isCurrent = (): boolean => this.socket.connected && this.welcomed !== undefined && this.layers.size > 0

  close(): void {
    this.outbox.disconnected()
    this.socket.disconnect()
    this.socket.io._close()
  }
}

/** A page that is closed after the test. */
export function openPage(options: PageOptions): Page {
  const page = new Page(options)
  onTestFinished(() => page.close())
  return page
}
