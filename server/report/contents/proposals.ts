// Proposals with what they were merged and parted from, those outside the mandate, and those that became nothing.
import type { Jury } from '#shared/session/jury.ts'
import type { Proposal } from '#shared/session/phases/recommendations-state.ts'
import type { Words } from '#shared/session/text.ts'
import { type Names, named, openProposals } from './names.ts'

export interface ProposalPart {
  readonly id: string
  readonly text: Words
  readonly because: Words
  readonly needs: readonly string[]
  /** Two or more: it was merged of these. One: it was parted from this. */
  readonly from: readonly ProposalPart[]
}

function part(jury: Jury, names: Names, { id, text, because, parents, from }: Proposal): ProposalPart {
  return {
    id: names.proposals.get(id) ?? '',
    text,
    because,
    needs: named(names.needs, parents.needs),
    from: proposalTrees(jury, names, from),
  }
}

/** Each with everything that it was made of. */
export const proposalTrees = (jury: Jury, names: Names, ids: readonly string[]): ProposalPart[] =>
  ids.flatMap((id) => {
    const found = jury.recommendations.proposals[id]
    return found === undefined || !names.proposals.has(id) ? [] : [part(jury, names, found)]
  })

export const flatProposals = (trees: readonly ProposalPart[]): ProposalPart[] =>
  trees.flatMap((one) => [one, ...flatProposals(one.from)])

const standing = (jury: Jury): Proposal[] => openProposals(jury).filter(({ mergedInto }) => mergedInto === null)

/** Printed apart and not voted on. */
export const outsideMandate = (jury: Jury, names: Names): ProposalPart[] =>
  standing(jury)
    .filter(({ outside }) => outside)
    .map((one) => part(jury, names, one))

/** How many stand, but are not in the report, since the room has not been shown them. */
export const unshownProposals = (jury: Jury, { proposals }: Names): number =>
  Object.values(jury.recommendations.proposals).filter(
    ({ id, mergedInto }) => mergedInto === null && !proposals.has(id),
  ).length

/** Inside the mandate, but in no recommendation. */
export function leftOver(jury: Jury, names: Names): ProposalPart[] {
  const texts = Object.values(jury.recommendations.texts)
  const used = new Set(
    flatProposals(
      proposalTrees(
        jury,
        names,
        texts.flatMap(({ proposals }) => proposals),
      ),
    ).map(({ id }) => id),
  )
  return standing(jury)
    .filter(({ outside }) => !outside)
    .map((one) => part(jury, names, one))
    .filter(({ id }) => !used.has(id))
}
