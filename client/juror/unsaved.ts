// Which texts are open and not yet saved, so that the room can move on without taking anyone from their writing.
import { useEffect, useRef } from 'react'
import { create } from 'zustand'

/** Where its writer finds it again who goes on without saving it: under my cards, here if the room goes back, or nowhere. */
export type Found = 'my-cards' | 'here' | 'nowhere'

interface Unsaved {
  readonly key: string
  /** Whether the task must stay on the screen for it; a text in a dialog stays by itself. */
  readonly holds: boolean
  /** It is sent while it is written: nobody has to save it. */
  readonly savesItself: boolean
  readonly found: Found
  /** Saves it; false when something is missing, which is then said beside it. */
  readonly save: () => boolean
}

const open = create<{ readonly texts: readonly Unsaved[] }>(() => ({ texts: [] }))

interface UnsavedText {
  readonly dirty: boolean
  readonly holds: boolean
  readonly savesItself?: boolean
  readonly found?: Found
  readonly save: () => boolean
}

/** Registers a text for as long as it is open and has something unsaved. */
export function useUnsaved(key: string, unsaved: UnsavedText): void {
  const { dirty, holds, savesItself = false, found = 'here', save } = unsaved
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    if (!dirty) return
    const text = { key, holds, savesItself, found, save: () => latest.current() }
    open.setState(({ texts }) => ({ texts: [...texts, text] }))
    return () => open.setState(({ texts }) => ({ texts: texts.filter((one) => one !== text) }))
  }, [key, dirty, holds, savesItself, found])
}

/** Somebody is writing, wherever on the page. */
export const useIsWriting = (): boolean => open(({ texts }) => texts.length > 0)

/** The task on the screen has text that is not saved. */
export const useTaskIsUnsaved = (): boolean => open(({ texts }) => texts.some(({ holds }) => holds))

/** Somebody has to save something before it can be said that they are done. */
export const useTaskMustBeSaved = (): boolean =>
  open(({ texts }) => texts.some(({ holds, savesItself }) => holds && !savesItself))

/** Where all that would be left in the task is found again: what holds least is said of all. */
export const useTaskIsFound = (): Found =>
  open(({ texts }) => {
    const places = texts.filter(({ holds, savesItself }) => holds && !savesItself).map(({ found }) => found)
    return places.includes('nowhere') ? 'nowhere' : places.includes('here') ? 'here' : 'my-cards'
  })

/** Sends what is sent while it is written. */
export function sendWritten(): void {
  for (const { savesItself, save } of open.getState().texts) if (savesItself) save()
}

/** Saves everything open in the task; false when something could not be. */
export const saveTask = (): boolean =>
  open
    .getState()
    .texts.filter(({ holds }) => holds)
    .every(({ save }) => save())
