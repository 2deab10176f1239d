// A rehearsal against a running server: simulated jurors over real sockets, and, if wanted, a facilitator who drives.
import seedrandom from 'seedrandom'
import type { SeatAction } from '#shared/protocol/actions.ts'
import { readOne } from '#shared/protocol/reading.ts'
import { isAtEnd, nextOfFacilitator } from './facilitator.ts'
import { nextOfJuror, placeName } from './juror.ts'
import type { Persona } from './persona.ts'
import { SocketLine } from './socket-line.ts'

export interface Times {
  /** Waits; a test may make it short. */
  readonly wait: (ms: number) => Promise<void>
  /** 0 for as fast as it goes; else how many times faster than people. */
  readonly pace: number
}

export interface RehearsalOptions {
  readonly laptop: string
  readonly room: string
  readonly times: Times
  readonly seed: string
  readonly say: (text: string) => void
}

/** How long a person takes before an answer, in seconds: reading, thinking, typing. */
const thinking: Readonly<Record<string, number>> = {
  'write-card': 120,
  'write-need': 150,
  'write-text': 240,
  'write-proposal': 150,
  'write-condition': 90,
  score: 40,
  'give-dots': 60,
  'trial-vote': 120,
  'cast-vote': 120,
  'write-reservation': 240,
}
const quickThought = 15

/** One simulated juror with a tablet. */
export class SimulatedJuror {
  readonly persona: Persona
  private readonly line: SocketLine
  private readonly options: RehearsalOptions
  private readonly chance: () => number
  private working = false
  private stopped = false
  private again = false
  private asleep = false

  constructor(persona: Persona, options: RehearsalOptions, token?: string) {
    this.persona = persona
    this.options = options
    this.chance = seedrandom(`${options.seed}/pace/${persona.seat}`)
    this.line = new SocketLine(options.room, {
      role: 'juror',
      ...(token === undefined ? {} : { token }),
      onChange: () => void this.work(),
    })
  }

  /** Sits down with the code of its card. */
  async sitDown(code: string): Promise<void> {
    let answer = await this.line.claim(code)
    // all simulated tablets share one address, and the server lets few try at the same moment
    for (let tries = 0; tries < 100 && !answer.ok && answer.code === 'too-many-tries'; tries++) {
      await this.options.times.wait(200)
      answer = await this.line.claim(code)
    }
    if (!answer.ok) throw new Error(`Seat ${this.persona.seat} was not let in: ${answer.code}.`)
  }

  private delay(action: SeatAction): Promise<void> {
    const { pace, wait } = this.options.times
    if (pace === 0) return Promise.resolve()
    const seconds = (thinking[action.type] ?? quickThought) * (0.4 + 1.2 * this.chance())
    return wait((seconds * 1000) / pace)
  }

  /** Does what there is to do, one thing after the other; the view decides anew each time. */
  private async work(): Promise<void> {
    if (this.working) {
      this.again = true
      return
    }
    this.working = true
    do {
      this.again = false
      const action = this.asleep || this.isAway() ? undefined : nextOfJuror(this.persona, this.line.view)
      if (action === undefined) continue
      await this.delay(action)
      if (this.stopped) break
      const still = nextOfJuror(this.persona, this.line.view)
      if (still === undefined) continue
      const answer = await this.line.act(still)
      if (!answer.ok && !this.stopped) this.options.say(`seat ${this.persona.seat}: ${still.type} → ${answer.code}`)
      await this.line.settled(still, () => nextOfJuror(this.persona, this.line.view), this.options.times.wait)
      this.again = true
    } while (this.again && !this.stopped)
    this.working = false
  }

  private isAway(): boolean {
    return this.isAbsent
  }

  /** Gone for the day: the tablet lies in its box. */
  isAbsent = false

  /** The tablet sleeps for a while, and comes back with what it had. */
  async nap(ms: number): Promise<void> {
    this.asleep = true
    this.line.sleep()
    await this.options.times.wait(ms)
    this.line.wake()
    this.asleep = false
    void this.work()
  }

  close(): void {
    this.stopped = true
    this.line.close()
  }
}

/** Where the room is, for the terminal: `1A write`. */
function placeText(line: SocketLine): string {
  const run = readOne(line.view, 'run')
  return run === undefined ? '' : `${run.activity?.code ?? run.activity?.id ?? ''} ${run.step ?? ''}`
}

/** Drives the room from first to last; resolves when the last activity is done, or where `until` says. */
export async function drive(
  { laptop, times, say }: RehearsalOptions,
  until?: (place: string) => boolean,
): Promise<void> {
  const line = new SocketLine(laptop, { role: 'facilitator', onChange: () => {} })
  let told = ''
  for (;;) {
    const text = placeText(line)
    if (text !== told) say(text)
    told = text
    const run = readOne(line.view, 'run')
    const move =
      run !== undefined && until?.(placeName(run)) === true ? 'finished' : nextOfFacilitator(line.view, isAtEnd)
    if (move === 'finished') break
    if (move === 'wait') {
      await times.wait(30)
      continue
    }
    const answer = await line.act(move)
    if (!answer.ok) say(`facilitator: ${move.type} → ${answer.code}`)
    await line.settled(move, () => nextOfFacilitator(line.view, isAtEnd), times.wait)
    if (times.pace > 0) await times.wait(10_000 / times.pace)
  }
  line.close()
}
