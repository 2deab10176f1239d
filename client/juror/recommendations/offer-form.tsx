// Suggesting that proposals are the same: which ones, and the words that would be common.
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { announce } from '../announce.tsx'
import { bareBecause } from '../bare-words.ts'
import { useDraftForm } from '../draft-form.ts'
import { Form } from '../form.tsx'
import { type Tick, TickList } from '../tick-list.tsx'
import { ProposalFields, problemOf } from './proposal-fields.tsx'

interface OfferWords {
  readonly proposals: readonly string[]
  readonly text: string
  readonly because: string
}

const nothing: OfferWords = { proposals: [], text: '', because: '' }
export const offerDraft = 'offer'

/** Standing proposals of the table, and of the room once they have been released. */
export function useMergeable(): readonly Tick[] {
  const { t } = useTranslation('juror')
  const table = useMany('tableProposals').filter(([, { mergedInto, outside }]) => mergedInto === null && !outside)
  const room = useMany('proposals').filter(([, { outside }]) => !outside)
  const all = new Map([...table, ...room].map(([id, { text, because }]) => [id, { text, because }]))
  return [...all].map(([id, { text, because }]) => ({
    id,
    text: text ?? t('card.erased'),
    note:
      because === null || because === ''
        ? undefined
        : t('recommendations.proposal.becauseShown', { words: bareBecause(because) }),
  }))
}

export function OfferForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('juror')
  const ticks = useMergeable()
  const { value, set, problem, save, clear } = useDraftForm<OfferWords>({
    name: offerDraft,
    start: nothing,
    problemOf: (words) => (words.proposals.length < 2 ? 'proposals' : problemOf(words)),
    onSave: ({ proposals, text, because }) => {
      act({ type: 'offer-merge', proposals: [...proposals], text: text.trim(), because: because.trim() })
      announce(t('recommendations.merge.asked'))
      onClose()
    },
  })
  const cancel = (): void => {
    clear()
    onClose()
  }
  return (
    <Form submit={t('recommendations.merge.send')} onSave={save} onCancel={cancel}>
      <TickList
        legend={t('recommendations.merge.choose')}
        ticks={ticks}
        chosen={value.proposals}
        wrong={problem === 'proposals' ? t('recommendations.merge.few') : undefined}
        onChange={(proposals) => set({ proposals })}
      />
      <p className="form-part">{t('recommendations.merge.write')}</p>
      <ProposalFields value={value} problem={problem} onChange={set} />
    </Form>
  )
}
