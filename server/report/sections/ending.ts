// How the report ends: the statement, other views, room for the authority's answer, and how to check it all.
import type { Contents } from '../contents/contents.ts'
import { type Html, html } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { hex } from './panel.ts'
import { list, own, quoted, table } from './pieces.ts'

export function statementSection({ statement }: Contents, speech: Speech): Html {
  if (statement === undefined) return html`<p>${speech.say.statement.none}</p>`
  return html`<blockquote class="statement">${statement.map(({ words }) => html`<p>${own(words, speech)}</p>`)}</blockquote>`
}

export function outsideSection({ outside, unshown, recommendations }: Contents, speech: Speech): Html {
  const { say } = speech
  const isKnown = unshown === 0 || recommendations.some(({ fingerprint }) => fingerprint !== null)
  if (outside.length === 0) return html`<p>${isKnown ? say.outside.none : say.outside.unshown}</p>`
  return html`<p>${say.outside.lead}</p>${list(
    outside.map(
      ({ text, because }, i) =>
        html`<span class="name">${say.outside.number(i + 1)}</span> ${quoted(text, speech)}${
          because !== '' && html` <span class="subtle">${say.leftOver.because} ${quoted(because, speech)}</span>`
        }`,
    ),
    'quotes',
  )}`
}

export function answersSection({ recommendations, outside, case: own_ }: Contents, speech: Speech): Html {
  const { answers } = speech.say
  const blank = ['', '', '', '']
  const rows = [
    ...recommendations.map(({ id, title }) => ({
      head: html`<span class="name">${id}</span> ${own(title, speech)}`,
      cells: blank,
    })),
    ...outside.map(({ text }, i) => ({
      head: html`<span class="name">${speech.say.outside.number(i + 1)}</span> ${own(text, speech)}`,
      cells: blank,
    })),
  ]
  const lead = html`<p><strong>${speech.of(own_.promise)}</strong></p>`
  if (rows.length === 0) return lead
  const columns = [answers.what, answers.answer, answers.why, answers.who, answers.when]
  return html`${lead}<p>${answers.lead}</p>${table({ id: 'answers-table', caption: answers.table, columns, rows, kind: 'blank', wide: true })}`
}

export function checkSection({ head, recommendations }: Contents, { say }: Speech): Html {
  const { check } = say
  const texts =
    recommendations.length === 0
      ? html`<p>${check.none}</p>`
      : table({
          id: 'fingerprints',
          caption: check.textsTable,
          columns: [check.text, check.fingerprint],
          rows: recommendations.map(({ id, fingerprint }) => ({
            head: id,
            cells: [fingerprint === null ? check.notFrozen : html`<code>${fingerprint}</code>`],
          })),
          kind: 'narrow',
        })
  return html`<p>${check.lead}</p>
<h3>${check.log}</h3><p>${check.logLead(head.seq)}</p><div class="box"><p>${hex(head.hash)}</p></div>
<h3>${check.texts}</h3><p>${check.textsLead}</p>${texts}
<h3>${check.secret}</h3><p>${check.secretLead}</p><p>${check.data}</p>`
}
