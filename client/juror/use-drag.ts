// Dragging a card by its handle, with finger, pen or mouse. Everything it does can be done with buttons, too.
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

export interface Dragged {
  readonly card: string
  /** The pile it was taken from; null for a card on no pile. */
  readonly from: string | null
  /** What it would be dropped on now. */
  readonly over: string | null
}

export interface Drag {
  readonly dragged: Dragged | undefined
  /** What follows the finger. */
  readonly ghost: RefObject<HTMLDivElement | null>
  /** For the handle of a card. */
  readonly handle: (card: string, from: string | null) => HandleProps
}

interface HandleProps {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

/** Near the upper or lower edge the page scrolls by itself. */
const edge = 120
const step = 10

const targetAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]')?.dataset.drop ?? null

function scrollAtEdge(y: number): void {
  if (y < edge) window.scrollBy(0, -step)
  if (y > window.innerHeight - edge) window.scrollBy(0, step)
}

/** `onDrop` is told the card, where it came from, and the `data-drop` of where it was let go. */
export function useDrag(onDrop: (card: string, from: string | null, onto: string) => void): Drag {
  const [dragged, setDragged] = useState<Dragged>()
  const ghost = useRef<HTMLDivElement>(null)
  const at = useRef({ x: 0, y: 0 })
  const active = dragged !== undefined
  useEffect(() => {
    if (!active) return
    const follow = setInterval(() => {
      scrollAtEdge(at.current.y)
      ghost.current?.style.setProperty('transform', `translate(${at.current.x}px, ${at.current.y}px)`)
    }, 16)
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDragged(undefined)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      clearInterval(follow)
      window.removeEventListener('keydown', onKey)
    }
  }, [active])
  const handle = (card: string, from: string | null): HandleProps => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      at.current = { x: event.clientX, y: event.clientY }
      setDragged({ card, from, over: null })
    },
    onPointerMove: ({ clientX, clientY }) => {
      if (!active) return
      at.current = { x: clientX, y: clientY }
      const over = targetAt(clientX, clientY)
      if (over !== dragged.over) setDragged({ ...dragged, over })
    },
    onPointerUp: () => {
      if (dragged?.over != null) onDrop(dragged.card, dragged.from, dragged.over)
      setDragged(undefined)
    },
    onPointerCancel: () => setDragged(undefined),
  })
  return { dragged, ghost, handle }
}
