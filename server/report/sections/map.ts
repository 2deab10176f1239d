// The perspectives with the cards that were shared, and what the interviews had said.
import type { Contents } from '../contents/contents.ts'
import type { InterviewPart, PerspectivePart } from '../contents/perspectives.ts'
import { type Html, html } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { list, own, quoted } from './pieces.ts'

function perspective({ id, title, cards, tables }: PerspectivePart, speech: Speech): Html {
  const { map } = speech.say
  return html`<article class="perspective" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><span class="name">${id}</span> ${own(title, speech)}</h3>
<p class="subtle">${map.count(cards.length, tables)}</p>
${
  cards.length > 0 &&
  list(
    cards.map(({ text, kind }) => html`${quoted(text, speech)} <span class="subtle">${map.kinds[kind]}</span>`),
    'quotes',
  )
}</article>\n`
}

function interview({ id, text, holders, within }: InterviewPart, { say, of }: Speech): Html {
  const where =
    within.length > 0 &&
    html` ${say.map.within} ${within.map((one, i) => html`${i > 0 && ', '}<a href="#${one}">${one}</a>`)}.`
  return html`<span id="${id}"><strong>${of(text)}</strong></span> <span class="subtle">${of(holders)}.${where}</span>`
}

export function mapSection({ perspectives, interviews }: Contents, speech: Speech): Html {
  const { map } = speech.say
  const shown =
    perspectives.length === 0
      ? html`<p>${map.none}</p>`
      : html`<p>${map.lead}</p><div class="perspectives">${perspectives.map((one) => perspective(one, speech))}</div>`
  return html`${shown}${
    interviews.length > 0 &&
    html`<h3>${map.interviewsTitle}</h3><p>${map.interviewsLead}</p>${list(
      interviews.map((one) => interview(one, speech)),
      'interviews',
    )}`
  }`
}
