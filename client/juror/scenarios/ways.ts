// The ways forward in their order, each with a letter to speak of it by.
import type { ScenarioEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'

export interface Way extends ScenarioEntity {
  readonly id: string
  readonly letter: string
}

export function useWays(): readonly Way[] {
  return useMany('scenarios')
    .map(([id, way]) => ({ ...way, id, letter: String.fromCharCode(65 + way.order) }))
    .toSorted((a, b) => a.order - b.order)
}
