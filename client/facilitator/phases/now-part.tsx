// The meeting's first part: what is said and done now, with the panel of the activity beside it, or the tables alone.
import { useTranslation } from 'react-i18next'
import { useOne } from '../../connection/session-store.ts'
import { NowPanel } from '../meeting/now-panel.tsx'
import { TablesGrid } from '../meeting/tables-grid.tsx'
import { asPanelKind, PhasePanel } from './phase-panel.tsx'

export function NowPart() {
  const { t } = useTranslation('facilitator')
  const run = useOne('run')
  const kind = asPanelKind(run?.activity?.kind)
  if (kind === undefined)
    return (
      <div className="now">
        <NowPanel />
        <TablesGrid />
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
