// What a recommendation grew from, so that any sentence can be followed back to what somebody wrote, without saying who.
import type { ProposalPart } from '../contents/proposals.ts'
import type { RecommendationPart } from '../contents/recommendations.ts'
import { type Html, html, type Part } from '../html.ts'
import type { Speech } from '../words/words.ts'
import { type Described, descriptions, list, own, quoted } from './pieces.ts'

function proposal({ id, text, because, from }: ProposalPart, speech: Speech): Html {
  const { recommendations, leftOver } = speech.say
  const how = from.length === 1 ? recommendations.parted : recommendations.merged
  return html`<span class="name">${id}</span> ${quoted(text, speech)}${
    because !== '' && html` <span class="subtle">${leftOver.because} ${quoted(because, speech)}</span>`
  }${from.length > 0 && html`<p>${how}</p>${list(from.map((one) => proposal(one, speech)))}`}`
}

function entry(term: string, items: readonly Part[]): Described[] {
  return items.length === 0 ? [] : [{ term, text: list(items) }]
}

export function rootsBlock({ roots }: RecommendationPart, speech: Speech): Html | false {
  const { recommendations: say } = speech.say
  const { needs, perspectives, scenarios, cards, proposals, unshown } = roots
  const link = (name: string, target = name): Html => html`<a class="name" href="#${target}">${name}</a>`
  const quotes = (all: typeof cards): Part => all.map(({ text }, i) => html`${i > 0 && ' · '}${quoted(text, speech)}`)
  const entries = [
    ...entry(say.rootProposals, [
      ...proposals.map((one) => proposal(one, speech)),
      ...(unshown > 0 ? [say.unshown(unshown)] : []),
    ]),
    ...entry(
      say.rootNeeds,
      needs.map((need) => html`${link(need.id)} ${own(need.text, speech)}`),
    ),
    ...entry(
      say.rootPerspectives,
      perspectives.map(
        (one) =>
          html`${link(one.id)} ${own(one.title, speech)}${one.cards.length > 0 && html`<p class="subtle">${quotes(one.cards)}</p>`}`,
      ),
    ),
    ...entry(
      say.rootScenarios,
      scenarios.map((one) => link(one, `way-${one}`)),
    ),
    ...entry(
      say.rootCards,
      cards.map(({ text }) => quoted(text, speech)),
    ),
  ]
  return entries.length > 0 && html`<div class="roots"><h4>${say.roots}</h4>${descriptions(entries, 'prose')}</div>`
}
