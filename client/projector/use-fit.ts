// Finds how large words can be and in how many columns, so that every perspective is read whole and none is cut.
import { type RefCallback, useCallback } from 'react'
import { keepFitted } from './keep-fitted.ts'

const largest = 2.4
const smallest = 0.6
/** Steps of a search by halves: fine enough for the eye. */
const steps = 7

const fits = (list: HTMLElement): boolean =>
  Array.from(list.children).every(
    (item) => item.scrollHeight <= item.clientHeight + 1 && item.scrollWidth <= item.clientWidth + 1,
  )

function set(list: HTMLElement, columns: number, size: number): void {
  list.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`
  list.style.fontSize = `${size}rem`
}

/** The largest size, in rem, at which so many columns show everything. */
function sizeFor(list: HTMLElement, columns: number): number {
  set(list, columns, largest)
  if (fits(list)) return largest
  let [low, high] = [smallest, largest]
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    set(list, columns, middle)
    if (fits(list)) low = middle
    else high = middle
  }
  return low
}

const mostColumns = 5

function fitWords(list: HTMLElement): void {
  const count = list.children.length
  const choices = Array.from({ length: Math.min(mostColumns, count) }, (_, i) => i + 1)
  let best = { columns: 1, size: 0 }
  const squareness = (columns: number): number => Math.abs(columns - Math.sqrt(count))
  for (const columns of choices) {
    const size = sizeFor(list, columns)
    const same = Math.abs(size - best.size) < 0.03
    if (same ? squareness(columns) < squareness(best.columns) : size > best.size) best = { columns, size }
  }
  set(list, best.columns, best.size)
}

/** Fits the list anew whenever its words or the room it has change, and whenever it is another list: a step may bring a new one. */
export function useFit(words: string): RefCallback<HTMLUListElement> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words fit otherwise
  return useCallback((list: HTMLUListElement) => keepFitted(list, () => fitWords(list)), [words])
}
