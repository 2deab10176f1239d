// A jury on paper: given what has happened, when somebody asks for something, then these events or this refusal.
import type { Action } from '../../protocol/actions.ts'
import type { Entities, Layers } from '../../protocol/layers.ts'
import { sha256Hex, utf8ToBytes } from '../../selection/canonical.ts'
import type { JuryEvent, OpeningEvent } from '../events.ts'
import type { Jury, Place } from '../jury.ts'
import { type Live, nobody } from '../live.ts'
import type { Outcome, RefusalCode } from '../outcome.ts'
import type { RunSheet } from '../run-sheet.ts'
import { decide, evolve, hold, openJury } from '../session.ts'
import type { Actor, Stamp } from '../stamp.ts'
import { roundRobin } from '../tables.ts'
import type { ReadText } from '../text.ts'
import { view } from '../view.ts'
import { smallRunSheet } from './run-sheet.ts'

export const facilitator: Actor = { role: 'facilitator' }
export const seat = (number: number): Actor => ({ role: 'seat', seat: number })

/** What happened, with the words themselves where an event only refers to them; or why nothing did. */
type Told = readonly Readonly<Record<string, unknown>>[] | RefusalCode

const isRef = (value: unknown): value is { ref: string } =>
  typeof value === 'object' && value !== null && 'ref' in value && 'digest' in value

function withWords(value: unknown, read: ReadText): unknown {
  if (isRef(value)) return read(value.ref)
  if (Array.isArray(value)) return value.map((part) => withWords(part, read))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withWords(part, read)]))
}

export function opening(seats = 6, sheet: RunSheet = smallRunSheet()): OpeningEvent {
  const tables = roundRobin(seats, sheet.perTable, 3)
  return {
    type: 'jury-opened',
    name: sheet.jury.name,
    demo: false,
    sheet,
    origin: { kind: 'list' },
    seats: tables.map((rounds, i) => ({ number: i + 1, tables: rounds })),
  }
}

/** Nine o'clock on the first day. */
export const nine = Date.UTC(2027, 3, 17, 9)

export class Meeting {
  readonly opening: OpeningEvent
  readonly events: JuryEvent[] = []
  readonly texts = new Map<string, string>()
  jury: Jury
  at = nine
  private asked = 0

  constructor(seats?: number, sheet?: RunSheet) {
    this.opening = opening(seats, sheet)
    this.jury = openJury(this.opening)
  }

  private readonly read: ReadText = (ref) => this.texts.get(ref)

  stamp(by: Actor): Stamp {
    this.asked += 1
    return { at: this.at, by, chance: sha256Hex(utf8ToBytes(`chance ${this.asked}`)) }
  }

  /** Decides, and lets happen what was decided. */
  asks(by: Actor, action: Action): Told {
    return this.decides(action, this.stamp(by))
  }

  decides(action: Action, stamp: Stamp): Told {
    const decision = decide(this.jury, action, stamp)
    if (!decision.ok) return decision.error.code
    this.take(decision.value)
    return decision.value.events.map((event) => withWords(event, this.read) as Record<string, unknown>) // events are objects
  }

  take({ texts = [], events, held = [] }: Outcome): void {
    for (const { ref, text } of texts) this.texts.set(ref, text)
    for (const event of events) {
      if (event.type === 'jury-opened') throw new Error('A jury is opened once.')
      this.jury = evolve(this.jury, event, this.read)
      this.events.push(event)
    }
    this.jury = held.reduce(hold, this.jury)
  }

  /** Everybody named comes in and sits down. */
  seated(...seats: readonly number[]): this {
    for (const number of seats) this.asks(seat(number), { type: 'take-seat', alias: `Alias-${number}` })
    return this
  }

  place(id: string, step = 0): Place {
    return { activity: this.jury.activities.findIndex((activity) => activity.id === id), step }
  }

  /** The facilitator takes the room to an activity. */
  goTo(id: string, step = 0): this {
    this.asks(facilitator, { type: 'go-to', from: this.jury.running.place, to: this.place(id, step) })
    return this
  }

  next(): Told {
    return this.asks(facilitator, { type: 'next', from: this.jury.running.place })
  }

  back(): Told {
    const { place } = this.jury.running
    return place === null ? 'nothing-before' : this.asks(facilitator, { type: 'back', from: place })
  }

  later(seconds: number): this {
    this.at += seconds * 1000
    return this
  }

  /** A card of that seat; answers with its id. */
  card(number: number, text: string, shared = false): string {
    const [written] = this.asks(seat(number), { type: 'write-card', text, kind: 'idea' })
    if (typeof written !== 'object') throw new Error(`The card was refused: ${String(written)}`)
    const id = String(written.card)
    const already = Object.values(this.jury.mapping.cards).filter((card) => card.seat === number && card.shared)
    if (shared) this.asks(seat(number), { type: 'share-cards', cards: [...already.map((card) => card.id), id] })
    return id
  }

  /** A pile of that seat's table with these cards; answers with its id. */
  pile(number: number, title: string, cards: readonly string[] = []): string {
    const [opened] = this.asks(seat(number), { type: 'open-pile', title, cards: [...cards] })
    if (typeof opened !== 'object') throw new Error(`The pile was refused: ${String(opened)}`)
    return String(opened.pile)
  }

  /** A perspective on the map; answers with its id. */
  mapped(title: string, piles: readonly string[]): string {
    const [mapped] = this.asks(facilitator, { type: 'map-piles', title, piles: [...piles] })
    if (typeof mapped !== 'object') throw new Error(`The map was refused: ${String(mapped)}`)
    return String(mapped.perspective)
  }

  /** The jury rebuilt from its log, without the words that have been erased. */
  replayed(erased: (ref: string) => boolean = () => false): Jury {
    const read: ReadText = (ref) => (erased(ref) ? undefined : this.texts.get(ref))
    return this.events.reduce(
      (jury, event) => (event.type === 'jury-opened' ? jury : evolve(jury, event, read)),
      openJury(this.opening),
    )
  }

  layers(live: Partial<Live> = {}): Layers {
    return view(this.jury, { ...nobody, ...live })
  }

  layer(name: string, live: Partial<Live> = {}): Entities {
    const found = this.layers(live).get(name)
    if (found === undefined) throw new Error(`There is no layer ${name}.`)
    return found
  }
}
