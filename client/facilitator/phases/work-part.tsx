// Every panel of phases 2–4, whenever it is needed: during a break there is time to sort what the tables have made.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { PlanEntity } from '#shared/protocol/entities.ts'
import { useOne } from '../../connection/session-store.ts'
import { hashOfPath, useHashPath } from '../../ui/use-hash.ts'
import { asPanelKind, type PanelKind, PhasePanel, panelKinds } from './phase-panel.tsx'

/** The last activity with a panel that the room has come to. */
export function latestPanel(activities: PlanEntity['activities'], at: number): PanelKind | undefined {
  return asPanelKind(activities.slice(0, at + 1).findLast(({ kind }) => asPanelKind(kind) !== undefined)?.kind)
}

export function WorkPart() {
  const { t } = useTranslation('facilitator')
  const [, chosen] = useHashPath()
  const plan = useOne('plan')
  const place = useOne('run')?.place
  const latest = plan === undefined || place == null ? undefined : latestPanel(plan.activities, place.activity)
  const planned = new Set<string>(plan?.activities.map(({ kind }) => kind))
  // what the run sheet leaves out is no work
  const kinds = panelKinds.filter((kind) => planned.has(kind))
  const shown = asPanelKind(chosen) ?? latest ?? kinds[0] ?? panelKinds[0]
  return (
    <>
      <div className="part-head">
        <Heading level={2} data-size="sm">
          {t('phases.work.heading')}
        </Heading>
      </div>
      <nav className="work-nav" aria-label={t('phases.work.label')}>
        {kinds.map((kind) => (
          <a key={kind} href={hashOfPath('work', kind)} aria-current={kind === shown ? 'page' : undefined}>
            {t(`phases.work.${kind}`)}
          </a>
        ))}
      </nav>
      <PhasePanel key={shown} kind={shown} />
    </>
  )
}
