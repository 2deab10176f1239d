// How the jury voted: for each text its counts, its support in whole numbers and percent, and its class in words.
import { useTranslation } from 'react-i18next'
import type { ResultEntity } from '#shared/protocol/phase-entities.ts'
import { choiceNames } from './vote-bar.tsx'
import './results-table.css'

export interface ResultRow extends ResultEntity {
  readonly id: string
  readonly title: string
}

export function ResultsTable({ rows }: { readonly rows: readonly ResultRow[] }) {
  const { t } = useTranslation()
  return (
    <table className="results-table">
      <caption className="visually-hidden">{t('figures.results')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.recommendation')}</th>
          {choiceNames.map((name) => (
            <th key={name} scope="col">
              {t(`figures.choices.${name}`)}
            </th>
          ))}
          <th scope="col">{t('figures.support')}</th>
          <th scope="col">{t('figures.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, title, counts, support, sides, percent, class: outcome }) => (
          <tr key={id}>
            <th scope="row">
              <span className="text-number">{t('figures.number', { number })}</span> {title}
            </th>
            {counts.map((count, i) => (
              <td key={choiceNames[i]} className="number" data-none={count === 0}>
                {count}
              </td>
            ))}
            <td className="number">
              {t('figures.supportOf', { support, sides })}
              <strong>{percent === null ? '–' : t('figures.percent', { percent })}</strong>
            </td>
            <td data-outcome={outcome}>{t(`figures.class.${outcome}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
