// What has been changed in a text since the trial, field by field.
import { useTranslation } from 'react-i18next'
import { type Fields, fieldNames } from '#shared/session/phases/recommendations-state.ts'
import { ChangedWords } from './changed-words.tsx'
import './text-changes.css'

interface TextChangesProps {
  /** The words as they were tried; null when they are the same still. */
  readonly before: Fields | null
  readonly after: Fields
  /** Said when nothing has been changed. */
  readonly none?: string
}

export function TextChanges({ before, after, none }: TextChangesProps) {
  const { t } = useTranslation()
  const changed = before === null ? [] : fieldNames.filter((name) => (before[name] ?? '') !== (after[name] ?? ''))
  if (changed.length === 0) return none === undefined ? null : <p className="subtle text-unchanged">{none}</p>
  return (
    <dl className="text-changes">
      {changed.map((name) => (
        <div key={name}>
          <dt>{t(`figures.fields.${name}`)}</dt>
          <dd>
            <ChangedWords before={before?.[name] ?? ''} after={after[name] ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
