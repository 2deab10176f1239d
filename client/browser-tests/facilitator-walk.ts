// Phases 2–4 of the Älvmora case by hand on the facilitator's page: everything that is final, and some of the rest, with a stop at every state.
import type { FacilitatorWalk } from './facilitator-steps.ts'
import { conclude, holdBallot } from './walk-ballot.ts'
import { lockCriteria, scoreWays, shareNeeds, showConditions } from './walk-needs-and-ways.ts'
import { mergeProposals, openTexts, tryTexts } from './walk-texts.ts'

export async function walkPhases(walk: FacilitatorWalk): Promise<void> {
  for (const part of [
    shareNeeds,
    lockCriteria,
    scoreWays,
    showConditions,
    mergeProposals,
    openTexts,
    tryTexts,
    holdBallot,
    conclude,
  ])
    await part(walk)
}
