// Writing a proposal: “We recommend that … because …”, and what it grows from.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useDraftForm } from '../draft-form.ts'
import { Form } from '../form.tsx'
import { takeTo } from '../on-screen.ts'
import { ParentTicks } from './parent-ticks.tsx'
import { ProposalFields, problemOf } from './proposal-fields.tsx'
import { type ProposalWords, useMyCardTicks } from './proposals-now.ts'

interface ProposalFormProps {
  readonly draft: string
  readonly start?: ProposalWords
  readonly submit: string
  readonly onSave: (proposal: ProposalWords) => void
  readonly onCancel?: () => void
}

const nothing: ProposalWords = { text: '', because: '', needs: [], scenarios: [], cards: [] }

export function ProposalForm({ draft, start = nothing, submit, onSave, onCancel }: ProposalFormProps) {
  const { t } = useTranslation('juror')
  const cards = useMyCardTicks()
  const { value, set, problem, save, clear } = useDraftForm<ProposalWords>({
    name: draft,
    start,
    problemOf,
    onSave: (proposal) => onSave({ ...proposal, text: proposal.text.trim(), because: proposal.because.trim() }),
  })
  const needs = useMany('needs').length
  const [asks, setAsks] = useState(false)
  const cancel = (): void => {
    clear()
    onCancel?.()
  }
  /** A proposal may stand without a need, but nobody should forget it. */
  const saveOrAsk = (): boolean => {
    if (problemOf(value) !== undefined || needs === 0 || value.needs.length > 0) return save()
    setAsks(true)
    return true
  }
  return (
    <Form submit={submit} onSave={saveOrAsk} onCancel={onCancel === undefined ? undefined : cancel}>
      <ProposalFields value={value} problem={problem} onChange={set} />
      <ParentTicks
        parents={value}
        cards={cards}
        legends={{
          needs: t('recommendations.proposal.needs'),
          scenarios: t('recommendations.proposal.scenarios'),
          cards: t('recommendations.proposal.cards'),
        }}
        onChange={set}
      />
      <ConfirmDialog
        open={asks}
        title={t('recommendations.proposal.noNeedsTitle')}
        text={t('recommendations.proposal.noNeedsText')}
        confirm={t('recommendations.proposal.noNeedsStay')}
        back={t('recommendations.proposal.noNeedsSave')}
        onConfirm={() => {
          setAsks(false)
          takeTo('.phase-form .fold input')
        }}
        onBack={() => {
          setAsks(false)
          save()
        }}
        onClose={() => setAsks(false)}
      />
    </Form>
  )
}
