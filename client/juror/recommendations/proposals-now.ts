// Proposals as they are on this tablet: my own, and those of the table.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '#shared/protocol/actions.ts'
import type { TableProposalEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'
import type { Tick } from '../tick-list.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { type Written, withWishes } from '../written.ts'

export interface ProposalWords {
  readonly text: string
  readonly because: string
  readonly needs: readonly string[]
  readonly scenarios: readonly string[]
  readonly cards: readonly string[]
}

export const aboutOwnProposals = isOf('write-proposal', 'edit-proposal', 'withdraw-proposal')
export const aboutMerging = isOf('part-proposal', 'offer-merge', 'answer-merge', 'split-proposal')

export const parentsOf = ({ needs, scenarios, cards }: ProposalWords) => ({
  needs: [...needs],
  scenarios: [...scenarios],
  cards: [...cards],
})

const inAction = (action: Action): ProposalWords | undefined =>
  action.type === 'write-proposal' || action.type === 'edit-proposal'
    ? { text: action.text, because: action.because, ...action.parents }
    : undefined

const speech = {
  written: (action: Action) => (action.type === 'write-proposal' ? inAction(action) : undefined),
  edited: (action: Action) => {
    const value = inAction(action)
    return action.type === 'edit-proposal' && value !== undefined ? { id: action.proposal, value } : undefined
  },
  withdrawn: (action: Action) => (action.type === 'withdraw-proposal' ? action.proposal : undefined),
  wordsOf: ({ text }: ProposalWords) => text,
}

const wordsOf = ({ text, because, parents }: TableProposalEntity): ProposalWords => ({
  text: text ?? '',
  because: because ?? '',
  ...parents,
})

/** My own proposals as I wrote them; what they were merged into is not one of them. */
export function useOwnProposals(): readonly Written<ProposalWords>[] {
  const own = useMany('ownProposals')
  const wishes = useWishes()
  return useMemo(() => {
    const written = own.filter(([, { from }]) => from.length === 0)
    return withWishes(
      written.map(([id, one]) => ({ id, value: wordsOf(one) })),
      wishes,
      speech,
    )
  }, [own, wishes])
}

export function useMyCardTicks(): readonly Tick[] {
  const { t } = useTranslation('juror')
  return useMany('mine').map(([id, { text }]) => ({ id, text: text ?? t('card.erased') }))
}
