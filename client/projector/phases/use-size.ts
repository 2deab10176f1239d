// Finds how large a picture's words can be, so that all of it is on the screen and nothing is cut.
import { type RefCallback, useCallback } from 'react'
import { keepFitted } from '../keep-fitted.ts'

/** In rem: 1 rem is 32 px at 1920 × 1080. */
const smallest = 0.5
/** Steps of a search by halves: fine enough for the eye. */
const steps = 7

const fits = (box: HTMLElement): boolean =>
  box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1

function fitSize(box: HTMLElement, largest: number): void {
  const set = (size: number): void => {
    box.style.fontSize = `${size}rem`
  }
  set(largest)
  if (fits(box)) return
  let [low, high] = [smallest, largest]
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    set(middle)
    if (fits(box)) low = middle
    else high = middle
  }
  set(low)
}

/** Fits the box anew whenever what it shows or the room it has changes, and whenever it is another box; everything in it is measured in em. */
export function useSize<T extends HTMLElement = HTMLDivElement>(shown: string, largest: number): RefCallback<T> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words fit otherwise
  return useCallback((box: T) => keepFitted(box, () => fitSize(box, largest)), [shown, largest])
}
