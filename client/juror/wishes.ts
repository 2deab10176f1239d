// What this seat has asked for: what waits for an answer, what was refused, and for a moment what was just saved.
import { useMemo } from 'react'
import { create } from 'zustand'
import type { Action, ActionOf } from '#shared/protocol/actions.ts'
import { act, forget } from '../connection/connection.ts'
import type { Entry } from '../connection/outbox.ts'
import { useSession } from '../connection/session-store.ts'

export type EntryOf<T extends Action['type']> = Entry & { readonly action: ActionOf<T> }

export const isOf =
  <T extends Action['type']>(...types: readonly T[]) =>
  (entry: Entry): entry is EntryOf<T> =>
    (types as readonly string[]).includes(entry.action.type)

/** About my cards, and about the table's board: whoever shows those shows what of them was refused. */
export const aboutCards = isOf('write-card', 'edit-card', 'withdraw-card', 'share-cards')
export const aboutBoard = isOf('open-pile', 'bring-interview', 'name-pile', 'drop-pile', 'put-card', 'take-card')

/** An answer comes a little before the change itself: so long it counts as asked, and nothing flickers. */
const settlesWithin = 500

const justSaved = create<{ readonly entries: readonly Entry[] }>(() => ({ entries: [] }))

const sameWish = (a: Entry, b: Entry): boolean => a.client === b.client && a.n === b.n

useSession.subscribe((now, before) => {
  if (now.outbox === before.outbox) return
  const saved = before.outbox.filter(
    (entry) => entry.refused === undefined && !now.outbox.some((one) => sameWish(one, entry)),
  )
  if (saved.length === 0) return
  justSaved.setState(({ entries }) => ({ entries: [...entries, ...saved] }))
  setTimeout(
    () => justSaved.setState(({ entries }) => ({ entries: entries.filter((entry) => !saved.includes(entry)) })),
    settlesWithin,
  )
})

export interface Wishes {
  /** Not yet answered. */
  readonly waiting: readonly Entry[]
  readonly refused: readonly Entry[]
  /** Waiting or just saved, in the order in which it was asked: what the screen shows as done already. */
  readonly asked: readonly Entry[]
}

export function useWishes(): Wishes {
  const outbox = useSession((state) => state.outbox)
  const saved = justSaved((state) => state.entries)
  return useMemo(() => {
    const waiting = outbox.filter((entry) => entry.refused === undefined)
    return { waiting, refused: outbox.filter((entry) => entry.refused !== undefined), asked: [...saved, ...waiting] }
  }, [outbox, saved])
}

/** Asks once more for what was refused. */
export function tryAgain(entry: Entry): void {
  forget(entry)
  act(entry.action)
}
