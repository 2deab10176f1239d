// 4C begins here: proposals that stand become texts at the tables they came from. Where there are more than there is room for, the jury chooses.
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
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

interface OpenAllProps {
  /** Those that become texts. */
  readonly taken: readonly RoomProposal[]
  /** Those that do not, named before it is done. */
  readonly left: readonly RoomProposal[]
  /** Texts that are open already. */
  readonly open: number
  readonly most: number
}

export function OpenAll({ taken, left, open, most }: OpenAllProps) {
  const { t } = useTranslation('facilitator')
  const tableOf = useTableOf()
  if (taken.length === 0 || taken.length > most - open) return null
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
  const names = left.map(([, { text }]) => `”${text ?? t('map.erased')}”`).join(', ')
  const label = left.length === 0 ? 'phases.writing.openAll' : 'phases.writing.openChosen'
  return (
    <FinalButton
      label={t(label, { count: taken.length })}
      title={t('phases.writing.openAllTitle', { count: taken.length })}
      text={
        left.length > 0
          ? `${t('phases.writing.openAllText')} ${t('phases.writing.openAllLeft', { count: left.length, names })}`
          : t('phases.writing.openAllText')
      }
      onConfirm={openAll}
    />
  )
}
