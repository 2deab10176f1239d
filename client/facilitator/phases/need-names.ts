// The room's needs as the panels call them, and how many things answer each.
import { useTranslation } from 'react-i18next'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'
import { shortNeed } from '../../ui/figures/need-words.ts'

export interface NamedNeed {
  readonly id: string
  readonly name: string
  readonly need: SharedNeedEntity
}

/** What we compare with, in its order; before it is locked, all shared needs. */
export function useRoomNeeds(): readonly NamedNeed[] {
  const { t } = useTranslation('facilitator')
  const all = useMany('needs').map(([id, need]) => ({ id, need, name: shortNeed(need.text ?? t('map.erased')) }))
  const criteria = all.filter(({ need }) => need.criterion !== null)
  return criteria.length === 0 ? all : criteria.toSorted((a, b) => (a.need.criterion ?? 0) - (b.need.criterion ?? 0))
}
