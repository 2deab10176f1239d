// 4A: everybody writes; the facilitator sees how many there are at each table, and which needs nobody has thought of.
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { tableNumber } from '../map/headings.ts'
import { Coverage } from './coverage.tsx'

export function ProposalsPanel() {
  const { t } = useTranslation('facilitator')
  const proposals = useMany('roomProposals').map(([, one]) => one)
  const tables = [...new Set(proposals.map(({ table }) => table))].toSorted((a, b) =>
    a.localeCompare(b, 'sv', { numeric: true }),
  )
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.proposals.heading')}</h3>
      </div>
      <p className="phase-count" role="status">
        <strong className="number">{t('phases.proposals.count', { count: proposals.length })}</strong>
      </p>
      {tables.length > 0 && (
        <p className="phase-meta">
          {tables
            .map((table) => {
              const count = proposals.filter((one) => one.table === table).length
              return `${t('tables.name', { table: tableNumber(table) })}: ${count}`
            })
            .join(' · ')}
        </p>
      )}
      <Coverage by="proposals" parents={proposals.map(({ parents }) => parents)} />
    </div>
  )
}
