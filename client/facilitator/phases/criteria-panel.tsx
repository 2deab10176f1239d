// 2D: the dots are closed and shown, then five to eight needs are locked, each with a plain test.
import { useTranslation } from 'react-i18next'
import { fewestCriteria } from '#shared/session/phases/interests.ts'
import { useMany } from '../../connection/session-store.ts'
import { DotsBars } from '../../ui/figures/dots-bars.tsx'
import { hashOfPath } from '../../ui/use-hash.ts'
import { ClosingPanel, useClosing } from './closing-panel.tsx'
import { LockCriteria } from './lock-criteria.tsx'
import { useRoomNeeds } from './need-names.ts'

function Locked() {
  const { t } = useTranslation('facilitator')
  const criteria = useRoomNeeds()
  return (
    <section className="stack-tight" aria-labelledby="criteria-locked">
      <h3 id="criteria-locked">{t('phases.criteria.locked')}</h3>
      <ol className="criteria-locked">
        {criteria.map(({ id, name, need }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span>{need.test}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function CriteriaPanel() {
  const { t } = useTranslation('facilitator')
  const needs = useMany('needs')
  const isPublished = useClosing('dots')?.state === 'published'
  const isLocked = needs.some(([, { criterion }]) => criterion !== null)
  const few = needs.length < fewestCriteria
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.criteria.heading')}</h3>
        {!isPublished && (
          <a href={hashOfPath('work', 'needs')}>{t('phases.criteria.toNeeds', { count: needs.length })}</a>
        )}
      </div>
      {needs.length === 0 && <p className="phase-text">{t('phases.criteria.noNeeds')}</p>}
      <ClosingPanel
        what="dots"
        hindrance={few ? t('phases.criteria.fewNeeds', { count: needs.length, least: fewestCriteria }) : undefined}
      />
      {isPublished && (isLocked ? <Locked /> : <LockCriteria needs={needs} />)}
      {isPublished && (
        <section className="phase-figure" aria-label={t('phases.criteria.spread')}>
          <DotsBars needs={needs} />
        </section>
      )}
    </div>
  )
}
