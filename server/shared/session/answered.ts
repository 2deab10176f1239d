// Who is done where the room is now: by saying so, or by having answered everything there is to answer.
import { currentActivity, type Jury, placeKey, type Seat } from './jury.ts'
import { dotsEach } from './limits.ts'
import { dotsGiven } from './phases/interests.ts'
import { recommendationsOf, trialGiven } from './phases/recommendations-texts.ts'
import { theBallot } from './phases/recommendations-vote.ts'
import { hasScoredAll } from './phases/scenarios.ts'

export const hasGivenDots = (jury: Jury, seat: number): boolean =>
  Object.values(dotsGiven(jury, seat)).reduce((sum, dots) => sum + dots, 0) === dotsEach

export const hasTried = (jury: Jury, seat: number): boolean =>
  recommendationsOf(jury).every(({ id }) => trialGiven(jury, seat)[id] !== undefined)

function hasAnswered(jury: Jury, seat: number): boolean {
  const kind = currentActivity(jury)?.kind
  if (kind === 'criteria') return jury.interests.dots === null && hasGivenDots(jury, seat)
  if (kind === 'scoring') return jury.scenarios.cells === null && hasScoredAll(jury, seat)
  if (kind === 'trial') return recommendationsOf(jury).length > 0 && hasTried(jury, seat)
  if (kind === 'final-vote') return theBallot(jury)?.voted.includes(seat) === true
  return false
}

export function isDone(jury: Jury, { number }: Seat): boolean {
  const { place } = jury.running
  if (place === null) return false
  return jury.said[placeKey(place)]?.[number] !== undefined || hasAnswered(jury, number)
}
