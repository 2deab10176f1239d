// Which text the room looks at: chosen on the facilitator's page, followed by the projector's window on the same laptop.
import { useSyncExternalStore } from 'react'
import { keep } from './storage.ts'

const key = 'allting.spotlight'
const listeners = new Set<() => void>()

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener('storage', tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('storage', tell)
  }
}

export type Scene = 'amend' | 'read'

/** The text in the light of this scene; undefined when none has been chosen for it. */
export function useSpotlight(scene: Scene): string | undefined {
  const kept = useSyncExternalStore(subscribe, () => keep.get(key))
  return kept?.startsWith(`${scene}:`) === true ? kept.slice(scene.length + 1) : undefined
}

/** Without a text: the scene's first picture again. */
export function shineOn(scene: Scene, text?: string): void {
  if (text === undefined) keep.remove(key)
  else keep.set(key, `${scene}:${text}`)
  for (const tell of listeners) tell()
}
