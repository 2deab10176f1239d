// What interests make: needs written at tables, the room's shared needs with their dots, and the criteria locked from them.
import type { TextRef, Words } from '../text.ts'

/** A need of one table. The perspectives it grows from are its parents. */
export interface Need {
  readonly id: string
  readonly seat: number
  readonly table: string
  /** “We need …” and “so that …”. */
  readonly text: Words
  readonly soThat: Words
  /** Perspectives of the room's map, or of the interviews. */
  readonly perspectives: readonly string[]
}

/** A need of the whole room, made of needs of tables: they are its parents. */
export interface SharedNeed {
  readonly id: string
  readonly text: Words
  readonly soThat: Words
  readonly needs: readonly string[]
}

export interface Criterion {
  /** The shared need that it tests. */
  readonly need: string
  readonly test: Words
}

/** How many jurors gave a need 0, 1 … 5 dots. */
export type DotHistogram = readonly number[]

export interface Interests {
  readonly needs: Readonly<Record<string, Need>>
  readonly shared: Readonly<Record<string, SharedNeed>>
  /** By shared need, once dots are closed for good; null until then. */
  readonly dots: Readonly<Record<string, DotHistogram>> | null
  readonly dotsPublished: boolean
  readonly criteria: readonly Criterion[]
  readonly made: number
}

export const emptyInterests: Interests = {
  needs: {},
  shared: {},
  dots: null,
  dotsPublished: false,
  criteria: [],
  made: 0,
}

export type InterestsEvent =
  | {
      readonly type: 'need-written'
      readonly need: string
      readonly seat: number
      readonly table: string
      readonly text: TextRef
      readonly soThat: TextRef
      readonly perspectives: readonly string[]
    }
  | {
      readonly type: 'need-edited'
      readonly need: string
      readonly text: TextRef
      readonly soThat: TextRef
      readonly perspectives: readonly string[]
    }
  | { readonly type: 'need-withdrawn'; readonly need: string }
  | {
      readonly type: 'need-shared'
      readonly shared: string
      readonly text: TextRef
      readonly soThat: TextRef
      readonly needs: readonly string[]
    }
  | { readonly type: 'shared-need-named'; readonly shared: string; readonly text: TextRef; readonly soThat: TextRef }
  | { readonly type: 'need-unshared'; readonly shared: string }
  | {
      readonly type: 'dots-closed'
      readonly dots: Readonly<Record<string, DotHistogram>>
      readonly reason: TextRef | null
    }
  | { readonly type: 'dots-published' }
  | {
      readonly type: 'criteria-locked'
      readonly criteria: readonly { readonly need: string; readonly test: TextRef }[]
    }
