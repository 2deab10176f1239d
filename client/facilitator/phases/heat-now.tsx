// The heat map as it is now, for the panels of 3C and 3D.
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { HeatTable } from '../../ui/figures/heat-table.tsx'
import { useRoomNeeds } from './need-names.ts'

/** The ways in their order. */
export function useWays() {
  return useMany('scenarios')
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { title }]) => ({ id, title }))
}

export function HeatNow() {
  const { t } = useTranslation('facilitator')
  const rows = useMany('heat').map(([, row]) => row)
  const ways = useWays()
  const needs = useRoomNeeds().map(({ id, name }) => ({ id, text: name }))
  if (rows.length === 0) return null
  return (
    <div className="phase-figure stack-tight">
      <h3 id="heat-now">{t('phases.scoring.heat')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard */}
      <section className="phase-scroll" tabIndex={0} aria-labelledby="heat-now">
        <HeatTable rows={rows} ways={ways} needs={needs} />
      </section>
      <p className="phase-meta">{t('phases.scoring.note')}</p>
    </div>
  )
}
