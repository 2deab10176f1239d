// Puts problems and checks into words, in either language; the command line and the pages share these sentences.
import type { Check, CheckName, CheckReason } from '../check.ts'
import type { Infeasibility, QuotaChange } from '../infeasibility.ts'
import type { Problem, ProblemCode, Warning, WarningCode } from '../problems.ts'
import type { Quotas } from '../quotas.ts'
import { en } from './en.ts'
import { sv, type Words } from './sv.ts'

export type Language = 'sv' | 'en'

export const words: Readonly<Record<Language, Words>> = { sv, en }

/** Every code has its sentence: the compiler complains here when one is missing. */
sv satisfies {
  readonly problems: Readonly<Record<ProblemCode, string>>
  readonly warnings: Readonly<Record<WarningCode, string>>
  readonly checks: Readonly<Record<CheckName, unknown>>
  readonly reasons: Readonly<Record<CheckReason, string>>
}

/** Fills `{{name}}` in a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '–'))
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function placed({ row, column }: Problem | Warning, { place }: Words): string {
  const parts = [
    row === undefined ? '' : fill(place.row, { row }),
    column === undefined ? '' : fill(place.column, { column }),
  ].filter(Boolean)
  return parts.length === 0 ? '' : `${upperFirst(parts.join(', '))}: `
}

/** One problem as one or two sentences: where, what, and the remedy. */
export function describeProblem(problem: Problem, language: Language): string {
  const say = words[language]
  const inSentence = ['header-missing', 'header-twice', 'column-missing', 'id-column-missing', 'address-column-missing']
  const where = inSentence.includes(problem.code) ? '' : placed(problem, say)
  const remedy = problem.suggestion === undefined ? '' : ` ${fill(say.suggestion, { suggestion: problem.suggestion })}`
  return `${where}${fill(say.problems[problem.code], { ...problem })}${remedy}`
}

export function describeWarning(warning: Warning, language: Language): string {
  const say = words[language]
  return `${placed(warning, say)}${fill(say.warnings[warning.code], { ...warning })}`
}

export interface DescribedCheck {
  readonly title: string
  readonly verdict: string
  readonly shows: string
  readonly doesNot: string
  readonly reason: string | undefined
}

export function describeCheck(check: Check, language: Language): DescribedCheck {
  const say = words[language]
  const { title, shows, doesNot } = say.checks[check.name]
  const deviation = check.figures?.deviation
  const figures = {
    ...check.figures,
    fairest: say.fairest[check.figures?.objective === 'maximin' ? 'maximin' : 'leximin'],
    ...(typeof deviation === 'number' ? { deviation: percentPoints(deviation, language) } : {}),
  }
  return {
    title,
    verdict: say.verdicts[check.verdict],
    shows: fill(shows, figures),
    doesNot,
    reason: check.why === undefined ? undefined : fill(say.reasons[check.why], figures),
  }
}

/** `anchored`, `consistent` or `failed`: what all checks come to. */
export function summarise(checks: readonly Check[]): 'anchored' | 'consistent' | 'failed' {
  if (checks.some((check) => check.verdict === 'fails')) return 'failed'
  return checks.some((check) => check.name === 'anchor' && check.verdict === 'holds') ? 'anchored' : 'consistent'
}

/** The same as a sentence, with a second one where erased details leave the fairness open. */
export function describeSummary(checks: readonly Check[], language: Language): string {
  const say = words[language].summary
  const erased = checks.some(({ name, why }) => name === 'fairness' && why === 'some-erased')
  return `${say[summarise(checks)]}${erased ? ` ${say.erased}` : ''}`
}

/** A chance as a percentage with at most two decimals, in the language's own notation. */
export function percent(chance: number, language: Language): string {
  const text = (Math.round(chance * 10_000) / 100).toString()
  return `${language === 'sv' ? text.replace('.', ',') : text}\u00a0%`
}

/** The most that chances differ by, in percentage points; rounded up, so that nothing differs by more than it says. */
export function percentPoints(difference: number, language: Language): string {
  const points = (Math.ceil(difference * 10_000 - 1e-6) / 100).toString()
  return language === 'sv' ? `${points.replace('.', ',')} procentenheter` : `${points} percentage points`
}

const span = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? String(min) : `${min}–${max}`

/** The conflict and the ways out of it, a line each; `quotas` in canonical order. */
export function describeInfeasibility(
  { conflict, households, relaxations, withinLimits }: Infeasibility,
  quotas: Quotas,
  language: Language,
): string[] {
  const say = words[language].conflict
  const named = (feature: number, category: number) => ({
    feature: quotas[feature]!.name,
    category: quotas[feature]!.categories[category]!.name,
  })
  const change = ({ feature, category, from, to }: QuotaChange): string =>
    fill(say.change, { ...named(feature, category), from: span(from), to: span(to) })
  const sides = conflict.map(({ feature, category, side }) => {
    const quota = quotas[feature]!.categories[category]!
    return `  · ${fill(say[side], { ...named(feature, category), count: quota[side] })}`
  })
  const ways = relaxations.flatMap(({ changes, smallestChance }, i) => [
    i === 0 ? say.relaxation : say.alternative,
    ...changes.map((one) => `  · ${change(one)}`),
    `  ${fill(say.buys, { chance: percent(smallestChance, language) })}`,
  ])
  return [
    say.title,
    ...sides,
    ...(households ? [`  · ${say.households}`] : []),
    ...(withinLimits ? [] : [say.none]),
    ...ways,
  ]
}
