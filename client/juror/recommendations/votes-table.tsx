// How many chose what, as bars with the number and the word beside.
import { useTranslation } from 'react-i18next'
import { useChoices } from './choices.ts'

export function VotesTable({ caption, counts }: { readonly caption: string; readonly counts: readonly number[] }) {
  const { t } = useTranslation('juror')
  const choices = useChoices(counts.length)
  const most = Math.max(1, ...counts)
  return (
    <table className="votes-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('recommendations.result.choice')}</th>
          <th scope="col">{t('recommendations.result.votes')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count, choice) => (
          <tr key={choices[choice]}>
            <th scope="row">{choices[choice]}</th>
            <td>
              <span className="bar" aria-hidden style={{ inlineSize: `${(count / most) * 80}%` }} />
              <span className="number">{count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
