// The run sheet in motion: next, back, the clock, and what is left out.
import { stepMinutes, stepNames } from './activities.ts'
import type { Deciders, Evolvers } from './deciding.ts'
import type { RunningEvent } from './events.ts'
import { type Jury, type Place, placeKey, type Running, type Timer } from './jury.ts'
import { type Decision, did, no } from './outcome.ts'

type RunningActionType =
  | 'next'
  | 'back'
  | 'go-to'
  | 'add-time'
  | 'stop-clock'
  | 'start-clock'
  | 'skip-activity'
  | 'hold-projector'

/** The place after: the next step, else the first step of the next activity that is not left out. */
export function placeAfter(jury: Jury, place: Place | null): Place | undefined {
  const here = place === null ? undefined : jury.activities[place.activity]
  if (place !== null && here !== undefined && place.step + 1 < stepNames(here.kind).length)
    return { activity: place.activity, step: place.step + 1 }
  for (let activity = (place?.activity ?? -1) + 1; activity < jury.activities.length; activity++)
    if (!jury.running.skipped.includes(activity)) return { activity, step: 0 }
  return undefined
}

const samePlace = (a: Place | null, b: Place | null): boolean =>
  a === null || b === null ? a === b : placeKey(a) === placeKey(b)

export function minutesAt(jury: Jury, { activity, step }: Place): number | undefined {
  const found = jury.activities[activity]
  const name = found === undefined ? undefined : stepNames(found.kind)[step]
  return found === undefined || name === undefined ? undefined : stepMinutes(found, name)
}

function open(jury: Jury, from: Place | null, to: Place | undefined, at: number): Decision {
  if (!samePlace(from, jury.running.place)) return no('already-moved')
  if (to === undefined) return no('nothing-after')
  const minutes = minutesAt(jury, to)
  return minutes === undefined ? no('no-such-thing') : did({ type: 'place-opened', place: to, at, minutes })
}

export const decideRunning: Deciders<RunningActionType> = {
  next: (jury, { from }, { at }) => open(jury, from, placeAfter(jury, jury.running.place), at),
  'go-to': (jury, { from, to }, { at }) => open(jury, from, to, at),
  back: (jury, { from }, { at }) => {
    if (!samePlace(from, jury.running.place)) return no('already-moved')
    return jury.running.trail.length === 0 ? no('nothing-before') : did({ type: 'went-back', at })
  },
  'add-time': (jury, { minutes }, { at }) =>
    jury.running.place === null ? no('not-open-yet') : did({ type: 'time-added', minutes, at }),
  'stop-clock': (jury, _action, { at }) => ('left' in jury.running.timer ? did() : did({ type: 'clock-stopped', at })),
  'start-clock': (jury, _action, { at }) =>
    'endsAt' in jury.running.timer || jury.running.place === null ? did() : did({ type: 'clock-started', at }),
  'skip-activity': (jury, { activity, skipped }) => {
    if (jury.activities[activity] === undefined) return no('no-such-thing')
    return jury.running.skipped.includes(activity) === skipped
      ? did()
      : did({ type: 'activity-skipped', activity, skipped })
  },
  'hold-projector': (jury, { held }) =>
    jury.running.projectorHeld === held ? did() : did({ type: 'projector-held', held }),
}

const minute = 60_000

function move(jury: Jury, changes: Partial<Running>): Jury {
  return { ...jury, running: { ...jury.running, ...changes } }
}

const stopped = (timer: Timer, at: number): Timer => ('left' in timer ? timer : { left: timer.endsAt - at })
const started = (timer: Timer, at: number): Timer => ('endsAt' in timer ? timer : { endsAt: at + timer.left })

/** How far back the way can be gone. */
const longestTrail = 200

export const evolveRunning: Evolvers<RunningEvent> = {
  'place-opened': (jury, { place, at, minutes }) => {
    const { running } = jury
    const day = jury.activities[place.activity]?.day ?? 0
    const left =
      running.place === null
        ? []
        : [{ ...running.place, openedAt: running.openedAt, timer: stopped(running.timer, at) }]
    return move(jury, {
      place,
      openedAt: at,
      timer: { endsAt: at + minutes * minute },
      trail: [...running.trail, ...left].slice(-longestTrail),
      wentBack: false,
      skipped: running.skipped.filter((activity) => activity !== place.activity),
      opened: running.opened.includes(place.activity) ? running.opened : [...running.opened, place.activity],
      dayStarted: running.dayStarted[day] === undefined ? { ...running.dayStarted, [day]: at } : running.dayStarted,
    })
  },
  'went-back': (jury, { at }) => {
    const before = jury.running.trail.at(-1)
    if (before === undefined) return jury
    return move(jury, {
      place: { activity: before.activity, step: before.step },
      openedAt: before.openedAt,
      timer: started(before.timer, at),
      trail: jury.running.trail.slice(0, -1),
      wentBack: true,
    })
  },
  'time-added': (jury, { minutes, at }) => {
    const { timer } = jury.running
    // time given after the end counts from now: five more minutes are five minutes
    const changed =
      'left' in timer
        ? { left: Math.max(0, timer.left) + minutes * minute }
        : { endsAt: (minutes > 0 ? Math.max(timer.endsAt, at) : timer.endsAt) + minutes * minute }
    return move(jury, { timer: changed })
  },
  'clock-stopped': (jury, { at }) => move(jury, { timer: stopped(jury.running.timer, at) }),
  'clock-started': (jury, { at }) => move(jury, { timer: started(jury.running.timer, at) }),
  'activity-skipped': (jury, { activity, skipped }) => {
    const others = jury.running.skipped.filter((one) => one !== activity)
    return move(jury, { skipped: skipped ? [...others, activity] : others })
  },
  'projector-held': (jury, { held }) => move(jury, { projectorHeld: held }),
}
