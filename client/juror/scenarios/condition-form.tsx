// Writing a condition: for which way, and “I can go along with it if …”.
import { ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { ChoiceList } from '../choice-list.tsx'
import { fits, useDraftForm } from '../draft-form.ts'
import { Form } from '../form.tsx'
import { WordsField } from '../words-field.tsx'
import type { ConditionWords } from './conditions-now.ts'
import { useWays } from './ways.ts'

interface ConditionFormProps {
  readonly draft: string
  /** A condition that is edited stays with its way. */
  readonly start?: ConditionWords
  readonly submit: string
  readonly onSave: (condition: ConditionWords) => void
  readonly onCancel?: () => void
}

const nothing: ConditionWords = { scenario: '', text: '' }

const problemOf = ({ scenario, text }: ConditionWords): keyof ConditionWords | undefined => {
  if (scenario === '') return 'scenario'
  return fits(text, longest.condition) ? undefined : 'text'
}

export function ConditionForm({ draft, start, submit, onSave, onCancel }: ConditionFormProps) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const ways = useWays()
  const name = useId()
  const { value, set, problem, save, clear } = useDraftForm<ConditionWords>({
    name: draft,
    start: start ?? nothing,
    problemOf,
    onSave: ({ scenario, text }) => onSave({ scenario, text: text.trim() }),
  })
  const cancel = (): void => {
    clear()
    onCancel?.()
  }
  const chosen = ways.findIndex(({ id }) => id === value.scenario)
  return (
    <Form submit={submit} onSave={save} onCancel={onCancel === undefined ? undefined : cancel}>
      {start === undefined && (
        <ChoiceList
          name={name}
          legend={t('scenarios.condition.which')}
          choices={ways.map(({ letter, title }) => t('scenarios.walk.way', { letter, title: title[language] }))}
          chosen={chosen === -1 ? undefined : chosen}
          wrong={
            problem === 'scenario' && <ValidationMessage>{t('scenarios.condition.whichMissing')}</ValidationMessage>
          }
          onChoose={(choice) => set({ scenario: ways[choice]?.id ?? '' })}
        />
      )}
      <WordsField
        label={t('scenarios.condition.text')}
        value={value.text}
        most={longest.condition}
        wrong={problem === 'text'}
        onChange={(text) => set({ text })}
      />
    </Form>
  )
}
