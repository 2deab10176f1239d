// Gives what the jury made names of the report's own. The log's ids count up as things are written, so that they could betray a
// writer; these follow the order in which the room saw things, or the alphabet where it saw no order.
import type { Jury } from '#shared/session/jury.ts'
import type { Card, Perspective } from '#shared/session/phases/mapping-state.ts'
import type { Proposal } from '#shared/session/phases/recommendations-state.ts'
import type { Words } from '#shared/session/text.ts'
import { ancestors } from '#shared/session/traces.ts'

export interface Names {
  readonly perspectives: ReadonlyMap<string, string>
  readonly needs: ReadonlyMap<string, string>
  readonly cards: ReadonlyMap<string, string>
  readonly proposals: ReadonlyMap<string, string>
}

/** By code unit; erased words last. */
export function byWords(a: Words, b: Words): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}

export const releasedPerspectives = (jury: Jury): Perspective[] =>
  Object.values(jury.mapping.perspectives).filter(({ released }) => released)

/** Cards that their writers shared and nobody has hidden. */
export const openCards = (jury: Jury): Card[] =>
  Object.values(jury.mapping.cards)
    .filter(({ shared, hidden }) => shared && !hidden)
    .toSorted((a, b) => byWords(a.text, b.text))

/**
 * Proposals that the room has been shown; and, once texts are frozen, what these grew from and what was set outside the mandate,
 * also where nobody showed it. Whoever writes outside the mandate is told that it will stand in the report.
 */
export function openProposals(jury: Jury): Proposal[] {
  const { proposals, texts } = jury.recommendations
  const frozen = Object.values(texts).filter((text) => text.frozen !== null)
  const behind = new Set(frozen.flatMap((text) => text.proposals).flatMap((id) => ancestors(jury, id)))
  return Object.values(proposals)
    .filter(({ id, released, outside }) => released || behind.has(id) || (outside && frozen.length > 0))
    .toSorted((a, b) => byWords(a.text, b.text))
}

/** The room's needs: first those that became criteria, in their order, then the rest. */
export function needIds({ interests }: Jury): string[] {
  const criteria = interests.criteria.map(({ need }) => need)
  return [...criteria, ...Object.keys(interests.shared).filter((id) => !criteria.includes(id))]
}

const numbered = (letter: string, ids: readonly string[]): Map<string, string> =>
  new Map(ids.map((id, i) => [id, `${letter}${i + 1}`]))

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id)

export const namesOf = (jury: Jury): Names => ({
  perspectives: numbered('P', idsOf(releasedPerspectives(jury))),
  needs: numbered('N', needIds(jury)),
  cards: numbered('K', idsOf(openCards(jury))),
  proposals: numbered('F', idsOf(openProposals(jury))),
})

/** The names of these ids; what has no name in the report is left out. */
export const named = (names: ReadonlyMap<string, string>, ids: readonly string[]): string[] =>
  ids.flatMap((id) => names.get(id) ?? [])
