// The meeting's first part: what is said and done now, with the panel of the activity beside it, or the tables alone.
import { useTranslation } from 'react-i18next'
import { useOne } from '../../connection/session-store.ts'
import { NowPanel } from '../meeting/now-panel.tsx'
import { placesAfter } from '../meeting/places.ts'
import { TablesGrid } from '../meeting/tables-grid.tsx'
import { TheEnd } from '../meeting/the-end.tsx'
import { Handover } from './handover.tsx'
import { asPanelKind, PhasePanel } from './phase-panel.tsx'

function useIsEnd(): boolean {
  const plan = useOne('plan')
  const place = useOne('run')?.place ?? null
  return plan !== undefined && place !== null && placesAfter(plan.activities, place, 1).length === 0
}

export function NowPart() {
  const { t } = useTranslation('facilitator')
  const run = useOne('run')
  const isEnd = useIsEnd()
  const kind = asPanelKind(run?.activity?.kind)
  if (kind === undefined)
    return (
      <div className="now">
        <NowPanel />
        <div className="now-side">
          {run?.activity?.shows === 'recommendations' && <Handover />}
          {isEnd && <TheEnd />}
          <TablesGrid />
        </div>
      </div>
    )
  const label = t('phases.work.panel', { name: t(`phases.work.${kind}`) })
  return (
    <div className="now" data-working="true">
      <NowPanel />
      <div className="now-work">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is long scrolls, also by keyboard */}
        <section className="now-work-panel" tabIndex={0} aria-label={label}>
          <PhasePanel key={kind} kind={kind} />
        </section>
        <TablesGrid isStrip />
      </div>
    </div>
  )
}
