// The jury's texts in full, one at a time, and after them its statement.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { OneByOne } from '../one-by-one.tsx'
import { FullText } from './full-text.tsx'
import { useTexts } from './texts-now.ts'

export function AllTexts() {
  const { t } = useTranslation('juror')
  const [at, setAt] = useState(0)
  const texts = useTexts().filter(({ frozen }) => frozen !== null)
  const statement = useMany('texts').find(([, { kind }]) => kind === 'statement')?.[1].fields.we ?? ''
  const text = texts[at]
  const of = texts.length + (statement === '' ? 0 : 1)
  if (of === 0) return null
  return (
    <OneByOne at={at} of={of} title={text?.full ?? t('recommendations.statement.title')} onGo={setAt}>
      {text === undefined ? <p className="prompt">{statement}</p> : <FullText fields={text.fields} />}
    </OneByOne>
  )
}
