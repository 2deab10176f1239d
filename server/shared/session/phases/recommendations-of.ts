// What the rules of proposals, texts, trial and vote share: finding the recommendations of a jury, and putting them back changed.
import type { Jury } from '../jury.ts'
import { compulsory, type Parents, type Recommendation, type Recommendations } from './recommendations-state.ts'

export const recommendationsOf = (jury: Jury): Recommendation[] =>
  Object.values(jury.recommendations.texts)
    .filter(({ kind }) => kind === 'recommendation')
    .toSorted((a, b) => a.number - b.number)

export function putRecommendations(jury: Jury, changes: Partial<Recommendations>): Jury {
  return { ...jury, recommendations: { ...jury.recommendations, ...changes } }
}

/** One text or statement with some of it changed. */
export function changeText(jury: Jury, id: string, changes: (text: Recommendation) => Partial<Recommendation>): Jury {
  const found = jury.recommendations.texts[id]
  return found === undefined
    ? jury
    : putRecommendations(jury, { texts: { ...jury.recommendations.texts, [id]: { ...found, ...changes(found) } } })
}

/** Every field that a recommendation cannot be without is written. */
export const isComplete = ({ fields }: Recommendation): boolean =>
  compulsory.every((name) => (fields[name] ?? '') !== '')

export const parentsExist = (jury: Jury, { needs, scenarios, cards }: Parents): boolean =>
  needs.every((need) => jury.interests.shared[need] !== undefined) &&
  scenarios.every((scenario) => jury.sheet.scenarios.some(({ id }) => id === scenario)) &&
  cards.every((card) => jury.mapping.cards[card] !== undefined)

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** What several grew from, together. */
export const joinParents = (all: readonly Parents[]): Parents => ({
  needs: union(all.map(({ needs }) => needs)),
  scenarios: union(all.map(({ scenarios }) => scenarios)),
  cards: union(all.map(({ cards }) => cards)),
})
