// A recommendation in full, field by field, without its heading.
import { useTranslation } from 'react-i18next'
import { type Fields, fieldNames } from '#shared/session/phases/recommendations-state.ts'
import './full-text.css'

export function FullText({ fields }: { readonly fields: Fields }) {
  const { t } = useTranslation()
  const written = fieldNames.filter((name) => name !== 'title' && (fields[name] ?? '') !== '')
  return (
    <dl className="full-fields">
      {written.map((name) => (
        <div key={name} data-field={name}>
          <dt>{t(`figures.fields.${name}`)}</dt>
          <dd>{fields[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
