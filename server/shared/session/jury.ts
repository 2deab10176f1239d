// The state of one jury, rebuilt from its log: who sits where, where the room is in the run sheet, what has been made.

import type { Phase } from './activities.ts'
import { fewestAnswers } from './limits.ts'
import type { Interests } from './phases/interests-state.ts'
import type { Mapping } from './phases/mapping-state.ts'
import type { Recommendations } from './phases/recommendations-state.ts'
import type { Scenarios } from './phases/scenarios-state.ts'
import type { RunSheet, RunSheetActivity } from './run-sheet.ts'
import type { Words } from './text.ts'

export const attendances = ['expected', 'present', 'late', 'absent', 'left'] as const
export type Attendance = (typeof attendances)[number]

export interface Seat {
  readonly number: number
  /** The table in each round. */
  readonly tables: readonly number[]
  readonly attendance: Attendance
  readonly alias: Words
  /** When help was asked for; null when it is not. */
  readonly helpSince: number | null
}

/** A running clock has an end; a stopped one has what was left. Both may be overdrawn: a clock never cuts anyone off. */
export type Timer = { readonly endsAt: number } | { readonly left: number }

/** Where the room is: an activity of the run sheet (counted over all days) and a step of it. */
export interface Place {
  readonly activity: number
  readonly step: number
}

export interface Visit extends Place {
  readonly openedAt: number
  readonly timer: Timer
}

export interface Running {
  readonly place: Place | null
  readonly openedAt: number
  readonly timer: Timer
  /** The places before, the latest last: the way back. */
  readonly trail: readonly Visit[]
  /** The room was taken back to this place: said on every screen until it moves on. */
  readonly wentBack: boolean
  readonly skipped: readonly number[]
  /** Every activity that has ever been open, also where the room went back from it. */
  readonly opened: readonly number[]
  /** When the first activity of each day was opened. */
  readonly dayStarted: Readonly<Record<number, number>>
  readonly projectorHeld: boolean
}

export interface FlatActivity extends RunSheetActivity {
  readonly day: number
  /** The round of tables that holds during it. */
  readonly inRound: number
}

export interface Jury {
  readonly name: string
  readonly demo: boolean
  readonly sheet: RunSheet
  readonly activities: readonly FlatActivity[]
  /** Whether the panel came from a sealed record, and its commitment. */
  readonly origin: { readonly kind: 'record'; readonly commitment: string } | { readonly kind: 'list' }
  readonly seats: Readonly<Record<number, Seat>>
  /** How many were drawn: a reserve who takes an empty place makes the panel no larger. */
  readonly panelSize: number
  readonly running: Running
  /** By place: which seats have said that they are done or pass. */
  readonly said: Readonly<Record<string, Readonly<Record<number, 'done' | 'skipped'>>>>
  readonly mapping: Mapping
  readonly interests: Interests
  readonly scenarios: Scenarios
  readonly recommendations: Recommendations
  /** Answers that can still be changed, by box and seat. They are not in the log; a closing deletes them. */
  readonly held: Readonly<Record<string, Readonly<Record<number, unknown>>>>
}

/** The run sheet as one list, each activity with its day and round. */
export function flatten(sheet: RunSheet): FlatActivity[] {
  let inRound = 1
  return sheet.days.flatMap((day, d) =>
    day.activities.map((activity) => {
      inRound = activity.round ?? inRound
      return { ...activity, day: d, inRound }
    }),
  )
}

export const emptyRunning: Running = {
  place: null,
  openedAt: 0,
  timer: { left: 0 },
  trail: [],
  wentBack: false,
  skipped: [],
  opened: [],
  dayStarted: {},
  projectorHeld: false,
}

export const seatList = (jury: Jury): Seat[] => Object.values(jury.seats)
export const isHere = (seat: Seat): boolean => seat.attendance === 'present'
export const presentSeats = (jury: Jury): Seat[] => seatList(jury).filter(isHere)

export const placeKey = ({ activity, step }: Place): string => `${activity}/${step}`

export function currentActivity(jury: Jury): FlatActivity | undefined {
  const { place } = jury.running
  return place === null ? undefined : jury.activities[place.activity]
}

/** The present round of tables; the first before anything has begun. */
export const currentRound = (jury: Jury): number => currentActivity(jury)?.inRound ?? 1

/** Where a seat sits in a round; a round that its list does not have repeats the last. */
export const tableOf = (seat: Seat, round: number): number => seat.tables[round - 1] ?? seat.tables.at(-1) ?? 1

/** Whether any activity of these kinds is or has been open: what comes late from a sleeping tablet is still taken. */
export const hasBeenOpen = (jury: Jury, kinds: readonly string[]): boolean =>
  jury.running.opened.some((activity) => kinds.includes(jury.activities[activity]?.kind ?? ''))

/** The answers of a box that may be counted: none, where so few would show who gave which. */
export function countable(jury: Jury, box: string): readonly unknown[] {
  const given = Object.values(jury.held[box] ?? {})
  return given.length < fewestAnswers ? [] : given
}

/** Whether a seat has said in an activity of this kind that it is done there. */
export const hasSaidDone = (jury: Jury, seat: number, kind: string): boolean =>
  Object.entries(jury.said).some(
    ([place, said]) => jury.activities[Number.parseInt(place, 10)]?.kind === kind && said[seat] !== undefined,
  )

/** Whether the room has ever come to a phase: going back from it takes nothing away. */
export const phaseHasBeenOpen = (jury: Jury, phase: Phase): boolean =>
  jury.running.opened.some((activity) => jury.activities[activity]?.phase === phase)
