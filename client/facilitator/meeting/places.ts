// Where *Next* leads, and what places are called.
import type { PlanEntity } from '#shared/protocol/entities.ts'
import type { StepName } from '#shared/session/activities.ts'
import type { Bilingual } from '#shared/session/bilingual.ts'
import type { Place } from '#shared/session/jury.ts'

type Activities = PlanEntity['activities']

export interface Named {
  readonly place: Place
  readonly code: string | null
  readonly title: Bilingual
  /** Null where the activity has one step only. */
  readonly step: StepName | null
  readonly minutes: number
}

/** The same rule as the server's: the next step, else the first of the next activity that is not left out. */
export function placeAfter(activities: Activities, place: Place | null): Place | undefined {
  const here = place === null ? undefined : activities[place.activity]
  if (place !== null && here !== undefined && place.step + 1 < here.steps.length)
    return { activity: place.activity, step: place.step + 1 }
  const from = (place?.activity ?? -1) + 1
  const next = activities.findIndex(({ skipped }, i) => i >= from && !skipped)
  return next === -1 ? undefined : { activity: next, step: 0 }
}

/** The places to come, in order; at most so many. */
export function placesAfter(activities: Activities, place: Place | null, most: number): Place[] {
  const places: Place[] = []
  let at = placeAfter(activities, place)
  while (at !== undefined && places.length < most) {
    places.push(at)
    at = placeAfter(activities, at)
  }
  return places
}

export function named(activities: Activities, place: Place): Named | undefined {
  const activity = activities[place.activity]
  const step = activity?.steps[place.step]
  if (activity === undefined || step === undefined) return undefined
  return {
    place,
    code: activity.code,
    title: activity.title,
    step: activity.steps.length === 1 ? null : step.name,
    minutes: step.minutes,
  }
}

export const samePlace = (a: Place | null | undefined, b: Place | null | undefined): boolean =>
  a?.activity === b?.activity && a?.step === b?.step
