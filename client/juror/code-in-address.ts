// The code in the address that a QR card opens: taken at once, so that it stands neither in the address bar nor in the history.
import { useSyncExternalStore } from 'react'

let taken = ''
const listeners = new Set<() => void>()

function take(): void {
  const found = decodeURIComponent(location.hash.slice(1)).trim()
  if (found === '' || found.startsWith('/') || found === 'content') return
  taken = found.slice(0, 40)
  history.replaceState(null, '', location.pathname + location.search)
  for (const tell of listeners) tell()
}

/** Looks at the address now, and again when another card is shown to a page that is open already. */
export function takeCodeFromAddress(): void {
  take()
  window.addEventListener('hashchange', take)
}

/** The code, and how to let go of it once it has been used. */
export function useCodeFromAddress(): [string, () => void] {
  const code = useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => taken,
  )
  return [
    code,
    () => {
      taken = ''
    },
  ]
}
