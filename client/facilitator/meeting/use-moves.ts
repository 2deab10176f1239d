// Next and Back as the facilitator presses them: once each, even when the finger shakes, and undone within reach.
import { useEffect, useRef, useState } from 'react'
import type { Place } from '#shared/session/jury.ts'
import { act } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { placeAfter, samePlace } from './places.ts'

/** A second press of the same button within this time is the same press. */
const samePress = 1000
/** How long the undo notice stays; Back does the same afterwards. */
export const undoFor = 15_000

export function useMoves() {
  const run = useOne('run')
  const plan = useOne('plan')
  const from = run?.place ?? null
  const to = plan === undefined ? undefined : placeAfter(plan.activities, from)
  const backTo = plan?.backTo ?? null
  const pressed = useRef({ what: '', at: Number.NEGATIVE_INFINITY })
  const [undoable, setUndoable] = useState<Place>()
  useEffect(() => {
    if (undoable === undefined) return
    const timer = setTimeout(() => setUndoable(undefined), undoFor)
    return () => clearTimeout(timer)
  }, [undoable])
  const once = (what: string, move: () => void): void => {
    const at = performance.now()
    if (pressed.current.what === what && at - pressed.current.at < samePress) return
    pressed.current = { what, at }
    move()
  }
  const next = (): void =>
    once('next', () => {
      if (to === undefined) return
      act({ type: 'next', from })
      setUndoable(from === null ? undefined : to)
    })
  const back = (): void =>
    once('back', () => {
      if (from === null || backTo === null) return
      act({ type: 'back', from })
      setUndoable(undefined)
    })
  return { from, to, backTo, next, back, undoable: samePlace(undoable, from) ? undoable : undefined }
}
