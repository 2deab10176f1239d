// What an activity of a kind asks of the facilitator besides talking. A new kind is added here.
import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { ActivityKind } from '#shared/session/activities.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { hashOfPath } from '../../ui/use-hash.ts'
import { useFinished } from '../phases/use-finished.ts'
import { latestPanel } from '../phases/work-part.tsx'

function MapTools() {
  const { t } = useTranslation('facilitator')
  const piles = useMany('board')
  const mapped = new Set(useMany('map').flatMap(([, one]) => one.piles))
  const left = piles.filter(([id]) => !mapped.has(id)).length
  return (
    <div className="now-tools">
      {left > 0 && <span>{t('now.mapTools', { count: left })}</span>}
      <Button variant="secondary" asChild>
        <a href={hashOfPath('map')}>{t('now.toMap')}</a>
      </Button>
    </div>
  )
}

/** In a pause there is time to sort what the tables have made. */
function WorkTools() {
  const { t } = useTranslation('facilitator')
  const plan = useOne('plan')
  const place = useOne('run')?.place
  const latest = plan === undefined || place == null ? undefined : latestPanel(plan.activities, place.activity)
  const finished = useFinished()
  if (latest === undefined || finished[latest]) return null
  return (
    <div className="now-tools">
      <Button variant="secondary" asChild>
        <a href={hashOfPath('work', latest)}>{t('phases.work.continue', { panel: t(`phases.work.${latest}`) })}</a>
      </Button>
    </div>
  )
}

export function NowTools({ kind }: { readonly kind: ActivityKind }) {
  switch (kind) {
    case 'perspective-map':
      return <MapTools />
    case 'talk':
    case 'break':
      return <WorkTools />
    case 'my-perspective':
    case 'needs':
    case 'criteria':
    case 'scoring':
    case 'conditions':
    case 'proposals':
    case 'merging':
    case 'writing':
    case 'trial':
    case 'amending':
    case 'final-vote':
    case 'statement':
      return null
  }
}
