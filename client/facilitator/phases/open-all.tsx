// 4C begins here: every proposal that still stands becomes a text at the table it came from, as many as the run sheet allows.
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { cut, tableNumber } from '../map/headings.ts'
import { FinalButton } from './final-button.tsx'
import type { RoomProposal } from './proposals-now.ts'

/** Its own table; where that is not one of today's, the tables take turns. */
function useTableOf(): (proposal: RoomProposal, place: number) => number {
  const tables = useMany('tables').map(([, { table }]) => table)
  return ([, { table }], place) => {
    const own = Number(tableNumber(table))
    return tables.includes(own) ? own : (tables[place % Math.max(1, tables.length)] ?? 1)
  }
}

export function OpenAll({ free, open }: { readonly free: readonly RoomProposal[]; readonly open: number }) {
  const { t } = useTranslation('facilitator')
  const most = useOne('plan')?.mostTexts ?? 0
  const tableOf = useTableOf()
  const taken = free.filter(([, { text }]) => text !== null).slice(0, Math.max(0, most - open))
  const left = free.length - taken.length
  if (taken.length === 0) return null
  const openAll = (): void => {
    taken.forEach((proposal, i) => {
      const [id, { text, parents }] = proposal
      act({
        type: 'open-text',
        table: tableOf(proposal, open + i),
        title: cut(text ?? ''),
        proposals: [id],
        parents: { needs: [...parents.needs], scenarios: [], cards: [] },
      })
    })
  }
  return (
    <FinalButton
      label={t('phases.writing.openAll', { count: taken.length })}
      title={t('phases.writing.openAllTitle', { count: taken.length })}
      text={left > 0 ? t('phases.writing.openAllLeft', { count: left, most }) : t('phases.writing.openAllText')}
      onConfirm={openAll}
    />
  )
}
