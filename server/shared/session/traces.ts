// The thread from what one juror wrote to the recommendations: straight, or by way of a need that grew from it.
import type { Jury } from './jury.ts'
import { recommendationsOf } from './phases/recommendations-of.ts'

/** All proposals that a proposal was made of, itself among them. */
export function ancestors(jury: Jury, proposal: string): string[] {
  const found = jury.recommendations.proposals[proposal]
  return found === undefined ? [] : [proposal, ...found.from.flatMap((one) => ancestors(jury, one))]
}

/** Shared needs that a card lies behind: card → pile → perspective → need of a table → need of the room. */
function needsBehind(jury: Jury, card: string): Set<string> {
  const { piles, perspectives } = jury.mapping
  const own = Object.values(piles).filter(({ cards }) => cards.includes(card))
  const found = new Set<string>([
    ...own.flatMap(({ interview }) => interview ?? []),
    ...Object.values(perspectives)
      .filter((one) => one.piles.some((pile) => own.some(({ id }) => id === pile)))
      .map(({ id }) => id),
  ])
  const needs = Object.values(jury.interests.needs).filter((need) => need.perspectives.some((id) => found.has(id)))
  return new Set(
    Object.values(jury.interests.shared)
      .filter((shared) => shared.needs.some((id) => needs.some((need) => need.id === id)))
      .map(({ id }) => id),
  )
}

export interface Trace {
  readonly within: readonly number[]
  readonly behind: readonly number[]
}

export function traceOfProposal(jury: Jury, proposal: string): Trace {
  const texts = recommendationsOf(jury)
  const within = texts.filter((text) => text.proposals.some((one) => ancestors(jury, one).includes(proposal)))
  return { within: within.map(({ number }) => number), behind: [] }
}

export function traceOfCard(jury: Jury, card: string): Trace {
  const texts = recommendationsOf(jury)
  const needs = needsBehind(jury, card)
  const within = texts.filter((text) => text.parents.cards.includes(card))
  const behind = texts.filter((text) => !within.includes(text) && text.parents.needs.some((need) => needs.has(need)))
  return { within: within.map(({ number }) => number), behind: behind.map(({ number }) => number) }
}
