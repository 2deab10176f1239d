// A text in the making: kept on this tablet at every key, so that a reload or a closed lid loses nothing.
import { useCallback, useSyncExternalStore } from 'react'
import { seatScope } from './own-seat.ts'
import { keep } from './storage.ts'

const keyOf = (name: string): string => `allting.draft.${seatScope() ?? 'page'}.${name}`

const listeners = new Set<() => void>()

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

const tellAll = (): void => {
  for (const tell of listeners) tell()
}

/** Whether there is text of that name. */
export const hasDraft = (name: string): boolean => (keep.get(keyOf(name)) ?? '').trim() !== ''

/** The draft of that name, how to change it, and how to throw it away. Wherever it is shown, it is the same. */
export function useDraft(name: string, start = ''): [string, (text: string) => void, () => void] {
  const key = keyOf(name)
  const text = useSyncExternalStore(subscribe, () => keep.get(key)) ?? start
  const change = useCallback(
    (next: string) => {
      keep.set(key, next)
      tellAll()
    },
    [key],
  )
  const clear = useCallback(() => {
    keep.remove(key)
    tellAll()
  }, [key])
  return [text, change, clear]
}
