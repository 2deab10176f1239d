// A form whose every key is kept on this tablet, and which says what is missing only when somebody has tried to save it.
import { useState } from 'react'
import { useDraft } from '../connection/use-draft.ts'
import { useUnsaved } from './unsaved.ts'

export interface DraftForm<V> {
  readonly value: V
  readonly set: (changes: Partial<V>) => void
  /** The first part that keeps it from being saved; undefined before anybody has tried. */
  readonly problem: keyof V | undefined
  readonly save: () => boolean
  readonly clear: () => void
}

interface DraftFormOptions<V> {
  /** The name of the draft; every text has its own. */
  readonly name: string
  readonly start: V
  readonly problemOf: (value: V) => keyof V | undefined
  readonly onSave: (value: V) => void
}

function parse<V extends object>(text: string, start: V): V {
  try {
    return text === '' ? start : { ...start, ...(JSON.parse(text) as Partial<V>) } // only this form writes there
  } catch {
    return start
  }
}

export function useDraftForm<V extends object>({ name, start, problemOf, onSave }: DraftFormOptions<V>): DraftForm<V> {
  const [text, setText, clearText] = useDraft(name)
  const [tried, setTried] = useState(false)
  const value = parse(text, start)
  const problem = problemOf(value)
  const clear = (): void => {
    clearText()
    setTried(false)
  }
  const save = (): boolean => {
    setTried(true)
    if (problem !== undefined) return false
    onSave(value)
    clear()
    return true
  }
  const dirty = JSON.stringify(value) !== JSON.stringify(start)
  useUnsaved(name, { dirty, holds: true, save })
  return {
    value,
    set: (changes) => {
      // what was missing is being mended: it is said again when somebody tries again
      setTried(false)
      setText(JSON.stringify({ ...value, ...changes }))
    },
    problem: tried ? problem : undefined,
    save,
    clear,
  }
}

/** Whether words say something and are short enough. */
export const fits = (text: string, most: number): boolean => text.trim() !== '' && text.trim().length <= most
