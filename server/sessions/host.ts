// One jury at work: decides what is asked in order, writes it to disk, and only then answers and tells.
import { randomBytes } from 'node:crypto'
import type { Action } from '#shared/protocol/actions.ts'
import type { Answer } from '#shared/protocol/messages.ts'
import type { JuryEvent, OpeningEvent } from '#shared/session/events.ts'
import type { Jury } from '#shared/session/jury.ts'
import type { HeldChange, Outcome, RefusalCode } from '#shared/session/outcome.ts'
import { theBallot } from '#shared/session/phases/recommendations-vote.ts'
import { decide, evolve, hold, openJury } from '#shared/session/session.ts'
import type { Actor } from '#shared/session/stamp.ts'
import type { Db } from '../store/database.ts'
import { answerKey, append, type Batch, type Head, readLog } from '../store/event-log.ts'
import type { BallotBoxes } from './ballot-boxes.ts'

export interface Asked {
  readonly by: Actor
  readonly client: string
  readonly n: number
  readonly action: Action
}

interface Waiting extends Asked {
  readonly reply: (answer: Answer) => void
}

export interface HostOptions {
  readonly db: Db
  readonly juryId: string
  readonly now: () => number
  readonly boxes: BallotBoxes
  /** Empties the write-ahead log, where what a closing has deleted would live on. */
  readonly forget: () => Promise<void>
  /** Told after every batch that is safely on disk. */
  readonly onChange: () => void
  readonly log: (error: unknown) => void
}

interface Growing {
  actions: Batch['actions'][number][]
  events: Batch['events'][number][]
  texts: Batch['texts'][number][]
  held: HeldChange[]
  emptied: string[]
  boxes: Map<string, Uint8Array | null>
}

/** What a stamp has of chance. */
const chanceBytes = 32

const laterEvent = (event: JuryEvent): Exclude<JuryEvent, OpeningEvent> => {
  if (event.type === 'jury-opened') throw new Error('A jury is opened once.')
  return event
}

export class Host {
  private readonly options: HostOptions
  private readonly texts: Map<string, string>
  private readonly answers: Map<string, Answer>
  private head: Head
  /** As decided, one batch ahead of what is on disk while that batch is being written. */
  private state: Jury
  private saved: Jury
  private queue: Waiting[] = []
  private drained: Promise<void> | undefined
  private closed = false
  /** False while the disk refuses: then nothing is acknowledged. */
  private saving = true

  private constructor(options: HostOptions, log: Awaited<ReturnType<typeof readLog>>) {
    const [opening, ...later] = log.events
    if (opening?.type !== 'jury-opened') throw new Error('The log does not begin with the opening of a jury.')
    this.options = options
    this.texts = new Map(log.texts)
    this.answers = new Map([...log.answers].map(([key, answer]) => [key, JSON.parse(answer) as Answer]))
    this.head = log.head
    const read = (ref: string): string | undefined => this.texts.get(ref)
    const replayed = later.reduce((jury, event) => evolve(jury, laterEvent(event), read), openJury(opening))
    this.state = log.held.reduce(hold, replayed)
    this.saved = this.state
  }

  /** Rebuilds a jury from its log, every link of it verified. Throws BrokenLog. */
  static async open(options: HostOptions): Promise<Host> {
    const log = await readLog(options.db, options.juryId)
    options.boxes.restore(log.boxes)
    return new Host(options, log)
  }

  /** As it is on disk: nobody is shown more. */
  get jury(): Jury {
    return this.saved
  }

  get storageWorks(): boolean {
    return this.saving
  }

  /** True where votes can neither be taken nor counted: the laptop with the key is another. */
  get boxLost(): boolean {
    const ballot = theBallot(this.saved)
    return ballot?.state === 'open' && !this.options.boxes.canOpen(ballot.id)
  }

  get chainHead(): Head {
    return this.head
  }

  /** Asked again, the first answer is given again and nothing changes. */
  submit(asked: Asked): Promise<Answer> {
    if (this.closed) return Promise.resolve({ ok: false, code: 'not-saved' })
    return new Promise((reply) => {
      this.queue.push({ ...asked, reply })
      this.drained ??= new Promise((done) => setImmediate(() => this.drain().then(done)))
    })
  }

  /** Takes nothing more, and waits for what is under way: after this the log can be opened again. */
  async close(): Promise<void> {
    this.closed = true
    await this.drained
  }

  /** Everything that is asked together is decided in order and written together. */
  private async drain(): Promise<void> {
    while (this.queue.length > 0) {
      const waiting = this.queue
      this.queue = []
      await this.work(waiting)
    }
    this.drained = undefined
  }

  private async work(waiting: readonly Waiting[]): Promise<void> {
    const boxesBefore = this.options.boxes.snapshot()
    const batch: Growing = { actions: [], events: [], texts: [], held: [], emptied: [], boxes: new Map() }
    const fresh = new Map<string, Answer>()
    const chances = randomBytes(chanceBytes * waiting.length) // drawn together: each drawing costs as much as a decision
    const replies = waiting.map((one, i): [Waiting, Answer] => {
      const key = answerKey(one.client, one.n)
      const known = this.answers.get(key) ?? fresh.get(key)
      if (known !== undefined) return [one, known]
      const chance = chances.toString('hex', i * chanceBytes, (i + 1) * chanceBytes)
      const answer = this.judge(one, chance, batch)
      fresh.set(key, answer)
      return [one, answer]
    })
    try {
      if (batch.actions.length > 0) this.head = await append(this.options.db, this.options.juryId, this.head, batch)
      this.saving = true
      this.saved = this.state
      for (const [key, answer] of fresh) this.answers.set(key, answer)
      for (const [{ reply }, answer] of replies) reply(answer)
      await this.forgetClosed(batch).catch(this.options.log) // what is written stays written, whatever becomes of what it replaced
    } catch (error) {
      this.options.log(error)
      this.state = this.saved
      this.options.boxes.revert(boxesBefore)
      for (const { ref } of batch.texts) this.texts.delete(ref)
      this.saving = false
      for (const [{ reply, client, n }, answer] of replies)
        reply(fresh.has(answerKey(client, n)) ? { ok: false, code: 'not-saved' } : answer)
    }
    this.options.onChange()
  }

  /** Answers by seat and votes are gone when they are closed, from every file. */
  private async forgetClosed({ emptied, boxes }: Growing): Promise<void> {
    this.options.boxes.settle()
    if (emptied.length > 0 || [...boxes.values()].includes(null)) await this.options.forget()
  }

  /** Decides one action on top of those before it in the batch. One that breaks spoils nothing for the others. */
  private judge({ by, client, n, action }: Waiting, chance: string, batch: Growing): Answer {
    const at = this.options.now()
    let answer: Answer
    try {
      const stamp = { at, by, chance, counts: this.options.boxes.counts(action) }
      const decision = decide(this.state, action, stamp)
      const cast = decision.ok ? decision.value.cast : undefined
      if (!decision.ok) answer = { ok: false, code: decision.error.code }
      else if (cast !== undefined && !this.options.boxes.canOpen(cast.ballot)) answer = { ok: false, code: 'box-lost' }
      else {
        this.take(decision.value, at, batch)
        answer = { ok: true }
      }
    } catch (error) {
      this.options.log(error)
      answer = { ok: false, code: 'broken' satisfies RefusalCode }
    }
    batch.actions.push({
      client_id: client,
      n,
      seat: by.role === 'seat' ? by.seat : null,
      answer: JSON.stringify(answer),
    })
    return answer
  }

  private take(outcome: Outcome, at: number, batch: Growing): void {
    for (const stored of outcome.texts ?? []) this.texts.set(stored.ref, stored.text)
    const read = (ref: string): string | undefined => this.texts.get(ref)
    let next = outcome.events.reduce((jury, event) => evolve(jury, laterEvent(event), read), this.state)
    next = (outcome.held ?? []).reduce(hold, next)
    const changedBoxes = this.options.boxes.apply(outcome)
    this.state = next
    batch.events.push(...outcome.events.map((event) => ({ at, event })))
    batch.texts.push(...(outcome.texts ?? []))
    batch.held.push(...(outcome.held ?? []))
    batch.emptied.push(...(outcome.emptied ?? []))
    for (const [ballot, counts] of changedBoxes) batch.boxes.set(ballot, counts)
  }
}
