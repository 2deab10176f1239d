// Reads a report as a browser would, for tests that run where there is a DOM.

export const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The cells of a table's body, by the id of its caption; the row headings first. */
export function rowsOfTable(page: Document, id: string): string[][] {
  const table = page.getElementById(id)?.closest('table')
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf))
}

/** Everything a reader or a program can find in the page, but for its style and typeface. */
export const bodyOf = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/, '')
