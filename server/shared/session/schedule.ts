// The clock against the plan: how late or early the day is, and when it will end if the rest takes the time it was given.
import type { Place, Timer } from './jury.ts'

const minute = 60_000
/** A start further from the plan than this was a decision, not a delay: the day then counts from its real start. */
export const ownStart = 90 * minute

export interface PlannedActivity {
  readonly day: number
  /** Wall-clock time, `09:30`. */
  readonly at: string
  readonly minutes: number
  readonly skipped: boolean
  readonly steps: readonly { readonly minutes: number }[]
}

export interface ScheduleInput {
  readonly day: number
  readonly activities: readonly PlannedActivity[]
  readonly place: Place
  readonly timer: Timer
  /** Milliseconds since 1970. */
  readonly now: number
  readonly dayStarted: number
  /** The midnight that began the planned date, where the meeting is held. */
  readonly midnight: number
}

export interface Schedule {
  readonly plannedEnd: number
  readonly projectedEnd: number
  /** Whole minutes; negative when the day is ahead. */
  readonly late: number
  /** The day is counted from its real start, not from the clock times of the plan. */
  readonly fromRealStart: boolean
  /** When each activity of the day that is still to come will begin, by its number. */
  readonly begins: Readonly<Record<number, number>>
}

/** Minutes after midnight. */
export function minutesOf(at: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return hours * 60 + minutes
}

/** Time that the plan leaves free before an activity, such as a meal that is not listed. */
function pauseBefore(activities: readonly PlannedActivity[], index: number): number {
  const [before, own] = [activities[index - 1], activities[index]]
  if (before === undefined || own === undefined || before.day !== own.day) return 0
  return Math.max(0, minutesOf(own.at) - minutesOf(before.at) - before.minutes)
}

/** Milliseconds left of the activity that is under way; overdrawn time is already gone, never owed. */
function leftHere({ activities, place, timer, now }: ScheduleInput): number {
  const left = Math.max(0, 'left' in timer ? timer.left : timer.endsAt - now)
  const later = (activities[place.activity]?.steps ?? []).slice(place.step + 1)
  return left + later.reduce((sum, step) => sum + step.minutes * minute, 0)
}

/** Undefined where the day has no activities. */
export function scheduleOf(input: ScheduleInput): Schedule | undefined {
  const { activities, day, place, now, dayStarted, midnight } = input
  const today = activities.flatMap((activity, index) => (activity.day === day ? [{ activity, index }] : []))
  const [first, last] = [today[0], today.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const plannedStart = midnight + minutesOf(first.activity.at) * minute
  const fromRealStart = Math.abs(dayStarted - plannedStart) > ownStart
  const shift = fromRealStart ? dayStarted - plannedStart : 0
  const plannedEnd = midnight + (minutesOf(last.activity.at) + last.activity.minutes) * minute + shift
  const begins: Record<number, number> = {}
  let end = now + leftHere(input)
  for (const { activity, index } of today) {
    if (index <= place.activity) continue
    end += pauseBefore(activities, index) * minute
    if (activity.skipped) continue
    begins[index] = end
    end += activity.minutes * minute
  }
  return { plannedEnd, projectedEnd: end, late: Math.round((end - plannedEnd) / minute), fromRealStart, begins }
}
