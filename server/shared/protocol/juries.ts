// What the laptop's pages and the server say about juries outside a meeting: which there are, and how one is made.
import type { Bilingual } from '../session/bilingual.ts'
import type { RunSheet } from '../session/run-sheet.ts'

export interface JuryListItem {
  readonly id: string
  readonly name: string
  readonly demo: boolean
  readonly createdAt: string
  readonly seats: number
  /** Open in the room now. */
  readonly open: boolean
  /** Its log does not verify; it is not opened. */
  readonly broken: boolean
  readonly fromDraw: boolean
}

/** What an organiser says of a jury that has no run sheet of its own: it is put into the one that comes with Allting. */
export type OwnCase = RunSheet['jury'] & {
  /** The date of each day, `2027-04-17`, in order. */
  readonly dates: readonly string[]
}

/** What a list of seats was read as: how many seats, for how many rounds it gives tables, and which columns are not used. */
export interface SeatListRead {
  readonly seats: number
  readonly rounds: number
  readonly unused: readonly string[]
}

/** The codes are told this once; afterwards only new ones can be made. */
export interface JuryMade {
  readonly id: string
  readonly name: string
  readonly codes: readonly { readonly seat: number; readonly code: string }[]
}

/** What a finished jury with this run sheet would have, and this one has not. */
export type Missing =
  | 'perspectives'
  | 'dots'
  | 'criteria'
  | 'scores'
  | 'proposals'
  | 'recommendations'
  | 'trial'
  | 'vote'
  | 'statement'

/** Of a report's open data: what it lacks, and where the log stood when it was written. */
export interface ReportState {
  readonly missing: readonly Missing[]
  readonly log: { readonly events: number; readonly hash: string }
}

export type JuryRefusal =
  | { readonly code: 'not-found' | 'locked' | 'not-drawn' | 'bad-request' }
  | { readonly code: 'broken-log'; readonly seq: number }
  | {
      readonly code: 'run-sheet'
      readonly problems: readonly { readonly line: number; readonly problem: Bilingual; readonly remedy: Bilingual }[]
    }
  | {
      readonly code: 'seat-list'
      readonly problem:
        | { readonly code: 'unreadable' | 'no-rows' | 'too-many-seats' }
        | { readonly code: 'bad-table'; readonly row: number; readonly cell: string }
    }
