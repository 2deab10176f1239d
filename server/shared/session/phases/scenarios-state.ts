// What scenarios make: closed scores by cell, and the conditions under which a way could be lived with.
import type { TextRef, Words } from '../text.ts'

/** How many answered “don't know”, 1, 2, 3, 4, 5. */
export type ScoreHistogram = readonly number[]

/** Histograms by scenario and then by criterion (a shared need). */
export type Cells = Readonly<Record<string, Readonly<Record<string, ScoreHistogram>>>>

export interface Condition {
  readonly id: string
  readonly seat: number
  readonly table: string
  readonly scenario: string
  readonly text: Words
  readonly released: boolean
}

export interface Scenarios {
  /** Null until the scores are closed for good. */
  readonly cells: Cells | null
  readonly scoresPublished: boolean
  readonly conditions: Readonly<Record<string, Condition>>
  readonly made: number
}

export const emptyScenarios: Scenarios = { cells: null, scoresPublished: false, conditions: {}, made: 0 }

export type ScenariosEvent =
  | { readonly type: 'scores-closed'; readonly cells: Cells; readonly reason: TextRef | null }
  | { readonly type: 'scores-published' }
  | {
      readonly type: 'condition-written'
      readonly condition: string
      readonly seat: number
      readonly table: string
      readonly scenario: string
      readonly text: TextRef
    }
  | { readonly type: 'condition-edited'; readonly condition: string; readonly text: TextRef }
  | { readonly type: 'condition-withdrawn'; readonly condition: string }
  | { readonly type: 'condition-released'; readonly condition: string; readonly released: boolean }
