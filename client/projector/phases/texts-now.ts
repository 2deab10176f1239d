// The recommendations as the room may see them, in their order.
import type { TextEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'

export type RoomText = readonly [string, TextEntity]

export const useTexts = (): readonly RoomText[] =>
  useMany('texts')
    .filter(([, { kind }]) => kind === 'recommendation')
    .toSorted(([, a], [, b]) => a.number - b.number)

/** `3/2` is table 2 of the third round. */
export const tableNumber = (name: string): string => name.split('/')[1] ?? name
