// A facilitator who does what the simulated one would do, but says it as a person does.
import type { FacilitatorAction } from '#shared/protocol/actions.ts'

/** What a person would have typed instead; texts, too, may have no heading at all. */
export function inOwnWords(move: FacilitatorAction, nth: number): FacilitatorAction {
  if (move.type === 'share-need' || move.type === 'offer-merge') return { ...move, text: `Med andra ord ${nth}` }
  if (move.type === 'map-piles') return { ...move, title: `En rubrik ${nth}` }
  if (move.type === 'open-text') return { ...move, title: nth % 3 === 0 ? '' : `Vår egen text ${nth}` }
  return move
}
