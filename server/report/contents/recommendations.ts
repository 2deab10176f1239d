// The recommendations in the jurors' own words, how they fared, what was changed, who dissented (in numbers) and what they grew from.
import { hasBeenOpen, type Jury } from '#shared/session/jury.ts'
import { recommendationsOf } from '#shared/session/phases/recommendations-of.ts'
import { type FieldName, fieldNames, type Recommendation } from '#shared/session/phases/recommendations-state.ts'
import { isContested } from '#shared/session/phases/recommendations-trial.ts'
import { theBallot } from '#shared/session/phases/recommendations-vote.ts'
import { percentOf, resultOf, type VoteResult } from '#shared/session/result-of-vote.ts'
import type { Words } from '#shared/session/text.ts'
import { byWords, type Names } from './names.ts'
import type { NeedPart } from './needs.ts'
import type { PerspectivePart } from './perspectives.ts'
import { type Roots, rootsOf } from './roots.ts'

export interface FieldPart {
  readonly field: FieldName
  readonly words: Words
}

export interface ChangePart {
  readonly field: FieldName
  readonly before: Words
  readonly after: Words
}

export interface RecommendationPart {
  /** `R1`, `R2` … */
  readonly id: string
  readonly title: Words
  /** What has been written; only the title before the room has been shown the texts. */
  readonly fields: readonly FieldPart[]
  readonly blank: readonly FieldName[]
  readonly shown: boolean
  readonly fingerprint: string | null
  /** Null while it is not published. */
  readonly vote: (VoteResult & { readonly percent: number | null }) | null
  readonly trial: readonly number[] | null
  readonly contested: boolean
  readonly objections: readonly Words[]
  readonly changes: readonly ChangePart[]
  readonly reservations: readonly { readonly words: Words; readonly signers: number }[]
  readonly roots: Roots
}

const isBlank = (words: Words | undefined): boolean => words === undefined || words === ''

export const filledFields = ({ fields }: Pick<Recommendation, 'fields'>): FieldPart[] =>
  fieldNames.flatMap((field) => (isBlank(fields[field]) ? [] : [{ field, words: fields[field] ?? null }]))

function changesOf({ before, fields }: Recommendation): ChangePart[] {
  if (before === null) return []
  return fieldNames.flatMap((field) => {
    const [was, is] = [
      before[field] === undefined ? '' : before[field],
      fields[field] === undefined ? '' : fields[field],
    ]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

function voteOn(jury: Jury, id: string): RecommendationPart['vote'] {
  const ballot = theBallot(jury)
  const counts = ballot?.state === 'published' ? ballot.counts?.[id] : undefined
  if (counts === undefined) return null
  const result = resultOf(counts, jury.panelSize)
  return { ...result, percent: percentOf(result) }
}

interface Behind {
  readonly names: Names
  readonly needs: readonly NeedPart[]
  readonly map: readonly PerspectivePart[]
}

function part(jury: Jury, text: Recommendation, behind: Behind): RecommendationPart {
  const { objections, reservations, trialPublished } = jury.recommendations
  const shown = text.frozen !== null || hasBeenOpen(jury, ['trial', 'amending', 'final-vote'])
  const fields = filledFields(text)
  return {
    id: `R${text.number}`,
    title: text.fields.title === undefined ? '' : text.fields.title,
    fields: shown ? fields : [],
    blank: shown ? fieldNames.filter((name) => !fields.some(({ field }) => field === name)) : [],
    shown,
    fingerprint: text.frozen,
    vote: voteOn(jury, text.id),
    trial: trialPublished ? text.trial : null,
    contested: isContested(jury, text),
    objections: Object.values(objections)
      .filter((one) => one.text === text.id)
      .map(({ words }) => words)
      .toSorted(byWords),
    changes: trialPublished ? changesOf(text) : [],
    reservations: Object.values(reservations)
      .filter((one) => one.text === text.id && one.signers.length > 0)
      .map(({ words, signers }) => ({ words, signers: signers.length }))
      .toSorted((a, b) => b.signers - a.signers || byWords(a.words, b.words)),
    roots: rootsOf(jury, text, behind),
  }
}

export const recommendationParts = (jury: Jury, behind: Behind): RecommendationPart[] =>
  recommendationsOf(jury).map((text) => part(jury, text, behind))

/** `R7` where there is an R8 and no R7. */
export function removedNumbers(jury: Jury): string[] {
  const numbers = recommendationsOf(jury).map(({ number }) => number)
  return Array.from({ length: Math.max(0, ...numbers) }, (_, i) => i + 1)
    .filter((number) => !numbers.includes(number))
    .map((number) => `R${number}`)
}

/** The joint statement; undefined where none has been begun. */
export function statementOf(jury: Jury): readonly FieldPart[] | undefined {
  const found = Object.values(jury.recommendations.texts).find(({ kind }) => kind === 'statement')
  const fields = found === undefined ? [] : filledFields(found)
  return fields.length === 0 ? undefined : fields
}
