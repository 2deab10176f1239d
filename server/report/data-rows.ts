// Fills the tables of the open data from what the report may say.
import { fieldNames } from '#shared/session/phases/recommendations-state.ts'
import type { Words } from '#shared/session/text.ts'
import type { Contents } from './contents/contents.ts'
import type { CardPart } from './contents/perspectives.ts'
import { flatProposals, type ProposalPart } from './contents/proposals.ts'
import type { RecommendationPart } from './contents/recommendations.ts'
import type { TableName } from './data-columns.ts'

type Row = readonly (string | number)[]

/** Erased words, in a table. */
export const erased = '[erased]'
const cell = (words: Words): string => words ?? erased

export const choiceNames = ['strongly-for', 'for', 'can-live-with', 'against', 'strongly-against', 'abstained'] as const

/** Every one once, by its number. */
function once<T extends { readonly id: string }>(things: readonly T[]): T[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  return [...byId.values()].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
}

export const allCards = ({ perspectives, recommendations }: Contents): CardPart[] =>
  once([...perspectives.flatMap(({ cards }) => cards), ...recommendations.flatMap(({ roots }) => roots.cards)])

export const allProposals = ({ recommendations, leftOver, outside }: Contents): ProposalPart[] =>
  once(flatProposals([...recommendations.flatMap(({ roots }) => roots.proposals), ...leftOver, ...outside]))

function recommendation({ id, title, fields, vote, reservations, fingerprint }: RecommendationPart): Row {
  const text = fieldNames.map((name) => {
    if (name === 'title') return cell(title)
    const found = fields.find(({ field }) => field === name)
    return found === undefined ? '' : cell(found.words)
  })
  const figures =
    vote === null ? ['', '', '', '', ''] : [vote.class, vote.support, vote.sides, vote.voted, vote.percent ?? '']
  return [id, ...text, ...figures, reservations.length, fingerprint ?? '']
}

function votes({ id, vote, trial }: RecommendationPart): Row[] {
  const rows = (round: string, counts: readonly number[]): Row[] =>
    counts.map((count, i) => [id, round, choiceNames[i] ?? '', count])
  return [...(trial === null ? [] : rows('trial', trial)), ...(vote === null ? [] : rows('final', vote.counts))]
}

const from = (child: string, parents: readonly string[], how = 'grew-from'): string[][] =>
  parents.map((parent) => [child, parent, how])

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id)

export function linkRows(contents: Contents): string[][] {
  return [
    ...contents.recommendations.flatMap(({ id, roots }) => [
      ...from(id, idsOf(roots.proposals)),
      ...from(id, idsOf(roots.needs)),
      ...from(id, roots.scenarios),
      ...from(id, idsOf(roots.cards)),
    ]),
    ...allProposals(contents).flatMap((one) => [
      ...from(one.id, idsOf(one.from), one.from.length === 1 ? 'parted-from' : 'merged-from'),
      ...from(one.id, one.needs),
    ]),
    ...contents.needs.flatMap(({ id, perspectives }) => from(id, perspectives)),
    ...contents.perspectives.flatMap(({ id, cards, interviews }) => [
      ...from(id, idsOf(cards)),
      ...from(id, interviews),
    ]),
  ]
}

const filling: Readonly<Record<TableName, (contents: Contents) => readonly Row[]>> = {
  recommendations: ({ recommendations }) => recommendations.map(recommendation),
  votes: ({ recommendations }) => recommendations.flatMap(votes),
  reservations: ({ recommendations }) =>
    recommendations.flatMap(({ id, reservations }) =>
      reservations.map(({ words, signers }): Row => [id, cell(words), signers]),
    ),
  objections: ({ recommendations }) =>
    recommendations.flatMap(({ id, objections }) => objections.map((words): Row => [id, cell(words)])),
  scores: ({ scenarios }) =>
    scenarios.flatMap(({ id, scores }) =>
      (scores?.cells ?? []).flatMap(({ need, counts, dontKnow }): Row[] => [
        ...counts.map((count, i): Row => [id, need, i + 1, count]),
        [id, need, 'dont-know', dontKnow],
      ]),
    ),
  conditions: ({ scenarios }) =>
    scenarios.flatMap(({ id, conditions }) => conditions.map((words): Row => [id, cell(words)])),
  presence: ({ halfDays }) => halfDays.map(({ date, half, present, of }) => [date, half, present, of]),
  needs: ({ needs }) =>
    needs.map(({ id, text, soThat, criterion, test, dots }) => [
      ...[id, cell(text), cell(soThat), criterion ? 'yes' : 'no', cell(test), dots?.sum ?? ''],
      ...[0, 1, 2, 3, 4, 5].map((n) => (dots === null ? '' : (dots.jurors[n] ?? 0))),
    ]),
  perspectives: ({ perspectives }) =>
    perspectives.map(({ id, title, cards, tables }) => [id, cell(title), cards.length, tables]),
  cards: (contents) => allCards(contents).map(({ id, kind, text }) => [id, kind, cell(text)]),
  proposals: (contents) =>
    allProposals(contents).map(({ id, text, because }) => [
      ...[id, cell(text), cell(because), contents.outside.some((one) => one.id === id) ? 'yes' : 'no'],
    ]),
  links: linkRows,
}

export const rowsOf = (name: TableName, contents: Contents): readonly Row[] => filling[name](contents)
