// How the trial fell for each text: one bar each, and which texts are contested.
import { Tag } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { VoteBar, VoteKey } from '../../ui/figures/vote-bar.tsx'

/** The recommendations as everybody sees them, in their order. */
export const useTexts = () =>
  useMany('texts')
    .filter(([, { kind }]) => kind === 'recommendation')
    .toSorted(([, a], [, b]) => a.number - b.number)

export function TrialSpread() {
  const { t } = useTranslation('facilitator')
  const texts = useTexts().filter(([, { trial }]) => trial !== null)
  if (texts.length === 0) return null
  return (
    <section className="phase-figure stack-tight" aria-labelledby="trial-spread">
      <h3 id="trial-spread">{t('phases.trial.spread')}</h3>
      <VoteKey />
      <ul className="spread-list">
        {texts.map(([id, { number, fields, trial, contested }]) => (
          <li key={id}>
            <span>
              <strong className="text-number">{t('phases.number', { number })}</strong> {fields.title}{' '}
              {contested && <Tag data-color="warning">{t('phases.trial.contested')}</Tag>}
            </span>
            <VoteBar counts={trial ?? []} />
          </li>
        ))}
      </ul>
    </section>
  )
}
