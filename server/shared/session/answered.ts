// Who is done where the room is now: by saying so, by having answered everything there is, or because the answers are closed.
import { currentActivity, type Jury, placeKey, type Seat } from './jury.ts'
import { hasGivenDots } from './phases/interests.ts'
import { recommendationsOf } from './phases/recommendations-of.ts'
import { hasTried } from './phases/recommendations-trial.ts'
import { theBallot } from './phases/recommendations-vote.ts'
import { hasScoredAll } from './phases/scenarios.ts'

function hasAnswered(jury: Jury, seat: number): boolean {
  const kind = currentActivity(jury)?.kind
  if (kind === 'criteria') return jury.interests.dots !== null || hasGivenDots(jury, seat)
  if (kind === 'scoring') return jury.scenarios.cells !== null || hasScoredAll(jury, seat)
  if (kind === 'trial') {
    const texts = recommendationsOf(jury)
    return texts.some(({ trial }) => trial !== null) || (texts.length > 0 && hasTried(jury, seat))
  }
  if (kind === 'final-vote') return theBallot(jury)?.voted.includes(seat) === true
  return false
}

export function isDone(jury: Jury, { number }: Seat): boolean {
  const { place } = jury.running
  if (place === null) return false
  return jury.said[placeKey(place)]?.[number] !== undefined || hasAnswered(jury, number)
}
