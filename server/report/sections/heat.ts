// The overview: a shade for the eye, and in every cell the figure, its spread, and words where it is lowest or divided.
import type { Cell } from '#shared/session/heat-map.ts'
import type { NeedPart } from '../contents/needs.ts'
import type { ScenarioPart } from '../contents/scenarios.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { bars, list, own, spoken } from './pieces.ts'

/** From 0 (a mean of 1) to 8 (a mean of 5): paler is lower. */
const shadeOf = (mean: number): number => Math.round((mean - 1) * 2)

function cell({ need, mean, counts, divided }: Cell, lowest: readonly string[], { say, decimals }: Speech): Html {
  if (mean === null) return html`<td>${say.scenarios.noView}</td>`
  const isLowest = lowest.includes(need)
  return html`<td class="shade-${shadeOf(mean)}${isLowest && ' lowest'}"><strong>${decimals(mean, 1)}</strong>${bars(counts)}${spoken(
    say.scenarios.spread(counts.join(', ')),
  )}${isLowest && html`<span class="word">${say.scenarios.lowest}</span>`}${divided && html`<span class="word">${say.scenarios.divided}</span>`}</td>`
}

/** A table of its own kind: its first row holds the weights, and its cells have shades. */
export function heatTable(parts: readonly ScenarioPart[], needs: readonly NeedPart[], speech: Speech): Html {
  const { say, of, decimals } = speech
  const criteria = needs.filter(({ criterion }) => criterion)
  const columns: Part[] = criteria.map(
    ({ id, text }) => html`<th scope="col">${id}${spoken(html`: ${own(text, speech)}`)}</th>`,
  )
  const rows = parts.map(
    ({ id, described, scores }) =>
      html`<tr><th scope="row"><span class="name">${id}</span> ${of(described.title)}</th>${(scores?.cells ?? []).map(
        (one) => cell(one, scores?.lowest ?? [], speech),
      )}<td class="weighted"><strong>${
        scores?.weighted == null ? say.scenarios.noView : decimals(scores.weighted, 2)
      }</strong></td></tr>\n`,
  )
  return html`<div class="wide" role="region" tabindex="0" aria-labelledby="heat"><table class="numbers heat"><caption id="heat">${say.scenarios.heatTable}</caption>
<thead><tr><th scope="col">${say.scenarios.way}</th>${columns}<th scope="col">${say.scenarios.weighted}</th></tr></thead>
<tbody>${rows}<tr class="weights"><th scope="row">${say.scenarios.dots}</th>${criteria.map(({ dots }) => html`<td>${dots?.sum ?? '–'}</td>`)}<td>${criteria.reduce((sum, { dots }) => sum + (dots?.sum ?? 0), 0)}</td></tr></tbody></table></div>
<p class="subtle">${say.scenarios.key}</p>
${list(
  criteria.map(({ id, text }) => html`<span class="name">${id}</span> ${own(text, speech)}`),
  'key',
)}`
}
