// A field for words: what it asks, how much more there is room for, and what is wrong with it.
import { Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLeft } from './text-left.tsx'

interface WordsFieldProps {
  readonly label: string
  readonly helper?: string
  readonly value: string
  readonly most: number
  readonly rows?: number
  readonly wrong?: boolean
  readonly onChange: (text: string) => void
}

export function WordsField({ label, helper, value, most, rows = 3, wrong = false, onChange }: WordsFieldProps) {
  const { t } = useTranslation('juror')
  const id = useId()
  return (
    <div className="words-field">
      <Label htmlFor={id}>{label}</Label>
      {helper !== undefined && (
        <p className="subtle" id={`${id}-help`}>
          {helper}
        </p>
      )}
      <Textarea
        id={id}
        rows={rows}
        value={value}
        aria-invalid={wrong}
        aria-describedby={`${helper === undefined ? '' : `${id}-help `}${id}-left ${id}-wrong`}
        onChange={(event) => onChange(event.target.value)}
      />
      <TextLeft id={`${id}-left`} text={value} most={most} />
      <div id={`${id}-wrong`} role="alert">
        {wrong && <ValidationMessage>{t(value.trim() === '' ? 'card.empty' : 'card.tooLong')}</ValidationMessage>}
      </div>
    </div>
  )
}
