// The one way anything is sorted in a draw: by code unit and by number, never by a locale.

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether every text comes after the one before, so that none occurs twice. */
export const areRising = (texts: readonly string[]): boolean =>
  texts.every((text, i) => i === 0 || text > texts[i - 1]!)

/** `[0, 1, … count − 1]`. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

export const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

/** The smallest of any number of values; Infinity for none. (`Math.min(...values)` overflows the stack on long lists.) */
export function smallest(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY
  for (const value of values) if (value < least) least = value
  return least
}

/** The largest of any number of values; −Infinity for none. */
export function largest(values: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  return most
}
