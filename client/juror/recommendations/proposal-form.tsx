// Writing a proposal: “We recommend that … because …”, and what it grows from.
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { fits, useDraftForm } from '../draft-form.ts'
import { Form } from '../form.tsx'
import { WordsField } from '../words-field.tsx'
import { ParentTicks } from './parent-ticks.tsx'
import { type ProposalWords, useMyCardTicks } from './proposals-now.ts'

interface ProposalFormProps {
  readonly draft: string
  readonly start?: ProposalWords
  readonly submit: string
  readonly onSave: (proposal: ProposalWords) => void
  readonly onCancel?: () => void
}

const nothing: ProposalWords = { text: '', because: '', needs: [], scenarios: [], cards: [] }

/** What every proposal must say: what, and why. */
export const problemOf = <V extends { readonly text: string; readonly because: string }>({
  text,
  because,
}: V): 'text' | 'because' | undefined => {
  if (!fits(text, longest.proposal)) return 'text'
  return fits(because, longest.proposal) ? undefined : 'because'
}

export function ProposalForm({ draft, start = nothing, submit, onSave, onCancel }: ProposalFormProps) {
  const { t } = useTranslation('juror')
  const cards = useMyCardTicks()
  const { value, set, problem, save, clear } = useDraftForm<ProposalWords>({
    name: draft,
    start,
    problemOf,
    onSave: (proposal) => onSave({ ...proposal, text: proposal.text.trim(), because: proposal.because.trim() }),
  })
  const cancel = (): void => {
    clear()
    onCancel?.()
  }
  return (
    <Form submit={submit} onSave={save} onCancel={onCancel === undefined ? undefined : cancel}>
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
    </Form>
  )
}
