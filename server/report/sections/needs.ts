// The needs: each with its test and its parents, then the dots with their sum and spread.
import type { Contents } from '../contents/contents.ts'
import type { NeedPart } from '../contents/needs.ts'
import { type Html, html } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { bars, own, table } from './pieces.ts'

const mostDots = 5

function need(part: NeedPart, comparesWays: boolean, speech: Speech): Html {
  const { id, text, soThat, criterion, test, perspectives } = part
  const { needs } = speech.say
  const from = perspectives.map((one, i) => html`${i > 0 && ', '}<a href="#${one}">${one}</a>`)
  return html`<article class="need" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><span class="name">${id}</span> ${own(text, speech)}</h3>
${soThat !== '' && html`<p class="so-that">${own(soThat, speech)}</p>`}
${criterion ? html`<p>${needs.test} ${own(test, speech)}</p>` : comparesWays && html`<p>${needs.notCompared}</p>`}
${from.length > 0 && html`<p class="subtle">${needs.grewFrom} ${from}.</p>`}</article>\n`
}

function dotsTable(parts: readonly NeedPart[], speech: Speech): Html {
  const { needs } = speech.say
  const numbers = Array.from({ length: mostDots + 1 }, (_, i) => i)
  const rows = parts.map(({ id, text, dots }) => ({
    head: html`<span class="name">${id}</span> ${own(text, speech)}`,
    cells: [
      html`<strong>${dots?.sum ?? '–'}</strong>`,
      bars(numbers.map((n) => dots?.jurors[n] ?? 0)),
      ...numbers.map((n) => dots?.jurors[n] ?? 0),
    ],
  }))
  const total = parts.reduce((sum, { dots }) => sum + (dots?.sum ?? 0), 0)
  return html`${table({
    id: 'dots',
    caption: needs.dotsTable,
    columns: [
      needs.need,
      needs.sum,
      html`<span class="spoken">${needs.spread}</span>`,
      ...numbers.map((n) => needs.gave(n)),
    ],
    rows,
    kind: 'numbers dots',
    wide: true,
  })}<p class="subtle">${needs.total(total)}</p>`
}

export function needsSection({ needs: parts, comparesWays }: Contents, speech: Speech): Html {
  const { needs } = speech.say
  if (parts.length === 0) return html`<p>${needs.none}</p>`
  const published = parts.some(({ dots }) => dots !== null)
  return html`<p>${needs.lead}</p>
${comparesWays && !parts.some(({ criterion }) => criterion) && html`<p><strong>${needs.noCriteria}</strong></p>`}
${parts.map((one) => need(one, comparesWays, speech))}
${published ? dotsTable(parts, speech) : html`<p><strong>${needs.notPublished}</strong></p>`}`
}
