// The server's time on this screen, a second at a time.
import { useEffect, useState } from 'react'
import { useSession } from './session-store.ts'

const wholeSecond = (offset: number): number => Math.floor((Date.now() + offset) / 1000) * 1000

/** Milliseconds since 1970 by the server's clock, in whole seconds; the component draws again when a second has passed. */
export function useServerNow(): number {
  const offset = useSession((state) => state.clockOffset)
  const [now, setNow] = useState(() => wholeSecond(offset))
  useEffect(() => {
    const look = (): void => setNow(wholeSecond(offset))
    look()
    const timer = setInterval(look, 250)
    return () => clearInterval(timer)
  }, [offset])
  return now
}
