// Writing with the pen: every second what has changed is sent, kept here until then, and never lost with the pen.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftEntity } from '#shared/protocol/phase-entities.ts'
import type { FieldName, Fields } from '#shared/session/phases/recommendations-state.ts'
import { forget } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { useDraft } from '../../connection/use-draft.ts'
import { actLatest } from '../act-latest.ts'
import { useUnsaved } from '../unsaved.ts'
import { isOf, useWishes } from '../wishes.ts'
import { isEmpty, parseTyped, type Typed, unsent } from './text-fields.ts'

const sendEvery = 1000
const aboutText = isOf('write-text')

export interface TextWriting {
  /** What the fields show: the room's words with mine in them. */
  readonly fields: Fields
  readonly holds: boolean
  readonly waiting: boolean
  /** What I had typed when the pen was no longer mine. */
  readonly left: Typed
  readonly type: (name: FieldName, words: string) => void
  readonly flush: () => void
  readonly throwLeft: () => void
  readonly onFocus: (focused: boolean) => void
}

/** Calls at most once a second while asked to, and once more when the screen goes away. */
function useEvery(work: () => void): { readonly soon: () => void; readonly now: () => void } {
  const latest = useRef(work)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    latest.current = work
  })
  const now = useCallback((): void => {
    clearTimeout(timer.current)
    timer.current = undefined
    latest.current()
  }, [])
  useEffect(() => now, [now])
  const soon = useCallback((): void => {
    timer.current ??= setTimeout(now, sendEvery)
  }, [now])
  return { soon, now }
}

/** Moves what could not be sent aside, where it can be read and copied. */
function useLeftBehind(id: string, typed: Typed, clearTyped: () => void, draft: DraftEntity, holds: boolean) {
  const [kept, setKept, clearKept] = useDraft(`text.${id}.left`)
  const refused = useWishes().refused.filter(aboutText)
  const own = refused.filter(({ action }) => action.text === id)
  const left = parseTyped(kept)
  useEffect(() => {
    const typings = [holds ? {} : typed, ...own.map(({ action }) => action.fields as Typed)]
    const lost: Typed = Object.assign({}, ...typings.map((one) => unsent(one, draft.fields)))
    if (!isEmpty(lost)) setKept(JSON.stringify({ ...left, ...lost }))
    if (!holds && !isEmpty(typed)) clearTyped()
    for (const entry of own) forget(entry)
  })
  return { left, throwLeft: clearKept }
}

export function useTextWriting(id: string, draft: DraftEntity): TextWriting {
  const me = useOne('me')?.seat
  const holds = me !== undefined && draft.pen === me
  const [stored, setStored, clearStored] = useDraft(`text.${id}`)
  const [focused, setFocused] = useState(false)
  const typed = parseTyped(stored)
  const changed = unsent(typed, draft.fields)
  const waiting = useWishes()
    .waiting.filter(aboutText)
    .some(({ action }) => action.text === id)
  const send = (): void => {
    if (!holds || isEmpty(changed)) return
    actLatest(
      { type: 'write-text', text: id, fields: { ...changed } },
      (entry) => aboutText(entry) && entry.action.text === id,
    )
  }
  const { soon, now } = useEvery(send)
  const { left, throwLeft } = useLeftBehind(id, typed, clearStored, draft, holds)
  useUnsaved(`text.${id}`, {
    dirty: holds && (focused || !isEmpty(changed)),
    holds: true,
    savesItself: true,
    save: () => {
      now()
      return true
    },
  })
  return {
    fields: holds ? { ...draft.fields, ...typed } : draft.fields,
    holds,
    waiting: waiting || (holds && !isEmpty(changed)),
    left,
    type: (name, words) => {
      setStored(JSON.stringify({ ...typed, [name]: words }))
      soon()
    },
    flush: now,
    throwLeft,
    onFocus: setFocused,
  }
}
