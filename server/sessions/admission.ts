// Who gets a seat: a code binds to the first device that uses it, and another device waits until the facilitator says yes.
import type { ClaimAnswer } from '#shared/protocol/messages.ts'
import type { Db } from '../store/database.ts'
import { bindDevice, listSeats, writeCodes } from '../store/juries.ts'
import { codeHash, newCode, newToken, tokenHash } from './codes.ts'

export interface SeatRequest {
  readonly seat: number
  readonly at: number
}

const minute = 60_000
/** Wrong codes from one address, and from all, in a minute. */
const mostWrong = { each: 10, all: 100 } as const

/** Codes of one address that are looked up at once: more would keep everybody else waiting. */
const mostAtOnce = 20

/** Counts what went wrong in the last minute. */
class Tries {
  /** Codes being looked up right now. */
  underWay = 0
  private times: number[] = []
  count(now: number): number {
    this.times = this.times.filter((time) => time > now - minute && time <= now) // a clock may be set back
    return this.times.length
  }
  add(now: number): void {
    this.times.push(now)
  }
}

export interface AdmissionOptions {
  readonly db: Db
  readonly juryId: string
  readonly codeSalt: string
  readonly now: () => number
  /** Told when the device of a seat has it no more. */
  readonly onRevoked?: (seat: number) => void
}

export class Admission {
  readonly requests = new Map<string, SeatRequest>()
  private readonly options: AdmissionOptions
  private readonly codes = new Map<string, number>()
  private readonly tokens = new Map<string, number>()
  private readonly wrong = new Tries()
  private readonly wrongFrom = new Map<string, Tries>()

  private constructor(options: AdmissionOptions) {
    this.options = options
  }

  static async open(options: AdmissionOptions): Promise<Admission> {
    const admission = new Admission(options)
    await admission.load()
    return admission
  }

  private async load(): Promise<void> {
    for (const { seat, code_hash, token_hash } of await listSeats(this.options.db, this.options.juryId)) {
      this.codes.set(code_hash, seat)
      if (token_hash !== null) this.tokens.set(token_hash, seat)
    }
  }

  /** The seat of a token, which is the only way to have one. */
  seatOf(token: string): number | undefined {
    return this.tokens.get(tokenHash(token))
  }

  claimed(): ReadonlySet<number> {
    return new Set(this.tokens.values())
  }

  /** A wrong code costs a try; a right one never does. `asker` stands for the device while it waits. */
  async claim(code: string, from: string, asker: string): Promise<ClaimAnswer> {
    const tries = this.triesFrom(from)
    if (tries.underWay >= mostAtOnce || this.mayNotTry(tries)) return { ok: false, code: 'too-many-tries' }
    tries.underWay += 1
    const hash = await codeHash(code, this.options.codeSalt).finally(() => {
      tries.underWay -= 1
    })
    // asked again: of many guesses at the same moment no more are answered than of as many in a row
    if (this.mayNotTry(tries)) return { ok: false, code: 'too-many-tries' }
    const seat = this.codes.get(hash)
    if (seat === undefined) {
      tries.add(this.options.now())
      this.wrong.add(this.options.now())
      return { ok: false, code: 'unknown-code' }
    }
    if (this.claimed().has(seat)) {
      this.requests.set(asker, { seat, at: this.options.now() })
      return { ok: false, code: 'wait-for-approval' }
    }
    return { ok: true, seat, token: await this.bind(seat) }
  }

  private mayNotTry(tries: Tries): boolean {
    const now = this.options.now()
    return tries.count(now) >= mostWrong.each || this.wrong.count(now) >= mostWrong.all
  }

  private triesFrom(address: string): Tries {
    const now = this.options.now()
    for (const [other, tries] of this.wrongFrom)
      if (tries.underWay === 0 && tries.count(now) === 0) this.wrongFrom.delete(other)
    const tries = this.wrongFrom.get(address) ?? new Tries()
    this.wrongFrom.set(address, tries)
    return tries
  }

  /** The device may have the seat: it gets a token, and the one before it has none. */
  async approve(asker: string): Promise<{ seat: number; token: string } | undefined> {
    const request = this.requests.get(asker)
    if (request === undefined) return undefined
    this.requests.delete(asker)
    return { seat: request.seat, token: await this.bind(request.seat) }
  }

  /** A device that has gone, or been refused, waits no more. */
  forget(asker: string): boolean {
    return this.requests.delete(asker)
  }

  private async bind(seat: number): Promise<string> {
    const token = newToken()
    const before = this.tokensOf(seat)
    // taken at once in memory, so that two devices that ask in the same moment do not both get it
    for (const hash of before) this.tokens.delete(hash)
    this.tokens.set(tokenHash(token), seat)
    try {
      await bindDevice(this.options.db, this.options.juryId, seat, tokenHash(token))
    } catch (error) {
      this.tokens.delete(tokenHash(token))
      for (const hash of before) this.tokens.set(hash, seat)
      throw error
    }
    if (before.length > 0) this.options.onRevoked?.(seat)
    return token
  }

  private tokensOf(seat: number): string[] {
    return [...this.tokens].flatMap(([hash, owner]) => (owner === seat ? [hash] : []))
  }

  /** New codes for seats, told once and stored hashed; whatever device sat there must use the new code. */
  async issue(seats: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const codes = new Map(seats.map((seat) => [seat, newCode()]))
    const { db, juryId, codeSalt } = this.options
    const rows = await Promise.all(
      [...codes].map(async ([seat, code]) => ({
        jury_id: juryId,
        seat,
        code_hash: await codeHash(code, codeSalt),
        token_hash: null,
      })),
    )
    await writeCodes(db, rows)
    for (const [hash, seat] of this.codes) if (codes.has(seat)) this.codes.delete(hash)
    for (const { seat, code_hash } of rows) {
      this.codes.set(code_hash, seat)
      const before = this.tokensOf(seat)
      for (const hash of before) this.tokens.delete(hash)
      if (before.length > 0) this.options.onRevoked?.(seat)
    }
    return codes
  }
}
