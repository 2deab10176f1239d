// Writes HTML in which everything that is put in is text, unless it was made by this same template.

export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template. Nothing is printed for what is not there. */
export type Part = Html | string | number | false | undefined | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup
  if (part === undefined || part === false) return ''
  return typeof part === 'object' ? part.map(markupOf).join('') : escaped(String(part))
}

/** A piece of a page. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(pieces.map((piece, i) => piece + markupOf(parts[i])).join(''))

/** Any text as a CSS string: every sign that could end it, or the style sheet, is written by its number. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`
