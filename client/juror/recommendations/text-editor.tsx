// One text with its pen: who writes, the fields, how long it is, what is missing, and what it builds on.
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { DraftEntity } from '#shared/protocol/phase-entities.ts'
import { compulsory, type FieldName, type Fields, fieldNames } from '#shared/session/phases/recommendations-state.ts'
import { RefusedWishes } from '../refused-wishes.tsx'
import { SavedState } from '../saved-state.tsx'
import { Secrecy } from '../secrecy.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { LeftBehind } from './left-behind.tsx'
import { PenBar } from './pen-bar.tsx'
import { lengthOf, wordCount } from './text-fields.ts'
import { TextFields } from './text-fields-form.tsx'
import { TextLinks } from './text-links.tsx'
import { useTextWriting } from './use-text-writing.ts'

interface EditorProps {
  readonly id: string
  readonly draft: DraftEntity
}

export const aboutTexts = isOf('write-text', 'take-pen', 'ask-pen', 'lay-pen', 'give-pen', 'link-text')

function Length({ fields }: { readonly fields: Fields }) {
  const { t } = useTranslation('juror')
  const words = wordCount(fields)
  return (
    <p className="number">
      {t('recommendations.text.words', { count: words })}: {t(`recommendations.text.${lengthOf(words)}`)}
    </p>
  )
}

function Missing({ fields }: { readonly fields: Fields }) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  const missing = compulsory.filter((name) => (fields[name] ?? '').trim() === '')
  const Sign = missing.length === 0 ? CheckmarkCircleIcon : ExclamationmarkTriangleIcon
  return (
    <p className="with-sign">
      <Sign aria-hidden fontSize="1.5em" />
      {missing.length === 0
        ? t('recommendations.text.complete')
        : t('recommendations.text.missing', {
            fields: missing.map((name) => shared(`figures.fields.${name}`)).join(', '),
          })}
    </p>
  )
}

function useRefusals(id: string) {
  return useWishes().refused.filter(
    (entry) => aboutTexts(entry) && !isOf('write-text')(entry) && entry.action.text === id,
  )
}

export function TextEditor({ id, draft }: EditorProps) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  const writing = useTextWriting(id, draft)
  const refused = useRefusals(id)
  const labels = (name: FieldName): string =>
    writing.holds ? t(`recommendations.text.fields.${name}`) : shared(`figures.fields.${name}`)
  if (draft.frozen) return <p className="quiet-note">{t('recommendations.text.frozen')}</p>
  return (
    <div className="stack">
      <RefusedWishes entries={refused} />
      <PenBar id={id} draft={draft} onLeave={writing.flush} />
      <LeftBehind left={writing.left} onThrow={writing.throwLeft} />
      {writing.holds && <Secrecy of="table" />}
      <TextFields names={fieldNames} labels={labels} writing={writing} />
      <div className="text-facts">
        <Length fields={writing.fields} />
        <Missing fields={writing.fields} />
        {writing.holds && <SavedState state={writing.waiting ? 'waiting' : 'saved'} />}
      </div>
      <TextLinks id={id} draft={draft} />
    </div>
  )
}

/** The joint statement: one field, the same pen, and everybody in the room. */
export function StatementEditor({ id, draft }: EditorProps) {
  const { t } = useTranslation('juror')
  const writing = useTextWriting(id, draft)
  const refused = useRefusals(id)
  return (
    <div className="stack">
      <RefusedWishes entries={refused} />
      <PenBar id={id} draft={draft} onLeave={writing.flush} />
      <LeftBehind left={writing.left} onThrow={writing.throwLeft} />
      {writing.holds && <Secrecy of="statement" />}
      <TextFields names={['we']} labels={() => t('recommendations.statement.field')} writing={writing} statement />
      {writing.holds && <SavedState state={writing.waiting ? 'waiting' : 'saved'} />}
    </div>
  )
}
