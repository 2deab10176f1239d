// The small pieces that every section is made of: the jurors' own words, tables that can be read aloud, lists, bars.
import type { Words } from '#shared/session/text.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Speech } from '../words/words.ts'

/** Jurors and organisers write in Swedish; what they wrote is never translated. */
const ownLanguage = 'sv'

/** Words as they were written. */
export const own = (words: Words, { say }: Speech): Html =>
  words === null
    ? html`<em class="erased">${say.erased}</em>`
    : html`<span class="own" lang="${ownLanguage}">${words}</span>`

/** The same as a quotation; the browser sets the quotation marks. */
export const quoted = (words: Words, speech: Speech): Html =>
  words === null ? own(words, speech) : html`<q lang="${ownLanguage}">${words}</q>`

export interface Row {
  readonly head: Part
  readonly cells: readonly Part[]
}

export interface TableOptions {
  readonly id: string
  readonly caption: Part
  /** Headings of all columns, that of the row headings first. */
  readonly columns: readonly Part[]
  readonly rows: readonly Row[]
  readonly kind?: string
  /** May be wider than a small screen: then it scrolls by itself, also with the keyboard. */
  readonly wide?: boolean
}

export function table({ id, caption, columns, rows, kind = '', wide = false }: TableOptions): Html {
  const whole = html`<table class="${kind}"><caption id="${id}">${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(({ head, cells }) => html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table>`
  return wide ? html`<div class="wide" role="region" tabindex="0" aria-labelledby="${id}">${whole}</div>` : whole
}

export const list = (items: readonly Part[], kind = ''): Html =>
  html`<ul class="${kind}">${items.map((item) => html`<li>${item}</li>\n`)}</ul>`

export interface Described {
  readonly term: Part
  readonly text: Part
}

export const descriptions = (entries: readonly Described[], kind = ''): Html =>
  html`<dl class="${kind}">${entries.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>\n`)}</dl>`

/** A row of small bars, for the eye only: the figures are always printed or read aloud beside it. */
export function bars(counts: readonly number[]): Html {
  const most = Math.max(1, ...counts)
  const width = counts.length * 7 - 2
  return html`<svg class="bars" viewBox="0 0 ${width} 18" width="${width}" height="18" aria-hidden="true" focusable="false">${counts.map(
    (count, i) => {
      const height = count === 0 ? 1 : Math.max(2, Math.round((count / most) * 18))
      return html`<rect x="${i * 7}" y="${18 - height}" width="5" height="${height}"/>`
    },
  )}</svg>`
}

/** Read aloud, not seen. */
export const spoken = (text: Part): Html => html`<span class="spoken">${text}</span>`
