// What everybody in the room may see: the case, where we are, how many have answered, and what has been released.
import type { JuryEntity, PerspectiveEntity, ProgressEntity, RunEntity } from '../../protocol/entities.ts'
import type { Entities } from '../../protocol/layers.ts'
import { stepNames } from '../activities.ts'
import { isDone } from '../answered.ts'
import { currentActivity, currentRound, isHere, type Jury, presentSeats, type Seat, seatList } from '../jury.ts'
import type { Live } from '../live.ts'
import { placeAfter } from '../running.ts'
import { interestsForEveryone } from './interests.ts'
import { recommendationsForEveryone } from './recommendations.ts'
import { scenariosForEveryone } from './scenarios.ts'

/** A reserve who takes an empty place makes the panel no larger: the room counts to as many as were drawn. */
const seatsToFill = (jury: Jury): number => Math.max(jury.panelSize, presentSeats(jury).length)

const juryEntity = (jury: Jury): JuryEntity => ({
  name: jury.name,
  demo: jury.demo,
  seats: seatsToFill(jury),
  ...wordsOf(jury),
})

const wordsOf = ({ sheet }: Jury) => ({
  question: sheet.jury.question,
  mandate: sheet.jury.mandate,
  canInfluence: sheet.jury.canInfluence,
  cannotInfluence: sheet.jury.cannotInfluence,
  promise: sheet.jury.promise,
  notice: sheet.notice,
  groundRules: sheet.groundRules,
  interviews: sheet.perspectives,
})

export function runEntity(jury: Jury): RunEntity {
  const { place, timer, wentBack } = jury.running
  const activity = currentActivity(jury)
  const steps = activity === undefined ? [] : stepNames(activity.kind)
  const step = place === null ? null : (steps[place.step] ?? null)
  const after = placeAfter(jury, place === null ? null : { ...place, step: 99 })
  return {
    place,
    activity:
      activity === undefined
        ? null
        : {
            id: activity.id,
            code: activity.code ?? null,
            kind: activity.kind,
            phase: activity.phase,
            title: activity.title,
            prompt: (step === null ? undefined : activity.prompts?.[step]) ?? activity.prompt ?? null,
            shows: activity.shows ?? null,
            day: activity.day,
            round: activity.inRound,
          },
    step,
    steps,
    timer,
    wentBack,
    next: after === undefined ? null : (jury.activities[after.activity]?.title ?? null),
  }
}

const progress = (jury: Jury): ProgressEntity => {
  const here = presentSeats(jury)
  return { done: here.filter((seat) => isDone(jury, seat)).length, here: here.length }
}

function perspectives(jury: Jury): Record<string, PerspectiveEntity> {
  const released = Object.values(jury.mapping.perspectives).filter((one) => one.released)
  const isShown = (card: string): boolean => jury.mapping.cards[card]?.hidden === false
  return Object.fromEntries(
    released.map(({ id, title, piles }) => [
      `perspectives/${id}`,
      {
        title,
        piles: piles.length,
        cards: new Set(piles.flatMap((pile) => jury.mapping.piles[pile]?.cards ?? []).filter(isShown)).size,
      },
    ]),
  )
}

export const everyoneView = (jury: Jury): Entities => ({
  jury: juryEntity(jury),
  run: runEntity(jury),
  progress: progress(jury),
  ...perspectives(jury),
  ...Object.fromEntries([
    ...interestsForEveryone(jury),
    ...scenariosForEveryone(jury),
    ...recommendationsForEveryone(jury),
  ]),
})

/** For the projector besides: whether it is held, and how far each table is. */
export function projectorView(jury: Jury, { addresses, storageWorks }: Live): Entities {
  const round = currentRound(jury)
  const byTable = groupSeats(jury, round)
  const counts = [...byTable].map(([table, seats]) => [
    `counts/${table}`,
    { table, done: seats.filter((seat) => isDone(jury, seat)).length, here: seats.length },
  ])
  return {
    stage: { held: jury.running.projectorHeld },
    room: { addresses, storageWorks },
    ...Object.fromEntries(counts),
  }
}

function groupSeats(jury: Jury, round: number): Map<number, Seat[]> {
  const groups = new Map<number, Seat[]>()
  for (const seat of seatList(jury).filter(isHere)) {
    const table = seat.tables[round - 1] ?? seat.tables.at(-1) ?? 1
    groups.set(table, [...(groups.get(table) ?? []), seat])
  }
  return groups
}
