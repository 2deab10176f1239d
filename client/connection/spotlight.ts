// What of the jurors' words the room looks at: chosen on the facilitator's page, followed by the projector's window on the same laptop.
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

export type Scene = 'amend' | 'read' | 'reserve' | 'handover'

/** What is in the light of this scene, the text first; nothing when nothing has been chosen for it. */
export function useSpotlight(scene: Scene): readonly string[] {
  const kept = useSyncExternalStore(subscribe, () => keep.get(key))
  return kept?.startsWith(`${scene}:`) === true ? kept.slice(scene.length + 1).split(' ') : []
}

/** Without anything: the scene's first picture again. */
export function shineOn(scene: Scene, ...ids: readonly string[]): void {
  if (ids.length === 0) keep.remove(key)
  else keep.set(key, `${scene}:${ids.join(' ')}`)
  for (const tell of listeners) tell()
}
