// What mapping makes: cards, the piles that tables sort them into, and the map of perspectives that the room shares.
import type { TextRef, Words } from '../text.ts'

export const cardKinds = ['experience', 'standpoint', 'feeling', 'idea'] as const
export type CardKind = (typeof cardKinds)[number]

export interface Card {
  readonly id: string
  readonly seat: number
  readonly kind: CardKind
  readonly text: Words
  /** The table (round/number) where the card was written. */
  readonly table: string
  readonly shared: boolean
  readonly hidden: boolean
}

/** A pile of cards with a heading, made by one table: a perspective in the making. Its cards are its parents. */
export interface Pile {
  readonly id: string
  readonly table: string
  readonly title: Words
  readonly cards: readonly string[]
  /** A perspective from the interviews that the table has added to its board. */
  readonly interview: string | null
}

/** A perspective on the room's map. Its piles are its parents; they stay as they were when piles are joined. */
export interface Perspective {
  readonly id: string
  readonly title: Words
  readonly piles: readonly string[]
  readonly released: boolean
}

export interface Mapping {
  readonly cards: Readonly<Record<string, Card>>
  readonly piles: Readonly<Record<string, Pile>>
  readonly perspectives: Readonly<Record<string, Perspective>>
  /** The pairs of 1A, by table; an odd table has one trio. */
  readonly pairs: Readonly<Record<string, readonly (readonly number[])[]>>
  /** The latest number given to a card, pile or perspective. */
  readonly made: number
}

export const emptyMapping: Mapping = { cards: {}, piles: {}, perspectives: {}, pairs: {}, made: 0 }

export type MappingEvent =
  | {
      readonly type: 'card-written'
      readonly card: string
      readonly seat: number
      readonly kind: CardKind
      readonly text: TextRef
      readonly table: string
    }
  | { readonly type: 'card-edited'; readonly card: string; readonly kind: CardKind; readonly text: TextRef }
  | { readonly type: 'card-withdrawn'; readonly card: string }
  | { readonly type: 'cards-shared'; readonly seat: number; readonly cards: readonly string[] }
  | { readonly type: 'card-hidden'; readonly card: string; readonly hidden: boolean }
  | {
      readonly type: 'pile-opened'
      readonly pile: string
      readonly table: string
      readonly title: TextRef
      readonly cards: readonly string[]
    }
  | { readonly type: 'interview-brought'; readonly pile: string; readonly table: string; readonly interview: string }
  | { readonly type: 'pile-named'; readonly pile: string; readonly title: TextRef }
  | { readonly type: 'pile-dropped'; readonly pile: string }
  | { readonly type: 'card-put'; readonly card: string; readonly pile: string }
  | { readonly type: 'card-taken'; readonly card: string; readonly pile: string }

export type PerspectiveEvent =
  | {
      readonly type: 'perspective-mapped'
      readonly perspective: string
      readonly title: TextRef
      readonly piles: readonly string[]
    }
  | {
      /** All of the others' piles, and these, are now the one's. */
      readonly type: 'perspectives-joined'
      readonly perspective: string
      readonly others: readonly string[]
      readonly piles: readonly string[]
      readonly title: TextRef
    }
  | { readonly type: 'perspective-named'; readonly perspective: string; readonly title: TextRef }
  | { readonly type: 'perspective-unmapped'; readonly perspective: string }
  | { readonly type: 'perspective-released'; readonly perspective: string; readonly released: boolean }
