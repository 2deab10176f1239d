// Waiting that never becomes waiting for ever: when nothing has changed for long, it is said what the room waits for, and given up.
import { longestThought } from './thinking.ts'

export interface Times {
  /** Waits; a test may make it short. */
  readonly wait: (ms: number) => Promise<void>
  /** 0 for as fast as it goes; else how many times faster than people. */
  readonly pace: number
}

/** In milliseconds: how often one looks, when it is said, and when it is given up. */
const lookAgain = 30
const sayAfter = 10_000
const giveUpAfter = 60_000

export interface PatienceOptions {
  readonly times: Times
  /** What the room waits for. */
  readonly why: () => string
  readonly say: (text: string) => void
}

export class Patience {
  private readonly options: PatienceOptions
  private readonly thought: number
  private state = ''
  private quiet = 0
  private said = false

  constructor(options: PatienceOptions) {
    this.options = options
    this.thought = options.times.pace === 0 ? 0 : longestThought / options.times.pace
  }

  /** Begins anew where the room is not as it was. */
  look(state: string): void {
    if (state === this.state) return
    this.state = state
    this.quiet = 0
    this.said = false
  }

  /** Waits a moment; throws when nothing has changed for too long. */
  async rest(): Promise<void> {
    const { times, why, say } = this.options
    if (this.quiet >= giveUpAfter + this.thought) throw new Error(`Nothing happens any more. ${why()}`)
    if (this.quiet >= sayAfter + this.thought && !this.said) {
      say(`Waiting. ${why()}`)
      this.said = true
    }
    await times.wait(lookAgain)
    this.quiet += lookAgain
  }

  /** Waits until this is done. */
  async until<T>(work: Promise<T>): Promise<T> {
    let isDone = false
    const done = work.finally(() => {
      isDone = true
    })
    while (!isDone) await Promise.race([done, this.rest()])
    return done
  }
}
