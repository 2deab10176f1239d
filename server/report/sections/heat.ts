// The overview: for each way its lowest cell first, then its weighted mean, then every cell: a shade for the eye, the figure, its spread.
import type { Cell } from '#shared/session/heat-map.ts'
import type { NeedPart } from '../contents/needs.ts'
import type { ScenarioPart } from '../contents/scenarios.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { bars, own, spoken } from './pieces.ts'

/** From 1, palest, to 5, darkest. */
const shadeOf = (mean: number): number => Math.min(5, Math.max(1, Math.round(mean)))

function lowestCell({ scores }: ScenarioPart, { say, decimals }: Speech): Html {
  const cells = (scores?.cells ?? []).filter(({ need }) => scores?.lowest.includes(need))
  const mean = cells[0]?.mean ?? null
  if (mean === null) return html`<td>${say.scenarios.noView}</td>`
  return html`<td><strong>${decimals(mean, 1)}</strong> <span class="name">${cells.map(({ need }) => need).join(', ')}</span></td>`
}

function weightedMean({ scores }: ScenarioPart, { say, decimals }: Speech): Html {
  return html`<td><strong>${scores?.weighted == null ? say.scenarios.noView : decimals(scores.weighted, 2)}</strong></td>`
}

function cellOf({ need, mean, counts, divided }: Cell, isLowest: boolean, { say, decimals }: Speech): Html {
  const { scenarios } = say
  if (mean === null) return html`<td data-need="${need}">${scenarios.noView}</td>`
  const words = [...(isLowest ? [scenarios.lowest] : []), ...(divided ? [scenarios.divided] : [])]
  return html`<td data-need="${need}" class="shade-${shadeOf(mean)}${isLowest && ' lowest'}"><span class="figures"><strong>${decimals(mean, 1)}</strong>${bars(counts)}</span>${spoken(
    scenarios.spread(counts.join(', ')),
  )}${words.length > 0 && html`<span class="word">${words.join(', ')}</span>`}</td>`
}

function needRow({ id, text, dots }: NeedPart, parts: readonly ScenarioPart[], speech: Speech): Html {
  const cells = parts.map(({ scores }) => {
    const cell = scores?.cells.find(({ need }) => need === id)
    return cell === undefined ? html`<td></td>` : cellOf(cell, scores?.lowest.includes(id) === true, speech)
  })
  const weight = dots !== null && html` <span class="subtle">${speech.say.scenarios.weight(dots.sum)}</span>`
  return html`<tr><th scope="row"><span class="name">${id}</span> ${own(text, speech)}${weight}</th>${cells}</tr>\n`
}

/** Which shade is which: from not at all to very well. */
const scale = ({ say }: Speech): Html =>
  html`<p class="scale">${say.scenarios.from} ${[1, 2, 3, 4, 5].map((n) => html`<span class="shade-${n}">${n}</span>`)} ${say.scenarios.to}</p>`

export function heatTable(parts: readonly ScenarioPart[], needs: readonly NeedPart[], speech: Speech): Html {
  const { say, of } = speech
  const columns: Part[] = parts.map(
    ({ id, described }) => html`<th scope="col"><span class="name">${id}</span> ${of(described.title)}</th>`,
  )
  const summed = (name: string, kind: string, cells: readonly Html[]): Html =>
    html`<tr class="${kind}"><th scope="row">${name}</th>${cells}</tr>\n`
  return html`${scale(speech)}<div class="wide" role="region" tabindex="0" aria-labelledby="heat"><table class="numbers heat"><caption id="heat">${say.scenarios.heatTable}</caption>
<thead><tr><th scope="col">${say.needs.need}</th>${columns}</tr></thead>
<tbody>${summed(
    say.scenarios.lowestCell,
    'lowest-cells',
    parts.map((part) => lowestCell(part, speech)),
  )}${summed(
    say.scenarios.weighted,
    'weighted-means',
    parts.map((part) => weightedMean(part, speech)),
  )}${needs.filter(({ criterion }) => criterion).map((need) => needRow(need, parts, speech))}</tbody></table></div>
<p class="subtle">${say.scenarios.key}</p>`
}
