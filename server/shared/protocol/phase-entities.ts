// What screens can be told of interests, scenarios and recommendations.
import type { Bilingual } from '../session/bilingual.ts'
import type { HeatRow } from '../session/heat-map.ts'
import type { DotsGiven } from '../session/phases/interests.ts'
import type { DotHistogram } from '../session/phases/interests-state.ts'
import type { Fields, Parents } from '../session/phases/recommendations-state.ts'
import type { TrialGiven } from '../session/phases/recommendations-trial.ts'
import type { ScoresGiven } from '../session/phases/scenarios.ts'
import type { VoteResult } from '../session/result-of-vote.ts'
import type { Words } from '../session/text.ts'

/** For everyone: a need of the whole room. */
export interface SharedNeedEntity {
  readonly text: Words
  readonly soThat: Words
  /** Null until published. */
  readonly dots: DotHistogram | null
  /** The plain test, once it is one of what we compare with. */
  readonly test: Words
  /** Place among the criteria, from 0; null when it is not one. */
  readonly criterion: number | null
}

/** For everyone: answers that are kept until closed. Only how many, never what. */
export interface ClosingEntity {
  readonly state: 'open' | 'closed' | 'published'
  readonly answered: number
  readonly here: number
}

export interface ScenarioEntity {
  readonly order: number
  readonly title: Bilingual
  readonly asToday: boolean
  readonly story: Bilingual
  readonly cost: Bilingual
  readonly gains: Bilingual
  readonly losses: Bilingual
  readonly assumptions: Bilingual
}

export interface ConditionEntity {
  readonly scenario: string
  readonly text: Words
}

export interface StandingProposalEntity {
  readonly text: Words
  readonly because: Words
  readonly parents: Parents
  readonly table: string
  readonly parts: number
  readonly outside: boolean
}

/** For everyone: a recommendation (or the statement). Before the trial only its heading. */
export interface TextEntity {
  readonly kind: 'recommendation' | 'statement'
  readonly number: number
  readonly table: string
  readonly fields: Fields
  /** The words as they were tried, where they have been changed since. */
  readonly before: Fields | null
  /** Strongly for … strongly against; null until published. */
  readonly trial: readonly number[] | null
  /** Objections are taken: two or more low votes. */
  readonly contested: boolean
  readonly frozen: string | null
  readonly parents: Parents
}

export interface ObjectionEntity {
  readonly text: string
  readonly words: Words
}

export interface BallotEntity {
  readonly id: string
  readonly texts: readonly string[]
  readonly state: 'open' | 'closed' | 'published'
  readonly voted: number
  readonly here: number
}

export interface ResultEntity extends VoteResult {
  readonly number: number
  readonly percent: number | null
}

export interface ReservationEntity {
  readonly text: string
  readonly words: Words
  readonly signers: number
}

/** For a table. */
export interface TableNeedEntity {
  readonly seat: number
  readonly text: Words
  readonly soThat: Words
  readonly perspectives: readonly string[]
  readonly shared: boolean
}

export interface TableConditionEntity extends ConditionEntity {
  readonly seat: number
  readonly released: boolean
}

export interface TableProposalEntity {
  readonly seats: readonly number[]
  readonly text: Words
  readonly because: Words
  readonly parents: Parents
  readonly from: readonly string[]
  readonly mergedInto: string | null
  readonly outside: boolean
}

/** For the table that writes a text (and for all, of the statement). */
export interface DraftEntity {
  readonly kind: 'recommendation' | 'statement'
  readonly number: number
  readonly fields: Fields
  readonly version: number
  readonly pen: number | null
  /** When the pen last moved: one that rests may be taken. */
  readonly penAt: number | null
  readonly asking: readonly number[]
  readonly proposals: readonly string[]
  readonly parents: Parents
  readonly frozen: boolean
  readonly contested: boolean
  readonly tried: boolean
}

/** For one seat: its own answers, which it may still change. */
export interface GivenEntity {
  readonly dots: DotsGiven
  readonly scores: ScoresGiven
  readonly trial: TrialGiven
}

/** For one seat: whether its vote has been counted. Never what it was. */
export interface VotedEntity {
  readonly ballot: string
  readonly voted: boolean
  readonly onPaper: boolean
}

/** For one seat: somebody suggests that its proposal is the same as another. */
export interface MergeOfferEntity {
  readonly parts: readonly {
    readonly id: string
    readonly text: Words
    readonly because: Words
    readonly mine: boolean
  }[]
  readonly text: Words
  readonly because: Words
  readonly mine: boolean | null
  readonly state: 'open' | 'merged' | 'declined'
}

export interface OwnProposalEntity extends TableProposalEntity {
  readonly changeable: boolean
}

export interface OwnWordsEntity {
  readonly about: string
  readonly words: Words
}

/** For one seat: where its card or proposal has gone. Numbers of recommendations. */
export interface TraceEntity {
  readonly kind: 'card' | 'proposal'
  readonly words: Words
  /** It is one of those the recommendation was made of. */
  readonly within: readonly number[]
  /** It lies behind a need that the recommendation answers. */
  readonly behind: readonly number[]
}

/** For the facilitator. */
export interface RoomNeedEntity {
  readonly table: string
  readonly text: Words
  readonly soThat: Words
  readonly perspectives: readonly string[]
  readonly shared: string | null
}

export interface RoomConditionEntity extends ConditionEntity {
  readonly table: string
  readonly released: boolean
}

export interface RoomProposalEntity {
  readonly table: string
  readonly text: Words
  readonly because: Words
  readonly parents: Parents
  readonly from: readonly string[]
  readonly mergedInto: string | null
  readonly outside: boolean
  readonly inText: number | null
}

export interface RoomMergeEntity {
  readonly proposals: readonly string[]
  readonly text: Words
  readonly yes: number
  readonly asked: number
  readonly state: 'open' | 'merged' | 'declined'
}

export interface RoomTextEntity extends DraftEntity {
  readonly table: string
  readonly missing: readonly string[]
  readonly objections: number
}

/** For the facilitator: who has not voted yet (whether, never what). */
export interface VotingEntity {
  readonly ballot: string | null
  readonly state: 'none' | 'open' | 'closed' | 'published'
  readonly missing: readonly number[]
  readonly onPaper: readonly number[]
  readonly voted: number
  /** The key of its box is not on this laptop: it can only be held again. */
  readonly isLost: boolean
}

export interface PhaseSingles {
  readonly dotting: ClosingEntity
  readonly scoring: ClosingEntity
  readonly trying: ClosingEntity
  readonly ballot: BallotEntity
  readonly given: GivenEntity
  readonly voted: VotedEntity
  readonly voting: VotingEntity
}

export interface PhaseManies {
  readonly needs: SharedNeedEntity
  readonly scenarios: ScenarioEntity
  readonly heat: HeatRow
  readonly conditions: ConditionEntity
  readonly proposals: StandingProposalEntity
  readonly texts: TextEntity
  readonly objections: ObjectionEntity
  readonly results: ResultEntity
  readonly reservations: ReservationEntity
  readonly tableNeeds: TableNeedEntity
  readonly tableConditions: TableConditionEntity
  readonly tableProposals: TableProposalEntity
  readonly drafts: DraftEntity
  readonly merges: MergeOfferEntity
  readonly ownProposals: OwnProposalEntity
  readonly ownObjections: OwnWordsEntity
  readonly signed: { readonly signed: true }
  readonly traces: TraceEntity
  readonly roomNeeds: RoomNeedEntity
  readonly roomConditions: RoomConditionEntity
  readonly roomProposals: RoomProposalEntity
  readonly roomMerges: RoomMergeEntity
  readonly roomTexts: RoomTextEntity
}
