// Writing a reservation: to which text, and what one cannot stand behind.
import { ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { ChoiceList } from '../choice-list.tsx'
import { fits, useDraftForm } from '../draft-form.ts'
import { Form } from '../form.tsx'
import { WordsField } from '../words-field.tsx'
import { useTexts } from './texts-now.ts'

interface ReservationWords {
  readonly text: string
  readonly words: string
}

const nothing: ReservationWords = { text: '', words: '' }

const problemOf = ({ text, words }: ReservationWords): keyof ReservationWords | undefined => {
  if (text === '') return 'text'
  return fits(words, longest.reservation) ? undefined : 'words'
}

export function ReservationForm() {
  const { t } = useTranslation('juror')
  const texts = useTexts()
  const name = useId()
  const { value, set, problem, save } = useDraftForm<ReservationWords>({
    name: 'reservation',
    start: nothing,
    problemOf,
    onSave: ({ text, words }) => act({ type: 'write-reservation', text, words: words.trim() }),
  })
  const chosen = texts.findIndex(({ id }) => id === value.text)
  return (
    <Form submit={t('recommendations.reserve.save')} onSave={save}>
      <ChoiceList
        name={name}
        legend={t('recommendations.reserve.which')}
        choices={texts.map(({ full }) => full)}
        chosen={chosen === -1 ? undefined : chosen}
        wrong={problem === 'text' && <ValidationMessage>{t('recommendations.reserve.whichMissing')}</ValidationMessage>}
        onChoose={(choice) => set({ text: texts[choice]?.id ?? '' })}
      />
      <WordsField
        label={t('recommendations.reserve.text')}
        helper={t('recommendations.reserve.textHelper')}
        rows={5}
        value={value.words}
        most={longest.reservation}
        wrong={problem === 'words'}
        onChange={(words) => set({ words })}
      />
      <p className="subtle">{t('recommendations.reserve.signs')}</p>
    </Form>
  )
}
