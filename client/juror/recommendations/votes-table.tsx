// How many chose what, as bars with the number and the word beside.
import { useTranslation } from 'react-i18next'
import { useChoices } from './choices.ts'

interface VotesTableProps {
  readonly caption: string
  readonly counts: readonly number[]
  /** The longest bar of all tables on the screen: they have one scale. */
  readonly most: number
}

/** The most votes that any choice has got in any of the votes. */
export const mostVotes = (all: readonly (readonly number[] | null)[]): number =>
  Math.max(1, ...all.flatMap((counts) => counts ?? []))

export function VotesTable({ caption, counts, most }: VotesTableProps) {
  const { t } = useTranslation('juror')
  const choices = useChoices(counts.length)
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
