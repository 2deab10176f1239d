// All tables on one screen, however many: large cards for a few, small ones with signs for thirty.
import { CloudSlashIcon, HandFingerIcon, HourglassIcon, PencilIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityKind } from '#shared/session/activities.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { useServerNow } from '../../connection/use-clock.ts'
import { HelpList } from './help-list.tsx'
import { TableCard } from './table-card.tsx'
import './tables-grid.css'

const largeUpTo = 9
const listening: readonly ActivityKind[] = ['talk', 'break']

function Legend() {
  const { t } = useTranslation('facilitator')
  return (
    <p className="legend" aria-hidden="true">
      <HandFingerIcon /> {t('tables.legendHelp')}
      <PencilIcon /> {t('tables.legendWriting')}
      <CloudSlashIcon /> {t('tables.legendOffline')}
      <HourglassIcon /> {t('tables.legendSilent')}
    </p>
  )
}

/** When this page saw the room come to where it is. */
function useSince(now: number, place: string): number {
  const [since, setSince] = useState({ at: now, place })
  useEffect(() => {
    setSince((before) => (before.place === place ? before : { at: now, place }))
  }, [now, place])
  return since.at
}

/** As a strip it is small: the activity's own panel stands above it. */
export function TablesGrid({ isStrip = false }: { readonly isStrip?: boolean }) {
  const { t } = useTranslation('facilitator')
  const tables = useMany('tables')
  const gone = new Set(
    useMany('attendance').flatMap(([, { seat, attendance }]) =>
      attendance === 'absent' || attendance === 'left' ? [seat] : [],
    ),
  )
  const run = useOne('run')
  const now = useServerNow()
  const since = useSince(now, JSON.stringify(run?.place))
  const many = tables.length > largeUpTo
  const small = isStrip || many
  const kind = run?.activity?.kind
  const answers = kind !== undefined && !listening.includes(kind)
  return (
    <section className="tables" aria-labelledby="tables-heading">
      <HelpList tables={small ? 'many' : 'few'} />
      <h2 id="tables-heading" className="panel-heading">
        {t('tables.heading')}
      </h2>
      <ul className="tables-grid" data-small={small} data-few={!isStrip && tables.length <= 4}>
        {tables.map(([id, status]) => (
          <TableCard
            key={id}
            status={status}
            awaited={status.seats.filter((one) => !gone.has(one)).length}
            now={now}
            since={since}
            answers={answers}
            small={small}
          />
        ))}
      </ul>
      {answers && <p className="legend">{t('tables.doneMeans')}</p>}
      {many && <Legend />}
    </section>
  )
}
