// A recommendation in full, as it will be read by those who were not here.
import { useTranslation } from 'react-i18next'
import { type Fields, fieldNames } from '#shared/session/phases/recommendations-state.ts'
import { recommends } from '../bare-words.ts'

/** “We recommend that …” under the heading *We recommend* would be read twice. */
const saysItself = (name: string, words: string | null | undefined): boolean =>
  name === 'we' && recommends((words ?? '').trim())

export function FullText({ fields }: { readonly fields: Fields }) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  const shown = fieldNames.filter((name) => name !== 'title' && (fields[name] ?? '') !== '')
  if (shown.length === 0) return <p className="subtle">{t('recommendations.text.empty')}</p>
  return (
    <dl className="full-text">
      {shown.map((name) => (
        <div key={name}>
          <dt className={saysItself(name, fields[name]) ? 'visually-hidden' : undefined}>
            {shared(`figures.fields.${name}`)}
          </dt>
          <dd>{fields[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
