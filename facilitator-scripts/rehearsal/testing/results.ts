// Everything that comes out of a jury, in words and numbers and in the order in which a report tells it; ids only tell who was quicker.
import type { Jury } from '#shared/session/jury.ts'
import { recommendationsOf } from '#shared/session/phases/recommendations-of.ts'
import { theBallot } from '#shared/session/phases/recommendations-vote.ts'

export function resultsOf(jury: Jury) {
  const texts = recommendationsOf(jury)
  const { proposals, reservations } = jury.recommendations
  const needText = (id: string) => jury.interests.shared[id]?.text
  const partsOf = (id: string): unknown[] => [proposals[id]?.text, ...(proposals[id]?.from ?? []).map(partsOf)]
  return {
    here: Object.values(jury.seats).map(({ attendance }) => attendance),
    cards: Object.values(jury.mapping.cards)
      .map(({ seat, text, shared }) => `${seat} ${text} ${shared}`)
      .toSorted(),
    perspectives: Object.values(jury.mapping.perspectives).map(({ title }) => title),
    dots: Object.entries(jury.interests.dots ?? {}).map(([id, counts]) => [needText(id), counts] as const),
    criteria: jury.interests.criteria.map(({ need, test }) => [needText(need), test]),
    scores: Object.entries(jury.scenarios.cells ?? {}).map(([way, row]) => [way, Object.values(row)]),
    conditions: Object.values(jury.scenarios.conditions).map(({ text, released }) => [text, released]),
    texts: texts.map(({ number, fields, before, trial, frozen }) => ({ number, fields, before, trial, frozen })),
    grewFrom: texts.map((text) => text.proposals.map(partsOf)),
    votes: texts.map(({ id }) => theBallot(jury)?.counts?.[id]),
    reservations: Object.values(reservations).map(({ words, signers }) => [words, signers.toSorted((a, b) => a - b)]),
    statement: Object.values(jury.recommendations.texts).find(({ kind }) => kind === 'statement')?.fields.we,
  }
}
