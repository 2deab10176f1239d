// What has been asked for and not yet answered. It survives a reload, a closed tab and a server that is away.
import type { Action } from '#shared/protocol/actions.ts'
import type { Answer, Wish } from '#shared/protocol/messages.ts'
import type { RefusalCode } from '#shared/session/outcome.ts'
import { keep } from './storage.ts'

export interface Entry extends Wish {
  /** When it was asked for, by this tablet's clock; only for the order. */
  readonly asked: number
  /** Why it was refused; absent while it waits for an answer. */
  readonly refused?: RefusalCode
}

/** Refusals that only mean *not now*: the wish stays and is sent again. */
const forNow: readonly RefusalCode[] = ['too-fast', 'not-saved']

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** 128 bits: no two pages ever have the same. (`crypto.randomUUID` is missing on plain HTTP.) */
const newClient = (): string => hex(crypto.getRandomValues(new Uint8Array(16)))

/** A vote leaves the tablet with its answer, also where that is no. */
const withoutVotes = (action: Action): Action => (action.type === 'cast-vote' ? { ...action, votes: [] } : action)

/** Sends one wish; resolves with undefined when no answer came. */
export type Send = (wish: Wish) => Promise<Answer | undefined>

export class Outbox {
  private readonly prefix: string | undefined
  private readonly client = newClient()
  private readonly onChange: (entries: readonly Entry[]) => void
  private made = 0
  private entries: Entry[]
  /** Counts the lines there have been; and the one on which something is under way. */
  private line = 0
  private busyOn = 0
  private retry: ReturnType<typeof setTimeout> | undefined
  private send: Send | undefined

  /** `scope` names the seat whose wishes these are; without it nothing is kept beyond the page. */
  constructor(scope: string | undefined, onChange: (entries: readonly Entry[]) => void) {
    this.prefix = scope === undefined ? undefined : `allting.outbox.${scope}.`
    this.onChange = onChange
    this.entries = this.prefix === undefined ? [] : this.load(this.prefix)
    onChange(this.entries)
  }

  private load(prefix: string): Entry[] {
    return keep
      .keys(prefix)
      .flatMap((key): Entry[] => {
        try {
          return [JSON.parse(keep.get(key) ?? '') as Entry] // only this class writes there
        } catch {
          return []
        }
      })
      .toSorted((a, b) => a.asked - b.asked || a.n - b.n)
  }

  private keyOf(entry: Wish): string {
    return `${this.prefix}${entry.client}.${entry.n}`
  }

  private store(entry: Entry): void {
    if (this.prefix !== undefined) keep.set(this.keyOf(entry), JSON.stringify(entry))
  }

  private change(entries: Entry[]): void {
    this.entries = entries
    this.onChange(entries)
  }

  /** Kept before it is sent. */
  add(action: Action): Entry {
    this.made += 1
    // a clock may be set back: the order stays
    const asked = Math.max(Date.now(), (this.entries.at(-1)?.asked ?? 0) + 1)
    const entry = { client: this.client, n: this.made, action, asked }
    this.store(entry)
    this.change([...this.entries, entry])
    void this.flush()
    return entry
  }

  /** Takes back what has not been sent, or clears away what was refused. */
  drop(entry: Wish): void {
    keep.remove(this.keyOf(entry))
    this.change(this.entries.filter((one) => !(one.client === entry.client && one.n === entry.n)))
  }

  /** There is a line to the server: everything that waits is sent, in order. */
  connected(send: Send): void {
    this.send = send
    this.line += 1
    void this.flush()
  }

  disconnected(): void {
    this.send = undefined
  }

  private get next(): Entry | undefined {
    return this.entries.find(({ refused }) => refused === undefined)
  }

  /** One after the other, so that what was asked for first is decided first, whatever has to be sent again. */
  private async flush(): Promise<void> {
    const { line } = this
    if (this.busyOn === line) return
    this.busyOn = line
    for (let entry = this.next; entry !== undefined; entry = this.next) {
      const { send } = this
      if (send === undefined || this.line !== line) break
      const { client, n, action } = entry
      if (!this.settle(entry, await send({ client, n, action }))) break
    }
    if (this.busyOn === line) this.busyOn = 0
  }

  /** Whether there was an answer that settles it; otherwise it is sent again before long. */
  private settle(entry: Entry, answer: Answer | undefined): boolean {
    if (answer === undefined || (!answer.ok && forNow.includes(answer.code))) {
      clearTimeout(this.retry)
      this.retry = setTimeout(() => void this.flush(), 1500)
      return false
    }
    const isThis = (one: Entry): boolean => one.client === entry.client && one.n === entry.n
    if (answer.ok) this.drop(entry)
    else if (this.entries.some(isThis)) {
      const refused = { ...entry, action: withoutVotes(entry.action), refused: answer.code }
      this.store(refused)
      this.change(this.entries.map((one) => (isThis(one) ? refused : one)))
    }
    return true
  }
}
