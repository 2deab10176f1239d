// Gives a drawing its width in real pixels, so that its text keeps its size on every screen.
import { type ReactNode, useEffect, useRef, useState } from 'react'

export function Measured({ children }: { readonly children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={box}>{width > 0 ? children(width) : null}</div>
}
