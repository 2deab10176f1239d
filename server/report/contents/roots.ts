// What a recommendation grew from: needs and the perspectives and cards behind them, scenarios, cards, proposals.
import type { Jury } from '#shared/session/jury.ts'
import type { Recommendation } from '#shared/session/phases/recommendations-state.ts'
import { type Names, named } from './names.ts'
import type { NeedPart } from './needs.ts'
import { type CardPart, cardParts, type PerspectivePart } from './perspectives.ts'
import { type ProposalPart, proposalTrees } from './proposals.ts'

export interface Roots {
  readonly needs: readonly NeedPart[]
  /** Of the map, behind the needs. */
  readonly perspectives: readonly PerspectivePart[]
  readonly scenarios: readonly string[]
  /** Cards that it names itself. */
  readonly cards: readonly CardPart[]
  readonly proposals: readonly ProposalPart[]
  /** How many more proposals it grew from that the room has not been shown. */
  readonly unshown: number
}

export function rootsOf(
  jury: Jury,
  { parents, proposals }: Recommendation,
  { names, needs, map }: { names: Names; needs: readonly NeedPart[]; map: readonly PerspectivePart[] },
): Roots {
  const ids = named(names.needs, parents.needs)
  const own = needs.filter(({ id }) => ids.includes(id))
  const behind = new Set(own.flatMap(({ perspectives }) => perspectives))
  return {
    needs: own,
    perspectives: map.filter(({ id }) => behind.has(id)),
    scenarios: parents.scenarios,
    cards: cardParts(jury, names, parents.cards),
    proposals: proposalTrees(jury, names, proposals),
    unshown: proposals.filter((id) => !names.proposals.has(id)).length,
  }
}
