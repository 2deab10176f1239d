// Things that are written, changed and withdrawn, as this seat sees them: those told, with its own unanswered wishes in them.
import type { Action } from '#shared/protocol/actions.ts'
import type { Wishes } from './wishes.ts'

export interface Written<V> {
  /** Null until the room has given it one. */
  readonly id: string | null
  readonly key: string
  readonly value: V
  readonly waiting: boolean
  readonly leaving: boolean
}

/** How actions speak of a kind of thing. */
export interface Speech<V> {
  readonly written: (action: Action) => V | undefined
  readonly edited?: (action: Action) => { readonly id: string; readonly value: V } | undefined
  readonly withdrawn?: (action: Action) => string | undefined
  /** The words by which a written thing is known again when the room tells of it. */
  readonly wordsOf: (value: V) => string | null
}

export function withWishes<V>(
  told: readonly { readonly id: string; readonly value: V }[],
  { asked, waiting }: Wishes,
  speech: Speech<V>,
): Written<V>[] {
  const known = told.map(({ id, value }): Written<V> => {
    const edit = asked.findLast(({ action }) => speech.edited?.(action)?.id === id)
    const leave = asked.find(({ action }) => speech.withdrawn?.(action) === id)
    return {
      id,
      key: id,
      value: (edit && speech.edited?.(edit.action)?.value) ?? value,
      waiting: waiting.some((entry) => entry === edit || entry === leave),
      leaving: leave !== undefined,
    }
  })
  const unheard = told.map(({ value }) => speech.wordsOf(value))
  const written = asked.flatMap((entry): Written<V>[] => {
    const value = speech.written(entry.action)
    if (value === undefined) return []
    const isWaiting = waiting.includes(entry)
    const there = isWaiting ? -1 : unheard.indexOf(speech.wordsOf(value))
    if (there >= 0) unheard.splice(there, 1)
    return there >= 0
      ? []
      : [{ id: null, key: `${entry.client}.${entry.n}`, value, waiting: isWaiting, leaving: false }]
  })
  return [...known, ...written]
}
