// Taking a part of a proposal out as a proposal of its own.
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useDraftForm } from '../draft-form.ts'
import { Form } from '../form.tsx'
import { WordsField } from '../words-field.tsx'
import { problemOf } from './proposal-form.tsx'

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
      <WordsField
        label={t('recommendations.proposal.we')}
        value={value.text}
        most={longest.proposal}
        wrong={problem === 'text'}
        onChange={(text) => set({ text })}
      />
      <WordsField
        label={t('recommendations.proposal.because')}
        value={value.because}
        most={longest.proposal}
        wrong={problem === 'because'}
        onChange={(because) => set({ because })}
      />
    </Form>
  )
}
