// What we compare with, in its order.
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'

export function useCriteria(): readonly (readonly [string, SharedNeedEntity])[] {
  return useMany('needs')
    .filter(([, { criterion }]) => criterion !== null)
    .toSorted(([, a], [, b]) => (a.criterion ?? 0) - (b.criterion ?? 0))
}
