// The keys N and B, for those who want them: never while somebody types, and they can be switched off.
import { useEffect } from 'react'
import { create } from 'zustand'
import { keep } from '../../connection/storage.ts'

const key = 'allting.facilitator.keys'

export const useKeysOn = create<{ readonly on: boolean }>(() => ({ on: keep.get(key) !== 'off' }))

export function switchKeys(on: boolean): void {
  keep.set(key, on ? 'on' : 'off')
  useKeysOn.setState({ on })
}

const types = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

export function useKeys({ next, back }: { readonly next: () => void; readonly back: () => void }): boolean {
  const on = useKeysOn((state) => state.on)
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || types(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      if (event.key.toLowerCase() === 'n') next()
      if (event.key.toLowerCase() === 'b') back()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, next, back])
  return on
}
