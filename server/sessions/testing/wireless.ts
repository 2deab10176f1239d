// Tablets on a bad line: real outboxes and a real room, and between them a link whose every frame a test delivers, doubles or loses.
import { sql } from 'kysely'
import type { Action } from '#shared/protocol/actions.ts'
import { applyChanges, type Changes, type Entities, type LayerName } from '#shared/protocol/layers.ts'
import type { Answer, Wish } from '#shared/protocol/messages.ts'
import { currentRound } from '#shared/session/jury.ts'
import { nobody } from '#shared/session/live.ts'
import { facilitator } from '#shared/session/testing/meeting.ts'
import { layersOfSeat, view } from '#shared/session/view.ts'
import { Outbox } from '../../../client/connection/outbox.ts'
import { Teller } from '../teller.ts'
import { type House, meetIn, openHouse } from './house.ts'

interface Sent {
  readonly wish: Wish
  readonly resolve: (answer: Answer | undefined) => void
}

type Down =
  | { readonly kind: 'answer'; readonly sent: Sent; readonly answer: Answer }
  | { readonly kind: 'patch'; readonly layer: LayerName; readonly revision: number; readonly changes: Changes }
  | { readonly kind: 'layer'; readonly layer: LayerName; readonly held: Held }
  | { readonly kind: 'leave'; readonly layer: LayerName }

interface Held {
  readonly revision: number
  readonly entities: Entities
}

export const textOf = ({ action }: Wish): string => ('text' in action ? String(action.text) : '')
const isFinal = (answer: Answer): boolean => answer.ok || !['not-saved', 'too-fast'].includes(answer.code)

/** What the tablets have been told of each wish, by its words. */
export class Told {
  readonly answers = new Map<string, Answer>()
  /** Wishes that were given two different answers. */
  readonly contradicted: string[] = []
  hear(wish: Wish, answer: Answer): void {
    const text = textOf(wish)
    if (text === '' || !isFinal(answer)) return
    const before = this.answers.get(text)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(answer)) this.contradicted.push(text)
    this.answers.set(text, answer)
  }
}

/** One device of a seat, with storage of its own. */
export class Tablet {
  readonly seat: number
  up: Sent[] = []
  down: Down[] = []
  layers = new Map<LayerName, Held>()
  /** What the room tells this line of. */
  rooms = new Set<LayerName>()
  boot: unknown
  connected = false
  private readonly scope: string
  private readonly told: Told
  private outbox: Outbox

  constructor(scope: string, seat: number, told: Told) {
    this.scope = scope
    this.seat = seat
    this.told = told
    this.outbox = this.open()
  }

  private open(): Outbox {
    return new Outbox(this.scope, () => {})
  }

  ask(action: Action): void {
    this.outbox.add(action)
  }

  /** The line is gone, and with it everything under way. */
  drop(): void {
    this.connected = false
    this.outbox.disconnected()
    const lost = [...this.up, ...this.down.flatMap((frame) => (frame.kind === 'answer' ? frame.sent : []))]
    this.up = []
    this.down = []
    for (const { resolve } of lost) resolve(undefined)
  }

  /** The page is gone without a word, and another is opened on the same storage. */
  reload(): void {
    this.connected = false
    this.outbox.disconnected()
    this.up = []
    this.down = []
    this.layers = new Map()
    this.boot = undefined
    this.outbox = this.open()
  }

  connect({ room, teller }: Wireless): void {
    if (this.connected) return
    this.connected = true
    if (this.boot !== teller) this.layers = new Map()
    this.boot = teller
    const allowed = layersOfSeat(room.host.jury, this.seat)
    this.rooms = new Set()
    for (const layer of this.layers.keys()) if (!allowed.includes(layer)) this.down.push({ kind: 'leave', layer })
    for (const layer of allowed) this.join(layer, teller, this.layers.get(layer)?.revision)
    this.outbox.connected((wish) => new Promise((resolve) => this.up.push({ wish, resolve })))
  }

  private join(layer: LayerName, teller: Teller, heldRevision?: number): void {
    const held = teller.layer(layer)
    if (held === undefined) return
    this.rooms.add(layer)
    if (held.revision !== heldRevision) this.down.push({ kind: 'layer', layer, held })
  }

  regroup({ room, teller }: Wireless): void {
    const allowed = layersOfSeat(room.host.jury, this.seat)
    for (const layer of this.rooms)
      if (!allowed.includes(layer)) {
        this.rooms.delete(layer)
        this.down.push({ kind: 'leave', layer })
      }
    for (const layer of allowed) if (!this.rooms.has(layer)) this.join(layer, teller)
  }

  /** Takes the frame that arrived; answers need not come in order, what the room tells always does. */
  hear(index: number): void {
    const told = this.down.findIndex(({ kind }) => kind !== 'answer')
    const at = this.down[index]?.kind === 'answer' ? index : told
    const [frame] = this.down.splice(at, 1)
    if (frame === undefined) return
    if (frame.kind === 'answer') {
      this.told.hear(frame.sent.wish, frame.answer)
      frame.sent.resolve(frame.answer)
    } else if (frame.kind === 'layer') this.layers.set(frame.layer, frame.held)
    else if (frame.kind === 'leave') this.layers.delete(frame.layer)
    else this.take(frame.layer, frame.revision, frame.changes)
  }

  private take(layer: LayerName, revision: number, changes: Changes): void {
    const held = this.layers.get(layer)
    if (held !== undefined && held.revision >= revision) return
    if (held?.revision !== revision - 1) throw new Error(`A patch of ${layer} is missing.`)
    this.layers.set(layer, { revision, entities: applyChanges(held.entities, changes) })
  }

  entities(): Entities {
    return Object.assign({}, ...[...this.layers.values()].map(({ entities }) => entities))
  }
}

/** The room and its tablets. */
export class Wireless {
  readonly told = new Told()
  readonly tablets: readonly Tablet[]
  readonly asked: { readonly text: string; readonly tablet: number }[] = []
  room: House
  teller: Teller
  private made = 0

  private constructor(room: House) {
    this.room = room
    this.teller = this.tell()
    const name = `${room.folder}-`
    this.tablets = [1, 1, 2].map((seat, i) => new Tablet(`${name}${i}`, seat, this.told))
  }

  static async open(): Promise<Wireless> {
    const room = await openHouse()
    await sql`pragma synchronous = off`.execute(room.db) // nobody pulls the plug here, and there are many runs
    await meetIn(room)
    return new Wireless(room)
  }

  private tell(): Teller {
    return new Teller(() => view(this.room.host.jury, nobody), {
      regroup: () => {
        for (const tablet of this.tablets) if (tablet.connected) tablet.regroup(this)
      },
      dismiss: () => {},
      patch: (layer, revision, changes) => {
        for (const tablet of this.tablets)
          if (tablet.connected && tablet.rooms.has(layer)) tablet.down.push({ kind: 'patch', layer, revision, changes })
      },
    })
  }

  /** A text that nobody else writes. */
  text(tablet: number): string {
    this.made += 1
    const text = `wish ${this.made}`
    this.asked.push({ text, tablet })
    return text
  }

  /** A frame reaches the room; with `again` it will come a second time. */
  async deliver(tablet: Tablet, index: number, again: boolean): Promise<void> {
    const sent = tablet.up[index]
    if (sent === undefined) return
    if (!again) tablet.up.splice(index, 1)
    const { client, n, action } = sent.wish
    const asked = this.room.host.submit({ by: { role: 'seat', seat: tablet.seat }, client, n, action })
    const answer = await asked
    this.teller.changed()
    if (tablet.connected) tablet.down.push({ kind: 'answer', sent, answer })
  }

  /** The frame reaches the room in the same moment as the power goes. */
  async deliverAndKill(tablet: Tablet, index: number): Promise<void> {
    const sent = tablet.up[index]
    if (sent !== undefined) {
      const { client, n, action } = sent.wish
      void this.room.host.submit({ by: { role: 'seat', seat: tablet.seat }, client, n, action })
    }
    await this.kill()
  }

  /** The facilitator goes on to where people sit at other tables, or back. */
  async changeTables(): Promise<void> {
    const { jury } = this.room.host
    const to = jury.activities.findIndex(({ id }) => id === (currentRound(jury) === 1 ? 'needs' : 'mine'))
    await this.room.ask(facilitator, { type: 'go-to', from: jury.running.place, to: { activity: to, step: 0 } })
    this.teller.changed()
  }

  async kill(): Promise<void> {
    this.teller.close()
    for (const tablet of this.tablets) tablet.drop()
    this.room = await this.room.restart()
    await sql`pragma synchronous = off`.execute(this.room.db)
    this.teller = this.tell()
  }

  async disk(fails: boolean): Promise<void> {
    await (fails ? sql`pragma query_only = on` : sql`pragma query_only = off`).execute(this.room.db)
  }

  /** The words of every card that was written or edited, in the order in which it happened. */
  async happened(): Promise<string[]> {
    const { db, jury } = this.room
    const events = await db.selectFrom('events').select('body').where('jury_id', '=', jury.id).orderBy('seq').execute()
    const contents = await db.selectFrom('contents').selectAll().where('jury_id', '=', jury.id).execute()
    const words = new Map(contents.map(({ ref, text }) => [ref, text]))
    return events.flatMap(({ body }) => {
      const { text } = JSON.parse(body) as { text?: { ref: string } } // only cards have a text in these meetings
      return text === undefined ? [] : (words.get(text.ref) ?? [])
    })
  }
}
