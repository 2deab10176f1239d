// Says in words what the room is waiting for, judged from the facilitator's page: nobody should have to guess why it stands still.

import type { Entities } from '#shared/protocol/layers.ts'
import type { ClosingEntity } from '#shared/protocol/phase-entities.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { fewestCriteria } from '#shared/session/phases/interests.ts'
import { placeName } from './juror.ts'

export const seatsText = (seats: readonly number[]): string =>
  `${seats.length === 1 ? 'seat' : 'seats'} ${seats.join(', ')}`

const answers = (closing: ClosingEntity | undefined): string[] =>
  closing === undefined || closing.answered >= closing.here
    ? []
    : [`${closing.answered} of ${closing.here} have answered`]

const missingTexts = (view: Entities): string[] =>
  readMany(view, 'roomTexts').flatMap(([, { number, missing, pen }]) => [
    ...(missing.length > 0 ? [`R${number} lacks: ${missing.join(', ')}`] : []),
    ...(pen === null ? [] : [`the pen of R${number} is with seat ${pen}`]),
  ])

const openMerges = (view: Entities): string[] =>
  readMany(view, 'roomMerges').flatMap(([, { state, yes, asked }]) =>
    state === 'open' ? [`a suggested merge has ${yes} of ${asked} yes`] : [],
  )

const missingVotes = (view: Entities): string[] => {
  const voting = readOne(view, 'voting')
  return voting?.state === 'open' && voting.missing.length > 0 ? [`${seatsText(voting.missing)} not voted`] : []
}

const fewNeeds = (view: Entities): string[] => {
  const shared = readMany(view, 'needs').length
  return shared < fewestCriteria
    ? [`criteria are chosen among at least ${fewestCriteria} needs, and the room has ${shared}`]
    : []
}

const reasonsAt: Readonly<Record<string, (view: Entities) => readonly string[]>> = {
  'criteria/dots': (view) => answers(readOne(view, 'dotting')),
  'criteria/lock': fewNeeds,
  'scoring/score': (view) => answers(readOne(view, 'scoring')),
  'merging/merge': openMerges,
  'writing/write': missingTexts,
  'trial/vote': (view) => answers(readOne(view, 'trying')),
  'final-vote/vote': missingVotes,
}

/** Everybody who is needed and silent: not done, not come, or with a tablet that is away. */
function silent(view: Entities): string[] {
  const progress = readOne(view, 'progress')
  const seats = readMany(view, 'attendance').map(([, one]) => one)
  const away = seats.filter(({ attendance, online }) => attendance === 'present' && !online).map(({ seat }) => seat)
  return [
    ...(progress === undefined ? [] : [`${progress.done} of ${progress.here} are done`]),
    ...(away.length > 0 ? [`tablets away: ${seatsText(away)}`] : []),
  ]
}

/** All that moves a meeting on, as one text: tablets that come and go are no progress. */
export function stateOfMeeting(view: Entities): string {
  const lasting = Object.entries(view).filter(([key]) => !/^(attendance|tables|requests)\//.test(key))
  return JSON.stringify([lasting, readMany(view, 'attendance').map(([, one]) => one.attendance)])
}

/** Where the room is, and why it does not go on. */
export function waitingFor(view: Entities): string {
  const run = readOne(view, 'run')
  if (run === undefined) return 'The laptop has not said where the room is.'
  const isFull = readOne(view, 'room')?.storageWorks === false
  const reasons = [
    ...(isFull ? ['the laptop cannot save'] : []),
    ...(reasonsAt[placeName(run)]?.(view) ?? []),
    ...silent(view),
  ]
  return `At ${run.activity?.code ?? run.activity?.id ?? 'the beginning'} ${run.step ?? ''}: ${reasons.join('; ')}.`
}
