// What a refused wish of the later phases was about, and its words, so that nothing typed is ever lost from sight.
import type { Action } from '#shared/protocol/actions.ts'

type What =
  | 'need'
  | 'condition'
  | 'proposal'
  | 'merge'
  | 'text'
  | 'pen'
  | 'objection'
  | 'reservation'
  | 'answer'
  | 'vote'

const proposalText = ({ text, because }: { readonly text: string; readonly because: string }): string =>
  because === '' ? text : `${text}\n${because}`

/** Undefined for what belongs to the mapping. */
export function phaseContentOf(action: Action): { readonly what: What; readonly text?: string } | undefined {
  switch (action.type) {
    case 'write-need':
    case 'edit-need':
      return { what: 'need', text: `${action.text}\n${action.soThat}` }
    case 'withdraw-need':
      return { what: 'need' }
    case 'write-condition':
    case 'edit-condition':
      return { what: 'condition', text: action.text }
    case 'withdraw-condition':
      return { what: 'condition' }
    case 'write-proposal':
    case 'edit-proposal':
    case 'part-proposal':
      return { what: 'proposal', text: proposalText(action) }
    case 'withdraw-proposal':
      return { what: 'proposal' }
    case 'offer-merge':
      return { what: 'merge', text: proposalText(action) }
    case 'answer-merge':
    case 'split-proposal':
      return { what: 'merge' }
    case 'write-text':
      return { what: 'text', text: Object.values(action.fields).join('\n') }
    case 'link-text':
      return { what: 'text' }
    case 'take-pen':
    case 'ask-pen':
    case 'lay-pen':
    case 'give-pen':
      return { what: 'pen' }
    case 'object':
      return { what: 'objection', text: action.words }
    case 'withdraw-objection':
      return { what: 'objection' }
    case 'write-reservation':
      return { what: 'reservation', text: action.words }
    case 'sign-reservation':
      return { what: 'reservation' }
    case 'give-dots':
    case 'score':
    case 'trial-vote':
      return { what: 'answer' }
    case 'cast-vote':
      return { what: 'vote' }
    default:
      return undefined
  }
}

/** A refused vote holds no choices any more; it is made again from the beginning. */
export const canTryAgain = (action: Action): boolean => action.type !== 'cast-vote'
