// How the report begins: whose it is, what it is about, and the outcome in a table that fits on the first page.
import type { Contents } from '../contents/contents.ts'
import { type Html, html } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { descriptions, list, own, table } from './pieces.ts'
import { outcomeMark, supportBar } from './votes.ts'

const mark = html`<svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><circle cx="20" cy="6" r="3.2"/><circle cx="29" cy="9.28" r="3.2"/><circle class="lot" cx="33.79" cy="17.57" r="4.2"/><circle cx="32.12" cy="27" r="3.2"/><circle cx="24.79" cy="33.16" r="3.2"/><circle cx="15.21" cy="33.16" r="3.2"/><circle cx="7.88" cy="27" r="3.2"/><circle cx="6.21" cy="17.57" r="3.2"/><circle cx="11" cy="9.28" r="3.2"/></svg>`

function days({ dates }: Contents, { day }: Speech): string {
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? day(first) : `${day(first)} – ${day(last)}`
}

export function cover(contents: Contents, speech: Speech): Html {
  const { say, of } = speech
  return html`<header class="cover">
${contents.demo && html`<div class="notice"><p><strong>${say.demoTitle}.</strong> ${say.demo}</p></div>`}
<p class="kicker">${mark}${say.kicker}</p>
<h1>${contents.name}</h1>
<p class="question">${of(contents.case.question)}</p>
${descriptions(
  [
    { term: say.meta.days, text: days(contents, speech) },
    { term: say.meta.panel, text: say.meta.panelSize(contents.panel.size) },
    { term: say.mandate.promise, text: of(contents.case.promise) },
  ],
  'meta',
)}
</header>`
}

export const unfinished = ({ missing }: Contents, { say }: Speech): Html | false =>
  missing.length > 0 &&
  html`<section class="notice" aria-labelledby="unfinished"><h2 id="unfinished">${say.unfinishedTitle}</h2><p>${say.unfinished}</p>${list(
    missing.map((one) => say.missing[one]),
  )}</section>`

export function summary({ recommendations, panel }: Contents, speech: Speech): Html {
  const { say } = speech
  if (recommendations.length === 0) return html`<p>${say.summary.none}</p>`
  const rows = recommendations.map(({ id, title, vote }) => ({
    head: html`<a href="#${id}">${id}</a> ${own(title, speech)}`,
    cells:
      vote === null
        ? [say.recommendations.notPublished, '']
        : [
            vote.percent === null
              ? say.recommendations.nobodyTookSides
              : html`${supportBar(vote)}<span class="figure">${say.recommendations.supportShort(vote.support, vote.sides, vote.percent)}</span>`,
            outcomeMark(vote.class, speech),
          ],
  }))
  const columns = [say.summary.recommendation, say.summary.support, say.summary.outcome]
  const voted = recommendations[0]?.vote?.voted
  return html`<p>${say.summary.lead}</p>
${table({ id: 'summary-table', caption: say.summary.table, columns, rows, kind: 'summary' })}
${voted !== undefined && html`<p class="subtle">${say.recommendations.voted(voted, panel.size)} ${say.summary.limits}</p>`}`
}

export function mandate({ case: own }: Contents, { say, of }: Speech): Html {
  return descriptions(
    [
      { term: say.theQuestion, text: of(own.question) },
      { term: say.mandate.mandate, text: of(own.mandate) },
      { term: say.mandate.can, text: of(own.canInfluence) },
      { term: say.mandate.cannot, text: of(own.cannotInfluence) },
      { term: say.mandate.promise, text: html`<strong>${of(own.promise)}</strong>` },
    ],
    'prose',
  )
}
