// When, by whom and with what chance something is decided: handed in, so that rules have no clock and no dice.
import { sha256Hex, utf8ToBytes } from '../selection/canonical.ts'
import { digestOf, type StoredText, type TextRef, tidy } from './text.ts'

export type Actor = { readonly role: 'seat'; readonly seat: number } | { readonly role: 'facilitator' }

export interface Stamp {
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number
  readonly by: Actor
  /** 32 random bytes in hex, new for every action: ids and salts grow from it. */
  readonly chance: string
  /** The counts of a secret box, when the action closes it: how many chose what, question by question. */
  readonly counts?: readonly (readonly number[])[] | undefined
}

/** Collects the texts of one action, giving each a reference and a salt of its own. */
export class Pen {
  readonly texts: StoredText[] = []
  private readonly chance: string

  constructor(stamp: Stamp) {
    this.chance = stamp.chance
  }

  write(words: string): TextRef {
    const text = tidy(words)
    const seed = sha256Hex(utf8ToBytes(`${this.chance}:${this.texts.length}`))
    const stored = { ref: seed.slice(0, 24), salt: seed.slice(24), text }
    this.texts.push(stored)
    return { ref: stored.ref, digest: digestOf(stored.salt, text) }
  }
}
