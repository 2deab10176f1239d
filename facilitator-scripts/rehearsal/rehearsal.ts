// A rehearsal against a running server: simulated jurors over real sockets, and, if wanted, a facilitator who drives.
import seedrandom from 'seedrandom'
import type { FacilitatorAction, SeatAction } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import { readOne } from '#shared/protocol/reading.ts'
import { isAtEnd, nextOfFacilitator } from './facilitator.ts'
import { nextOfJuror, placeName } from './juror.ts'
import { Patience, type Times } from './patience.ts'
import type { Persona } from './persona.ts'
import { Refusals } from './refusals.ts'
import { SocketLine } from './socket-line.ts'
import { thinkingTime } from './thinking.ts'
import { seatsText, stateOfMeeting, waitingFor } from './waiting-for.ts'

export interface RehearsalOptions {
  readonly laptop: string
  readonly room: string
  readonly times: Times
  readonly seed: string
  readonly say: (text: string) => void
}

/** One simulated juror with a tablet. */
export class SimulatedJuror {
  readonly persona: Persona
  /** Gone for the day: the tablet lies in its box. */
  isAbsent = false
  private readonly line: SocketLine
  private readonly options: RehearsalOptions
  private readonly chance: () => number
  private readonly refusals = new Refusals()
  private working = false
  private stopped = false
  private again = false
  private hasSat = false

  constructor(persona: Persona, options: RehearsalOptions) {
    this.persona = persona
    this.options = options
    this.chance = seedrandom(`${options.seed}/pace/${persona.seat}`)
    this.line = new SocketLine(options.room, { role: 'juror', onChange: () => void this.work() })
  }

  /** Sits down with the code of its card; resolves when the room counts it. */
  async sitDown(code: string): Promise<void> {
    let answer = await this.line.claim(code)
    // all simulated tablets share one address, and the server lets few try at the same moment
    for (let tries = 0; tries < 100 && !answer.ok && answer.code === 'too-many-tries'; tries++) {
      await this.options.times.wait(200)
      answer = await this.line.claim(code)
    }
    if (!answer.ok) throw new Error(`Seat ${this.persona.seat} was not let in: ${answer.code}.`)
    while (!this.hasSat && !this.isAbsent && !this.stopped) await this.options.times.wait(30)
  }

  /** Judged anew each time. Only what a person would do: nobody asks for ever for what is refused. */
  private next(): SeatAction | undefined {
    const { view, isCurrent } = this.line
    if (!isCurrent || this.isAbsent) return undefined
    const me = readOne(view, 'me')
    this.hasSat ||= me?.seated === true
    const wanted = nextOfJuror(this.persona, view)
    // whom the facilitator has marked as absent does not sit down again without being asked
    if (wanted?.type === 'take-seat' && this.hasSat) return undefined
    if (wanted === undefined || !this.refusals.isHopeless(wanted)) return wanted
    const place = readOne(view, 'run')?.place
    return place != null && me?.said === null ? { type: 'say-done', place, how: 'done' } : undefined
  }

  private async think(action: SeatAction): Promise<void> {
    const { pace, wait } = this.options.times
    if (pace > 0) await wait(thinkingTime(action, this.chance()) / pace)
  }

  /** Does what there is to do, one thing after the other. */
  private async work(): Promise<void> {
    if (this.working) {
      this.again = true
      return
    }
    this.working = true
    do {
      this.again = false
      const action = this.next()
      if (action === undefined) continue
      await this.think(action)
      const still = this.next()
      if (this.stopped || still === undefined) continue
      await this.ask(still)
      this.again = true
    } while (this.again && !this.stopped)
    this.working = false
  }

  private async ask(action: SeatAction): Promise<void> {
    const { say, times } = this.options
    const answer = await this.line.act(action)
    if (!answer.ok && !this.stopped) {
      say(`seat ${this.persona.seat}: ${action.type} → ${answer.code}`)
      // a pen that rests becomes free
      if (answer.code !== 'someone-else-writes') this.refusals.count(action)
    }
    await this.line.settled(action, () => nextOfJuror(this.persona, this.line.view), times.wait)
  }

  /** The tablet sleeps for a while, and comes back with what it had: nobody sleeps with the card in hand. */
  async nap(ms: number): Promise<void> {
    if (!this.hasSat) return
    this.line.sleep()
    await this.options.times.wait(ms)
    if (!this.stopped) this.line.wake()
  }

  close(): void {
    this.stopped = true
    this.line.close()
  }
}

/** Where the room is, for the terminal: `1A write`. */
function placeText(view: Entities): string {
  const run = readOne(view, 'run')
  return run === undefined ? '' : `${run.activity?.code ?? run.activity?.id ?? ''} ${run.step ?? ''}`
}

/**
 * Drives the room from first to last; resolves when the last activity is done, or where `until` says. The room does not move
 * on while `awaited` names seats. Rejects when nothing happens any more, and says what the room waits for.
 */
export async function drive(
  options: RehearsalOptions,
  until: (place: string) => boolean = () => false,
  awaited: (view: Entities) => readonly number[] = () => [],
): Promise<void> {
  const { laptop, times, say } = options
  const line = new SocketLine(laptop, {
    role: 'facilitator',
    onChange: () => patience.look(stateOfMeeting(line.view)),
  })
  const why = (): string => {
    if (!line.isCurrent) return `Allting does not answer at ${laptop}.`
    const late = awaited(line.view)
    return `${waitingFor(line.view)}${late.length === 0 ? '' : ` Not come: ${seatsText(late)}.`}`
  }
  const patience = new Patience({ times, why, say })
  const refusals = new Refusals()
  const next = (): FacilitatorAction | 'wait' | 'finished' => {
    const run = readOne(line.view, 'run')
    if (run !== undefined && until(placeName(run))) return 'finished'
    if (!line.isCurrent) return 'wait'
    return awaited(line.view).length > 0 ? 'wait' : nextOfFacilitator(line.view, isAtEnd)
  }
  const ask = async (move: FacilitatorAction): Promise<void> => {
    const answer = await patience.until(line.act(move))
    if (!answer.ok) {
      say(`facilitator: ${move.type} → ${answer.code}`)
      refusals.count(move)
      if (refusals.isHopeless(move))
        throw new Error(`The facilitator’s ${move.type} is refused: ${answer.code}. ${why()}`)
    }
    await line.settled(move, next, times.wait)
    if (times.pace > 0) await times.wait(10_000 / times.pace)
  }
  let told = ''
  try {
    for (let move = next(); move !== 'finished'; move = next()) {
      const text = placeText(line.view)
      if (text !== told) say(text)
      told = text
      if (move === 'wait') await patience.rest()
      else await ask(move)
    }
  } finally {
    line.close()
  }
}
