// Whether a box that scrolls holds more below what is seen: without a sign nobody looks for it.
import { type RefObject, useEffect, useRef, useState } from 'react'

export function useMore(words: string): [RefObject<HTMLElement | null>, boolean] {
  const box = useRef<HTMLElement>(null)
  const [hasMore, setHasMore] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are longer or shorter
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const look = (): void => setHasMore(element.scrollHeight - element.clientHeight - element.scrollTop > 4)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    element.addEventListener('scroll', look)
    return () => {
      watch.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [words])
  return [box, hasMore]
}
