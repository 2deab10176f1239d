// Taking a part of a proposal out as a proposal of its own.
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useDraftForm } from '../draft-form.ts'
import { Form } from '../form.tsx'
import { ProposalFields, problemOf } from './proposal-fields.tsx'

interface PartWords {
  readonly text: string
  readonly because: string
}

const nothing: PartWords = { text: '', because: '' }
export const partDraft = (proposal: string): string => `part.${proposal}`

export function PartForm({ proposal, onClose }: { readonly proposal: string; readonly onClose: () => void }) {
  const { t } = useTranslation('juror')
  const { value, set, problem, save, clear } = useDraftForm<PartWords>({
    name: partDraft(proposal),
    start: nothing,
    problemOf,
    onSave: ({ text, because }) => {
      act({ type: 'part-proposal', proposal, text: text.trim(), because: because.trim() })
      onClose()
    },
  })
  const cancel = (): void => {
    clear()
    onClose()
  }
  return (
    <Form submit={t('recommendations.merge.partSave')} onSave={save} onCancel={cancel}>
      <p>{t('recommendations.merge.partLead')}</p>
      <ProposalFields value={value} problem={problem} onChange={set} />
    </Form>
  )
}
