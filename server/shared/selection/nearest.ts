// Finds the listed word that a misspelt one most likely meant.
import { distance } from 'fastest-levenshtein'
import { fold } from './table.ts'

/** The candidate closest to `word`, or undefined when none is close enough to be worth suggesting. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 2))
  for (const candidate of candidates) {
    const steps = distance(fold(word), fold(candidate))
    if (steps < least || (steps === least && best === undefined)) [best, least] = [candidate, steps]
  }
  return best
}
