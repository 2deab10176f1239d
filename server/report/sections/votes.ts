// How a vote is shown: figures first, a bar with the two limits for the eye, and a mark that is a shape as well as a word.
import { resultOf, type VoteClass, type VoteResult } from '#shared/session/result-of-vote.ts'
import type { RecommendationPart } from '../contents/recommendations.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { table } from './pieces.ts'

const shapes: Readonly<Record<VoteClass, Html>> = {
  jury: html`<circle cx="8" cy="8" r="6.5"/>`,
  majority: html`<circle class="open" cx="8" cy="8" r="6.5"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z"/>`,
  'not-enough': html`<circle class="open" cx="8" cy="8" r="6.5"/>`,
  'no-quorum': html`<circle class="open dashed" cx="8" cy="8" r="6.5"/>`,
}

export const outcomeMark = (outcome: VoteClass, { say }: Speech): Html =>
  html`<span class="outcome"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[outcome]}</svg><span>${say.recommendations.classes[outcome]}</span></span>`

/** The share of support, with marks at 60 and 80 per cent. */
export function supportBar({ support, sides }: VoteResult): Html {
  const filled = sides === 0 ? 0 : Math.round((1000 * support) / sides) / 10
  return html`<svg class="support" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" x="0" y="1" width="100" height="8"/><rect class="filled" x="0" y="1" width="${filled}" height="8"/><path class="limit" d="M60 0v10M80 0v10"/></svg>`
}

export function supportLine({ vote }: RecommendationPart, speech: Speech): Html {
  const { say } = speech
  if (vote === null) return html`<p class="subtle">${say.recommendations.notPublished}</p>`
  const words =
    vote.percent === null
      ? say.recommendations.nobodyTookSides
      : say.recommendations.supportOf(vote.support, vote.sides, vote.percent)
  return html`<p class="verdict">${outcomeMark(vote.class, speech)} <span class="figure">${words}</span></p>${supportBar(vote)}`
}

/** How many chose what; a dash for a choice that there was not. Then the support of those who took a side. */
function voteCells(counts: readonly number[], { say }: Speech): Part[] {
  const { support, sides } = resultOf(counts, 0)
  return [...say.recommendations.choices.map((_, i) => counts[i] ?? '–'), say.recommendations.share(support, sides)]
}

/** The trial and the final vote, a row each. */
export function voteTable({ id, vote, trial }: RecommendationPart, speech: Speech): Html | false {
  const { say } = speech
  const rows = [
    ...(trial === null ? [] : [{ head: say.recommendations.trial, cells: voteCells(trial, speech) }]),
    ...(vote === null ? [] : [{ head: say.recommendations.final, cells: voteCells(vote.counts, speech) }]),
  ]
  if (rows.length === 0) return false
  const columns = [say.recommendations.vote, ...say.recommendations.choices, say.summary.support]
  return table({ id: `${id}-votes`, caption: say.recommendations.votes(id), columns, rows, kind: 'votes', wide: true })
}
