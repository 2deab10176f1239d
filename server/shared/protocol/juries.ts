// What the laptop's pages and the server say about juries outside a meeting: which there are, and how one is made.
import type { Bilingual } from '../session/bilingual.ts'

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

/** The codes are told this once; afterwards only new ones can be made. */
export interface JuryMade {
  readonly id: string
  readonly name: string
  readonly codes: readonly { readonly seat: number; readonly code: string }[]
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
