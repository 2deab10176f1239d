// 4D, first half: the trial vote, closed and shown as a spread without names.
import { useTranslation } from 'react-i18next'
import { ClosingPanel, useClosing } from './closing-panel.tsx'
import { LackingTexts, useTrialHindrance } from './lacking-texts.tsx'
import { TrialSpread, useTexts } from './trial-spread.tsx'

export function TrialPanel() {
  const { t } = useTranslation('facilitator')
  const texts = useTexts().length
  const closing = useClosing('trial')
  const hindrance = useTrialHindrance()
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.trial.heading')}</h3>
      </div>
      {texts === 0 && <p className="phase-text">{t('phases.writing.none')}</p>}
      <ClosingPanel what="trial" hindrance={hindrance} />
      {closing?.state === 'open' && <LackingTexts />}
      <TrialSpread />
    </div>
  )
}
