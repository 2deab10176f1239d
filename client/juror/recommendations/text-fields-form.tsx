// The fields of a text: to be written by whoever has the pen, to be read live by the others.
import { Label, Textarea } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { compulsory, type FieldName, type Fields } from '#shared/session/phases/recommendations-state.ts'
import { TextLeft } from '../text-left.tsx'
import type { TextWriting } from './use-text-writing.ts'

const rowsOf: Readonly<Record<FieldName, number>> = { title: 1, we: 5, because: 5, who: 2, when: 1, sign: 3, risk: 3 }
/** How near the longest a field must be before its room is counted. */
const nearTheEnd = 250

interface FieldProps {
  readonly name: FieldName
  readonly label: string
  readonly needed: boolean
  readonly words: string
  readonly writing: TextWriting
}

function Field({ name, label, needed, words, writing }: FieldProps) {
  const { t } = useTranslation('juror')
  const id = useId()
  const counts = words.length > longest.field - nearTheEnd
  return (
    <div className="words-field">
      <Label htmlFor={id}>
        {label}
        {needed && <span className="subtle"> ({t('recommendations.text.compulsory')})</span>}
      </Label>
      <Textarea
        id={id}
        rows={rowsOf[name]}
        value={words}
        maxLength={longest.field}
        onChange={(event) => writing.type(name, event.target.value)}
        onFocus={() => writing.onFocus(true)}
        onBlur={() => {
          writing.onFocus(false)
          writing.flush()
        }}
      />
      {counts && <TextLeft id={`${id}-left`} text={words} most={longest.field} />}
    </div>
  )
}

function LiveText({ names, labels, fields }: { names: readonly FieldName[]; labels: Labels; fields: Fields }) {
  const { t } = useTranslation('juror')
  return (
    <dl className="full-text">
      {names.map((name) => (
        <div key={name}>
          <dt>{labels(name)}</dt>
          <dd>{fields[name] || <span className="subtle">{t('recommendations.text.empty')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

type Labels = (name: FieldName) => string

interface TextFieldsProps {
  readonly names: readonly FieldName[]
  readonly labels: Labels
  readonly writing: TextWriting
  readonly statement?: boolean
}

export function TextFields({ names, labels, writing, statement = false }: TextFieldsProps) {
  if (!writing.holds) return <LiveText names={names} labels={labels} fields={writing.fields} />
  return (
    <div className="phase-form stack">
      {names.map((name) => (
        <Field
          key={name}
          name={name}
          label={labels(name)}
          needed={!statement && compulsory.includes(name)}
          words={writing.fields[name] ?? ''}
          writing={writing}
        />
      ))}
    </div>
  )
}
