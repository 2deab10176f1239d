// Secret boxes: one encrypted blob of counts for each open ballot, and a key that lies apart and is destroyed at the close.
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { managedNonce } from '@noble/ciphers/utils.js'
import type { Action } from '#shared/protocol/actions.ts'
import type { Outcome } from '#shared/session/outcome.ts'

const cipher = managedNonce(xchacha20poly1305)

/** Counts by question and choice, always the same length: the blob's size tells nothing. */
type Counts = number[][]

export class BallotBoxes {
  private readonly folder: string
  private readonly juryId: string
  private blobs = new Map<string, Uint8Array>()
  private doomed: string[] = []

  /** Keys lie in `folder`, which no backup may hold. */
  constructor(folder: string, juryId: string) {
    this.folder = folder
    this.juryId = juryId
  }

  /** After a start. A key whose box was closed just before the end is destroyed now. */
  restore(blobs: ReadonlyMap<string, Uint8Array>): void {
    this.blobs = new Map([...blobs].map(([ballot, blob]) => [ballot, new Uint8Array(blob)]))
    if (!existsSync(this.folder)) return
    for (const file of readdirSync(this.folder)) {
      const ballot = file.startsWith(`${this.juryId}-`) ? file.slice(this.juryId.length + 1, -'.key'.length) : undefined
      if (ballot !== undefined && !this.blobs.has(ballot)) this.destroyKey(ballot)
    }
  }

  snapshot(): ReadonlyMap<string, Uint8Array> {
    return new Map(this.blobs)
  }

  revert(blobs: ReadonlyMap<string, Uint8Array>): void {
    this.blobs = new Map(blobs)
    this.doomed = []
  }

  /** Whether the votes of an open ballot can still be counted: its key may have been lost with another laptop. */
  canOpen(ballot: string): boolean {
    return this.blobs.has(ballot) && existsSync(this.keyFile(ballot))
  }

  /** What a closing action needs to know; nothing else ever reads the counts. */
  counts(action: Action): Counts | undefined {
    return 'closesBox' in action && this.canOpen(String(action.closesBox))
      ? this.read(String(action.closesBox))
      : undefined
  }

  /** Does to the boxes what an outcome says; answers with the blobs to be stored. */
  apply({ openBox, cast, destroyBox }: Outcome): ReadonlyMap<string, Uint8Array | null> {
    const changed = new Map<string, Uint8Array | null>()
    if (openBox !== undefined) {
      this.makeKey(openBox.ballot)
      changed.set(
        openBox.ballot,
        this.write(
          openBox.ballot,
          openBox.shape.map((choices) => new Array<number>(choices).fill(0)),
        ),
      )
    }
    if (cast !== undefined) {
      const counts = this.read(cast.ballot)
      for (const [question, added] of cast.add.entries())
        for (const [choice, more] of added.entries()) {
          const row = counts[question]
          if (row?.[choice] === undefined) throw new Error('There is no such choice.')
          row[choice] += more
        }
      changed.set(cast.ballot, this.write(cast.ballot, counts))
    }
    if (destroyBox !== undefined) {
      this.blobs.delete(destroyBox)
      this.doomed.push(destroyBox)
      changed.set(destroyBox, null)
    }
    return changed
  }

  /** After the closing is safely on disk: the key is destroyed, and with it every older version of the box. */
  settle(): void {
    const gone = this.doomed
    this.doomed = []
    for (const ballot of gone) this.destroyKey(ballot)
  }

  private keyFile(ballot: string): string {
    return join(this.folder, `${this.juryId}-${ballot}.key`)
  }

  private makeKey(ballot: string): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    this.writeOver(this.keyFile(ballot), randomBytes(32))
  }

  private destroyKey(ballot: string): void {
    const file = this.keyFile(ballot)
    if (!existsSync(file)) return
    this.writeOver(file, randomBytes(32))
    rmSync(file)
  }

  private writeOver(file: string, bytes: Uint8Array): void {
    const handle = openSync(file, existsSync(file) ? 'r+' : 'wx', 0o600)
    writeSync(handle, bytes, 0, bytes.length, 0)
    fsyncSync(handle)
    closeSync(handle)
  }

  private key(ballot: string): Uint8Array {
    return new Uint8Array(readFileSync(this.keyFile(ballot)))
  }

  private read(ballot: string): Counts {
    const blob = this.blobs.get(ballot)
    if (blob === undefined) throw new Error('There is no such box.')
    const bytes = cipher(this.key(ballot)).decrypt(blob)
    const numbers = [...new Uint32Array(bytes.slice().buffer)]
    const counts: Counts = []
    for (let i = 0; i < numbers.length; ) {
      const choices = numbers[i] ?? 0
      counts.push(numbers.slice(i + 1, i + 1 + choices))
      i += 1 + choices
    }
    return counts
  }

  private write(ballot: string, counts: Counts): Uint8Array {
    const numbers = Uint32Array.from(counts.flatMap((row) => [row.length, ...row]))
    const blob = cipher(this.key(ballot)).encrypt(new Uint8Array(numbers.buffer))
    this.blobs.set(ballot, blob)
    return blob
  }
}
