// 3C: everybody scores on their own; the facilitator sees how many, then closes and shows.
import { useTranslation } from 'react-i18next'
import { useMany, useOne } from '../../connection/session-store.ts'
import { hashOfPath } from '../../ui/use-hash.ts'
import { ClosingPanel } from './closing-panel.tsx'
import { HeatNow } from './heat-now.tsx'

export function ScoringPanel() {
  const { t } = useTranslation('facilitator')
  const run = useOne('run')
  const isWalking = run?.activity?.kind === 'scoring' && run.step === 'walk'
  const isLocked = useMany('needs').some(([, { criterion }]) => criterion !== null)
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.scoring.heading')}</h3>
      </div>
      {isLocked && isWalking && <p className="phase-text">{t('phases.scoring.walking')}</p>}
      {isLocked && !isWalking && <ClosingPanel what="scores" />}
      {!isLocked && (
        <p className="phase-text">
          {t('phases.scoring.notLocked')} <a href={hashOfPath('work', 'criteria')}>{t('phases.scoring.toLock')}</a>
        </p>
      )}
      <HeatNow />
    </div>
  )
}
