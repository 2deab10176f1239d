// What a simulated juror does next, judged only from what its tablet shows; nothing, when there is nothing to do.
import type { SeatAction } from '#shared/protocol/actions.ts'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { giveDots, writeNeeds } from './juror-interests.ts'
import { choose, sort, write } from './juror-mapping.ts'
import { merge, object, propose, reserve, tryVote, vote } from './juror-recommendations.ts'
import { score, writeCondition } from './juror-scenarios.ts'
import { amend, writeFirst, writeStatement } from './juror-texts.ts'
import type { Persona } from './persona.ts'
import type { Policy } from './policy.ts'

const policies: Readonly<Record<string, Policy>> = {
  'my-perspective/write': write,
  'my-perspective/choose': choose,
  'perspective-map/sort': sort,
  'needs/write': writeNeeds,
  'criteria/dots': giveDots,
  'scoring/score': score,
  'conditions/conditions': writeCondition,
  'proposals/write': propose,
  'merging/merge': merge,
  'writing/write': writeFirst,
  'trial/vote': tryVote,
  'amending/amend': (persona, view) => object(persona, view) ?? amend(persona, view),
  'final-vote/vote': vote,
  'statement/reservations': reserve,
  'statement/statement': writeStatement,
}

export const placeName = ({ activity, step }: RunEntity): string => `${activity?.kind ?? ''}/${step ?? ''}`

/** Sits down, does what the activity asks, then says that it is done. */
export function nextOfJuror(persona: Persona, view: Entities): SeatAction | undefined {
  const me = readOne(view, 'me')
  const run = readOne(view, 'run')
  if (me === undefined || run === undefined) return undefined
  if (!me.seated) return { type: 'take-seat', alias: persona.alias }
  if (run.place === null) return undefined
  const wanted = policies[placeName(run)]?.(persona, view)
  if (wanted !== undefined) return wanted
  return me.said === null && !isWaiting(run, view) ? { type: 'say-done', place: run.place, how: 'done' } : undefined
}

/** Some steps have nothing to do until the facilitator has opened something. */
function isWaiting(run: RunEntity, view: Entities): boolean {
  const name = placeName(run)
  if (name === 'final-vote/vote') return readOne(view, 'voted')?.voted !== true
  if (name === 'criteria/dots') return readMany(view, 'needs').length === 0
  if (name === 'writing/write') return readMany(view, 'texts').length === 0
  return false
}
