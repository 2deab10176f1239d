// 4D, first half: the trial vote, closed and shown as a spread without names.
import { useTranslation } from 'react-i18next'
import { ClosingPanel } from './closing-panel.tsx'
import { TrialSpread, useTexts } from './trial-spread.tsx'

export function TrialPanel() {
  const { t } = useTranslation('facilitator')
  const texts = useTexts().length
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.trial.heading')}</h3>
      </div>
      {texts === 0 && <p className="phase-text">{t('phases.writing.none')}</p>}
      <ClosingPanel what="trial" />
      <TrialSpread />
    </div>
  )
}
