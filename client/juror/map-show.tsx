// 1B, second step: the room's map, as far as it has been released.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useMany } from '../connection/session-store.ts'
import { TaskHead } from './task-head.tsx'

export function MapShow({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const perspectives = useMany('perspectives')
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('map.title')} lead={perspectives.length === 0 ? t('map.none') : t('map.lead')} />
      <ol className="perspectives">
        {perspectives.map(([id, { title, cards }]) => (
          <li key={id}>
            <p className="subtle">{t('board.opening')}</p>
            <p className="perspective-title">{title ?? t('card.erased')}</p>
            <p className="subtle">{t('map.cards', { count: cards })}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
