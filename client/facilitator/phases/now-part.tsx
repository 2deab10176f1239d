// The meeting's first part: what is said and done now, with the panel of the activity beside it, or the tables alone.
import { useOne } from '../../connection/session-store.ts'
import { NowPanel } from '../meeting/now-panel.tsx'
import { TablesGrid } from '../meeting/tables-grid.tsx'
import { asPanelKind, PhasePanel } from './phase-panel.tsx'

export function NowPart() {
  const run = useOne('run')
  const kind = asPanelKind(run?.activity?.kind)
  if (kind === undefined)
    return (
      <div className="now">
        <NowPanel />
        <TablesGrid />
      </div>
    )
  return (
    <div className="now" data-working="true">
      <NowPanel />
      <div className="now-work">
        <section className="now-work-panel" aria-label={kind}>
          <PhasePanel key={kind} kind={kind} />
        </section>
        <TablesGrid isStrip />
      </div>
    </div>
  )
}
