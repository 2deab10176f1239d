// The ways forward: each described, then all of them against all needs in one table, then every answer.
import type { Contents } from '../contents/contents.ts'
import type { ScenarioPart } from '../contents/scenarios.ts'
import { type Html, html } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { heatTable } from './heat.ts'
import { descriptions, list, quoted, table } from './pieces.ts'

const described = ['story', 'cost', 'gains', 'losses', 'assumptions'] as const

function scenario({ id, described: texts, asToday, conditions }: ScenarioPart, speech: Speech): Html {
  const { say, of } = speech
  return html`<article class="scenario" id="way-${id}" aria-labelledby="way-${id}-title">
<h3 id="way-${id}-title"><span class="name">${id}</span> ${of(texts.title)}</h3>
${asToday && html`<p class="subtle">${say.scenarios.asToday}.</p>`}
${descriptions(
  described.map((part) => ({ term: say.scenarios.parts[part], text: of(texts[part]) })),
  'prose',
)}
${
  conditions.length > 0 &&
  html`<h4>${say.scenarios.conditions}</h4>${list(
    conditions.map((words) => quoted(words, speech)),
    'quotes',
  )}`
}</article>\n`
}

/** Every count of every cell, for whoever wants to compute it again. */
function answers(parts: readonly ScenarioPart[], { say, of }: Speech): Html {
  const tables = parts.map(({ id, described: { title }, scores }) =>
    table({
      id: `answers-${id}`,
      caption: html`<span class="name">${id}</span> ${of(title)}`,
      columns: [say.needs.need, '1', '2', '3', '4', '5', say.scenarios.dontKnow],
      rows: (scores?.cells ?? []).map(({ need, counts, dontKnow }) => ({ head: need, cells: [...counts, dontKnow] })),
      kind: 'numbers answers',
    }),
  )
  return html`<div class="keep"><h4>${say.scenarios.answersTable}</h4><div class="side-by-side">${tables}</div></div>`
}

export function scenariosSection({ scenarios: parts, needs, comparesWays }: Contents, speech: Speech): Html {
  const { scenarios } = speech.say
  if (parts.length === 0) return html`<p>${comparesWays ? scenarios.none : scenarios.notPlanned}</p>`
  const scored = parts.some(({ scores }) => scores !== null)
  return html`<p>${scenarios.lead}</p>
${parts.map((one) => scenario(one, speech))}
${
  scored
    ? html`<div class="keep"><h3>${scenarios.overview}</h3><p>${scenarios.overviewLead}</p>${heatTable(parts, needs, speech)}</div>${answers(parts, speech)}`
    : html`<h3>${scenarios.overview}</h3><p><strong>${scenarios.notPublished}</strong></p>`
}`
}
