// The days: how many were there, what was done, and the rules that held.
import type { Contents } from '../contents/contents.ts'
import { type Html, html } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { list, table } from './pieces.ts'

export function daysSection({ halfDays, groundRules }: Contents, { say, of, day, clock }: Speech): Html {
  const { presence } = say
  const rules = html`<div class="keep"><h3>${presence.rules}</h3>${list(groundRules.map(of))}</div>`
  if (halfDays.length === 0) return html`<p>${presence.none}</p>${rules}`
  const present = table({
    id: 'presence',
    caption: presence.table,
    columns: [presence.when, presence.present],
    rows: halfDays.map(({ date, half, present: n, of: all }) => ({
      head: `${day(date)}, ${presence.halves[half]}`,
      cells: [presence.of(n, all)],
    })),
    kind: 'numbers narrow',
  })
  const dates = [...new Set(halfDays.map(({ date }) => date))]
  const programmes = dates.map((date, i) =>
    table({
      id: `programme-${i + 1}`,
      caption: presence.doingsTable(day(date)),
      columns: [presence.planned, presence.minutes, presence.what],
      rows: halfDays
        .filter((one) => one.date === date)
        .flatMap(({ done }) => done)
        .map(({ at, minutes, title, code }) => ({
          head: clock(at),
          cells: [minutes, html`${of(title)}${code !== null && html` <span class="subtle">${code}</span>`}`],
        })),
      kind: 'programme',
    }),
  )
  return html`<p>${presence.lead}</p>${present}${rules}<h3>${presence.doings}</h3><div class="side-by-side">${programmes}</div>`
}
