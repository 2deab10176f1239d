// What deciding an action gives: what happened, the words that were written, and what is held until a closing.
import { accept, type Result, refuse } from '../result.ts'
import type { JuryEvent } from './events.ts'
import type { StoredText } from './text.ts'

/** Why an action was refused; the screen owns the sentence. */
export type RefusalCode =
  | 'not-understood'
  | 'not-allowed'
  | 'not-here'
  | 'activity-closed'
  | 'not-open-yet'
  | 'already-moved'
  | 'nothing-before'
  | 'nothing-after'
  | 'no-such-thing'
  | 'not-yours'
  | 'too-many'
  | 'too-few'
  | 'empty'
  | 'not-empty'
  | 'already-there'
  | 'someone-else-writes'
  | 'already-voted'
  | 'not-voted'
  | 'numbers-disagree'
  | 'box-lost'
  | 'has-needs'
  | 'incomplete'
  | 'not-present'
  | 'not-saved'
  | 'broken'
  | 'too-fast'

export interface Refusal {
  readonly code: RefusalCode
}

/** An answer that may still be changed: kept by seat outside the log, and deleted at the closing. */
export interface HeldChange {
  readonly box: string
  readonly seat: number
  /** Null takes the answer back. */
  readonly value: unknown
}

export interface Outcome {
  readonly events: readonly JuryEvent[]
  readonly texts?: readonly StoredText[]
  readonly held?: readonly HeldChange[]
  /** Boxes of held answers that are now closed for good and deleted. */
  readonly emptied?: readonly string[]
  /** What is added to the counts of a secret box, question by question, and nothing of who. */
  readonly cast?: { readonly ballot: string; readonly add: readonly (readonly number[])[] }
  readonly openBox?: { readonly ballot: string; readonly shape: readonly number[] }
  readonly destroyBox?: string
}

export type Decision = Result<Outcome, Refusal>

export const no = (code: RefusalCode): Decision => refuse({ code })
export const did = (...events: readonly JuryEvent[]): Decision => accept({ events })
export const wrote = (texts: readonly StoredText[], ...events: readonly JuryEvent[]): Decision =>
  accept({ events, texts })
