// The part of the address after `#`, as the pages' own paths: /draw/step.
import { useSyncExternalStore } from 'react'

function subscribe(tell: () => void): () => void {
  window.addEventListener('hashchange', tell)
  return () => window.removeEventListener('hashchange', tell)
}

/** The parts of the path; the component draws again when it changes. */
export function useHashPath(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent)
}

export const hashOfPath = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`

export function goTo(...parts: readonly string[]): void {
  location.hash = hashOfPath(...parts)
}

/** The same place by its full address: Back does not lead to the shorter one. */
export function correctTo(...parts: readonly string[]): void {
  location.replace(hashOfPath(...parts))
}
