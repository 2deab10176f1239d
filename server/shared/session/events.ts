// Everything that can have happened in a jury. A name is permanent: old logs must always replay.

import type { Attendance, Place } from './jury.ts'
import type { InterestsEvent } from './phases/interests-state.ts'
import type { MappingEvent, PerspectiveEvent } from './phases/mapping-state.ts'
import type { RecommendationsEvent } from './phases/recommendations-state.ts'
import type { ScenariosEvent } from './phases/scenarios-state.ts'
import type { RunSheet } from './run-sheet.ts'
import type { TextRef } from './text.ts'

export type OpeningEvent = {
  readonly type: 'jury-opened'
  readonly name: string
  readonly demo: boolean
  readonly sheet: RunSheet
  readonly origin: { readonly kind: 'record'; readonly commitment: string } | { readonly kind: 'list' }
  readonly seats: readonly { readonly number: number; readonly tables: readonly number[] }[]
}

export type SeatEvent =
  | { readonly type: 'seat-taken'; readonly seat: number; readonly alias: TextRef | null }
  | { readonly type: 'seat-marked'; readonly seat: number; readonly attendance: Attendance }
  | { readonly type: 'seat-added'; readonly seat: number; readonly tables: readonly number[] }
  | { readonly type: 'device-approved'; readonly seat: number }
  | { readonly type: 'card-reissued'; readonly seat: number }
  | { readonly type: 'help-asked'; readonly seat: number; readonly at: number }
  | { readonly type: 'help-answered'; readonly seat: number }
  | {
      readonly type: 'said-done'
      readonly seat: number
      readonly place: Place
      readonly how: 'done' | 'skipped' | 'not-yet'
    }

export type RunningEvent =
  | { readonly type: 'place-opened'; readonly place: Place; readonly at: number; readonly minutes: number }
  | { readonly type: 'went-back'; readonly at: number }
  | { readonly type: 'time-added'; readonly minutes: number; readonly at: number }
  | { readonly type: 'clock-stopped'; readonly at: number }
  | { readonly type: 'clock-started'; readonly at: number }
  | { readonly type: 'activity-skipped'; readonly activity: number; readonly skipped: boolean }
  | { readonly type: 'projector-held'; readonly held: boolean }

export type JuryEvent =
  | OpeningEvent
  | SeatEvent
  | RunningEvent
  | MappingEvent
  | PerspectiveEvent
  | InterestsEvent
  | ScenariosEvent
  | RecommendationsEvent
