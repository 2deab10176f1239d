// A whole jury in memory, with a clock and a chance of its own: the same rules as the server's, and the same result every time.
import { type Action, facilitatorAction, seatAction } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import type { Answer } from '#shared/protocol/messages.ts'
import { sha256Hex, utf8ToBytes } from '#shared/selection/canonical.ts'
import type { JuryEvent, OpeningEvent } from '#shared/session/events.ts'
import type { Jury } from '#shared/session/jury.ts'
import { nobody } from '#shared/session/live.ts'
import type { Outcome } from '#shared/session/outcome.ts'
import { decide, evolve, hold, openJury } from '#shared/session/session.ts'
import type { Actor } from '#shared/session/stamp.ts'
import { facilitatorLayers, layersOfSeat, viewLayer } from '#shared/session/view.ts'

export class QuietRoom {
  readonly events: { readonly at: number; readonly event: JuryEvent }[] = []
  readonly texts = new Map<string, string>()
  jury: Jury
  /** Milliseconds since 1970: moved by whoever drives. */
  now: number
  private readonly seed: string
  private readonly boxes = new Map<string, number[][]>()
  private asked = 0

  constructor(opening: OpeningEvent, now: number, seed: string) {
    this.jury = openJury(opening)
    this.now = now
    this.seed = seed
    this.events.push({ at: now, event: opening })
  }

  /** What a seat's tablet, or the facilitator's page, shows. */
  look(by: Actor): Entities {
    const names = by.role === 'seat' ? layersOfSeat(this.jury, by.seat) : facilitatorLayers
    return Object.assign({}, ...names.map((name) => viewLayer(this.jury, nobody, name))) as Entities // entities by key, as a page merges them
  }

  ask(by: Actor, action: Action): Answer {
    this.asked += 1
    const shape = by.role === 'seat' ? seatAction : facilitatorAction
    const parsed = shape.safeParse(action)
    if (!parsed.success) return { ok: false, code: 'not-understood' }
    const chance = sha256Hex(utf8ToBytes(`${this.seed}:${this.asked}`))
    const counts = 'closesBox' in action ? this.boxes.get(action.closesBox) : undefined
    const decision = decide(this.jury, parsed.data, { at: this.now, by, chance, counts })
    if (!decision.ok) return { ok: false, code: decision.error.code }
    this.take(decision.value)
    return { ok: true }
  }

  private take({ events, texts, held, openBox, cast, destroyBox }: Outcome): void {
    for (const { ref, text } of texts ?? []) this.texts.set(ref, text)
    for (const event of events) {
      if (event.type === 'jury-opened') continue
      this.jury = evolve(this.jury, event, (ref) => this.texts.get(ref))
      this.events.push({ at: this.now, event })
    }
    this.jury = (held ?? []).reduce(hold, this.jury)
    if (openBox !== undefined)
      this.boxes.set(
        openBox.ballot,
        openBox.shape.map((choices) => new Array<number>(choices).fill(0)),
      )
    if (cast !== undefined) {
      const counts = this.boxes.get(cast.ballot) ?? []
      this.boxes.set(
        cast.ballot,
        counts.map((row, question) => row.map((count, choice) => count + (cast.add[question]?.[choice] ?? 0))),
      )
    }
    if (destroyBox !== undefined) this.boxes.delete(destroyBox)
  }
}
