// What recommendations make: proposals and their merging, texts with one pen, votes, reservations.
import type { TextRef, Words } from '../text.ts'

/** What a proposal or text grew from. */
export interface Parents {
  /** Shared needs. */
  readonly needs: readonly string[]
  readonly scenarios: readonly string[]
  readonly cards: readonly string[]
}

export interface Proposal {
  readonly id: string
  /** Whoever wrote it; for a merged one, everybody who wrote a part of it. */
  readonly seats: readonly number[]
  readonly table: string
  readonly text: Words
  readonly because: Words
  readonly parents: Parents
  /** Proposals it was merged or parted from. */
  readonly from: readonly string[]
  /** The proposal it has become part of; null while it stands by itself. */
  readonly mergedInto: string | null
  /** Outside the mandate: printed apart, not voted on. */
  readonly outside: boolean
  /** Shown to the whole room; what is written or changed afterwards is shown when the facilitator says so again. */
  readonly released: boolean
}

/** Somebody suggests that proposals are the same; it becomes so only when all who wrote them say yes. */
export interface Merge {
  readonly id: string
  readonly proposals: readonly string[]
  readonly text: Words
  readonly because: Words
  readonly said: Readonly<Record<number, boolean>>
  readonly state: 'open' | 'merged' | 'declined'
}

export const fieldNames = ['title', 'we', 'because', 'who', 'when', 'sign', 'risk'] as const
export type FieldName = (typeof fieldNames)[number]
/** A recommendation must say these; the rest is welcome. */
export const compulsory: readonly FieldName[] = ['title', 'we', 'because', 'who']
export type Fields = Readonly<Partial<Record<FieldName, Words>>>

export interface Recommendation {
  readonly id: string
  readonly kind: 'recommendation' | 'statement'
  /** R1, R2 …; 0 for the statement. */
  readonly number: number
  readonly table: string
  readonly fields: Fields
  readonly version: number
  /** Who has the pen, and when that seat last wrote or took it. */
  readonly pen: { readonly seat: number; readonly at: number } | null
  readonly asking: readonly number[]
  readonly proposals: readonly string[]
  readonly parents: Parents
  /** The text as it was tried in 4D, when it has been changed since. */
  readonly before: Fields | null
  /** Votes of the trial by choice; null before it is closed. */
  readonly trial: readonly number[] | null
  readonly frozen: string | null
}

export interface Objection {
  readonly id: string
  readonly seat: number
  readonly text: string
  readonly words: Words
}

/** Strongly for, for, can live with, against, strongly against, abstain: in the trial and in the vote. */
export const choices = 6

/** Against and strongly against. */
export const lowIn = (votes: readonly number[]): number => (votes[3] ?? 0) + (votes[4] ?? 0)

/** The order in which objections are taken up. */
export const mostAgainstFirst = (
  { number: a, trial: one }: { readonly number: number; readonly trial: readonly number[] | null },
  { number: b, trial: other }: { readonly number: number; readonly trial: readonly number[] | null },
): number => lowIn(other ?? []) - lowIn(one ?? []) || a - b

export interface Ballot {
  readonly id: string
  readonly texts: readonly string[]
  readonly voted: readonly number[]
  readonly onPaper: readonly number[]
  readonly state: 'open' | 'closed' | 'published' | 'void'
  /** By text, how many chose what; null until it is closed. */
  readonly counts: Readonly<Record<string, readonly number[]>> | null
  /** Those who were present when it was closed and did not vote. */
  readonly didNotVote: number
}

export interface Reservation {
  readonly id: string
  readonly text: string
  readonly words: Words
  readonly signers: readonly number[]
}

export interface Recommendations {
  readonly proposals: Readonly<Record<string, Proposal>>
  readonly merges: Readonly<Record<string, Merge>>
  readonly texts: Readonly<Record<string, Recommendation>>
  readonly trialPublished: boolean
  readonly objections: Readonly<Record<string, Objection>>
  readonly ballots: Readonly<Record<string, Ballot>>
  readonly reservations: Readonly<Record<string, Reservation>>
  readonly made: number
}

export const emptyRecommendations: Recommendations = {
  proposals: {},
  merges: {},
  texts: {},
  trialPublished: false,
  objections: {},
  ballots: {},
  reservations: {},
  made: 0,
}

export type ProposalEvent =
  | {
      readonly type: 'proposal-written'
      readonly proposal: string
      readonly seat: number
      readonly table: string
      readonly text: TextRef
      readonly because: TextRef
      readonly parents: Parents
    }
  | {
      readonly type: 'proposal-edited'
      readonly proposal: string
      readonly text: TextRef
      readonly because: TextRef
      readonly parents: Parents
    }
  | { readonly type: 'proposal-withdrawn'; readonly proposal: string }
  | {
      readonly type: 'proposal-parted'
      readonly proposal: string
      readonly from: string
      readonly text: TextRef
      readonly because: TextRef
    }
  | {
      readonly type: 'merge-offered'
      readonly merge: string
      readonly proposals: readonly string[]
      readonly text: TextRef
      readonly because: TextRef
    }
  | { readonly type: 'merge-answered'; readonly merge: string; readonly seat: number; readonly yes: boolean }
  | { readonly type: 'proposals-merged'; readonly merge: string; readonly proposal: string }
  | { readonly type: 'merge-declined'; readonly merge: string }
  | { readonly type: 'proposals-released' }
  | { readonly type: 'proposal-split'; readonly proposal: string }
  | { readonly type: 'proposal-set-outside'; readonly proposal: string; readonly outside: boolean }

export type TextEvent =
  | {
      readonly type: 'text-opened'
      readonly text: string
      readonly kind: 'recommendation' | 'statement'
      readonly number: number
      readonly table: string
      readonly fields: Readonly<Partial<Record<FieldName, TextRef>>>
      readonly proposals: readonly string[]
      readonly parents: Parents
    }
  | { readonly type: 'text-dropped'; readonly text: string }
  | {
      readonly type: 'text-linked'
      readonly text: string
      readonly parents: Parents
      readonly proposals: readonly string[]
    }
  | { readonly type: 'pen-taken'; readonly text: string; readonly seat: number; readonly at: number }
  | { readonly type: 'pen-asked'; readonly text: string; readonly seat: number }
  | { readonly type: 'pen-laid'; readonly text: string }
  | {
      readonly type: 'text-written'
      readonly text: string
      readonly at: number
      readonly fields: Readonly<Partial<Record<FieldName, TextRef>>>
    }
  | { readonly type: 'texts-frozen'; readonly texts: Readonly<Record<string, string>> }

export type TrialEvent =
  | { readonly type: 'trial-closed'; readonly votes: Readonly<Record<string, readonly number[]>> }
  | { readonly type: 'trial-published' }
  | {
      readonly type: 'objection-written'
      readonly objection: string
      readonly seat: number
      readonly text: string
      readonly words: TextRef
    }
  | { readonly type: 'objection-withdrawn'; readonly objection: string }

export type VoteEvent =
  | { readonly type: 'ballot-opened'; readonly ballot: string; readonly texts: readonly string[] }
  | { readonly type: 'vote-cast'; readonly ballot: string; readonly seat: number }
  | { readonly type: 'paper-votes-entered'; readonly ballot: string; readonly seats: readonly number[] }
  | {
      readonly type: 'ballot-closed'
      readonly ballot: string
      readonly counts: Readonly<Record<string, readonly number[]>>
      readonly didNotVote: number
      readonly reason: TextRef | null
    }
  | { readonly type: 'ballot-published'; readonly ballot: string }
  | { readonly type: 'ballot-voided'; readonly ballot: string; readonly reason: TextRef }
  | {
      readonly type: 'reservation-written'
      readonly reservation: string
      readonly seat: number
      readonly text: string
      readonly words: TextRef
    }
  | {
      readonly type: 'reservation-signed'
      readonly reservation: string
      readonly seat: number
      readonly signed: boolean
    }

export type RecommendationsEvent = ProposalEvent | TextEvent | TrialEvent | VoteEvent
