// The recommendations in full: the jury's words, the votes, what was changed, who could not stand behind it, and its roots.
import type { Contents } from '../contents/contents.ts'
import type { RecommendationPart } from '../contents/recommendations.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { descriptions, list, own, quoted, table } from './pieces.ts'
import { rootsBlock } from './roots.ts'
import { supportLine, voteTable } from './votes.ts'

function changes({ id, changes: made, contested }: RecommendationPart, speech: Speech): Html | false {
  const { recommendations: say } = speech.say
  if (made.length === 0) return contested && html`<p class="subtle">${say.unchanged}</p>`
  const side = (words: string | null): Part => (words === '' ? say.empty : own(words, speech))
  return html`<h4>${say.changes}</h4>${table({
    id: `${id}-changes`,
    caption: say.changesTable(id),
    columns: [say.part, say.before, say.after],
    rows: made.map(({ field, before, after }) => ({ head: say.fields[field], cells: [side(before), side(after)] })),
    kind: 'changes',
  })}`
}

const objections = ({ objections: words }: RecommendationPart, speech: Speech): Html | false =>
  words.length > 0 &&
  html`<h4>${speech.say.recommendations.objections}</h4>${list(
    words.map((one) => quoted(one, speech)),
    'quotes',
  )}`

/** Beside a proposal of the majority stands why the others could not: or that they did not write it. */
const reservations = ({ reservations: all, vote }: RecommendationPart, speech: Speech): Html[] => {
  if (all.length === 0 && vote?.class === 'majority')
    return [html`<p class="subtle">${speech.say.recommendations.noReservation}</p>`]
  return all.map(
    ({ words, signers }) => html`<div class="reservation"><h4>${speech.say.recommendations.reservation}</h4>
<p>${own(words, speech)}</p><p class="subtle">${speech.say.recommendations.signers(signers)}</p></div>`,
  )
}

function body(part: RecommendationPart, speech: Speech): Html {
  const { recommendations: say } = speech.say
  if (!part.shown) return html`<p>${say.hidden}</p>`
  const fields = part.fields.filter(({ field }) => field !== 'title')
  return html`${descriptions(
    fields.map(({ field, words }) => ({ term: say.fields[field], text: own(words, speech) })),
    'fields',
  )}${part.blank.length > 0 && html`<p class="subtle">${say.blank(part.blank.map((field) => say.fields[field].toLowerCase()).join(', '))}</p>`}`
}

function recommendation(part: RecommendationPart, speech: Speech): Html {
  const { id, title, fingerprint } = part
  return html`<article class="recommendation" id="${id}" aria-labelledby="${id}-title">
<div class="head"><h3 id="${id}-title"><span class="name">${id}</span> ${own(title, speech)}</h3>
${supportLine(part, speech)}</div>
${body(part, speech)}
${voteTable(part, speech)}
${reservations(part, speech)}
${objections(part, speech)}
${changes(part, speech)}
${rootsBlock(part, speech)}
${fingerprint !== null && html`<p class="subtle">${speech.say.recommendations.fingerprint} <code>${fingerprint}</code></p>`}
</article>\n`
}

function notTaken({ leftOver, unshown, recommendations, mostTexts }: Contents, speech: Speech): Html | false {
  const { say } = speech
  if (leftOver.length + unshown === 0) return false
  const words = leftOver.map(
    ({ id, text, because }) =>
      html`<span class="name">${id}</span> ${quoted(text, speech)}${because !== '' && html` ${say.leftOver.because} ${quoted(because, speech)}`}`,
  )
  const isFull = leftOver.length > 0 && recommendations.length >= mostTexts
  return html`<h3>${say.leftOver.title}</h3>${isFull && html`<p>${say.leftOver.full(mostTexts)}</p>`}${words.length > 0 && list(words, 'quotes')}${
    unshown > 0 && html`<p>${say.leftOver.unshown(unshown)}</p>`
  }`
}

export function recommendationsSection(contents: Contents, speech: Speech): Html {
  const { recommendations, didNotVote, removed } = contents
  const { say } = speech
  const rule = html`<div class="box"><h3>${say.recommendations.ruleTitle}</h3>${list(say.recommendations.rule)}${
    didNotVote > 0 && html`<p>${say.recommendations.didNotVote(didNotVote)}</p>`
  }</div>`
  const left = notTaken(contents, speech)
  if (recommendations.length === 0) return html`<p>${say.recommendations.none}</p>${left}`
  return html`<p>${say.recommendations.lead}</p>${removed.length > 0 && html`<p>${say.recommendations.removed(removed.join(', '))}</p>`}${rule}${recommendations.map((part) => recommendation(part, speech))}${left}`
}
