// Votes as one bar, from strongly for to strongly against: for is plain, against is hatched, so that it reads without colour.
import { useTranslation } from 'react-i18next'
import { choices } from '#shared/session/phases/recommendations-state.ts'
import './vote-bar.css'

/** The choices by their places: what a list of counts counts. */
export const choiceNames = ['strong', 'yes', 'live', 'against', 'strongAgainst', 'abstain'] as const

export function VoteBar({ counts }: { readonly counts: readonly number[] }) {
  const { t } = useTranslation()
  const said = counts.map((count, i) => `${t(`figures.choices.${choiceNames[i] ?? 'abstain'}`)} ${count}`)
  return (
    <div className="vote-bar" role="img" aria-label={said.join(', ')}>
      {counts.map((count, i) =>
        count === 0 ? null : (
          <span key={choiceNames[i]} className="vote-part" style={{ flexGrow: count }} aria-hidden="true">
            <span className="vote-count">{count}</span>
            <span className="vote-swatch" data-choice={i} />
          </span>
        ),
      )}
    </div>
  )
}

/** What the parts of the bars mean; without abstaining for the trial. */
export function VoteKey({ count = choices }: { readonly count?: number }) {
  const { t } = useTranslation()
  return (
    <ul className="vote-key" aria-label={t('figures.key')}>
      {choiceNames.slice(0, count).map((name, i) => (
        <li key={name}>
          <span className="vote-swatch" data-choice={i} aria-hidden="true" />
          {t(`figures.choices.${name}`)}
        </li>
      ))}
    </ul>
  )
}
