// The figures by which a lottery is judged: smallest and largest chance, how unequal they are, and who has none.
import type { Classes } from './classes.ts'
import type { Lottery } from './lottery.ts'
import { largest, range, smallest, sum } from './order.ts'

/** A chance at or below this is none. */
export const noChance = 1e-9

export interface Figures {
  readonly n: number
  readonly k: number
  readonly types: number
  readonly min: number
  readonly mean: number
  readonly max: number
  /** 0: all chances equal; towards 1: the more unequal. */
  readonly gini: number
  /** How many different chances there are. */
  readonly levels: number
}

/** Selection probability of every pool member, by position. */
export function chancesOf({ classes }: Classes, chance: readonly number[]): number[] {
  const result: number[] = []
  classes.forEach(({ members }, c) => {
    for (const position of members) result[position] = chance[c]!
  })
  return result
}

/** Gini coefficient of numbers that are not negative; 0 where all are zero. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const total = sum(sorted)
  if (total === 0) return 0
  const weighted = sum(sorted.map((value, i) => (2 * (i + 1) - sorted.length - 1) * value))
  return Math.max(0, weighted / (sorted.length * total))
}

/** How many values differ by more than rounding. */
function countLevels(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, i) => i === 0 || value - sorted[i - 1]! > 1e-7).length
}

export function figuresOf(chances: readonly number[], types: number, k: number): Figures {
  return {
    n: chances.length,
    k,
    types,
    min: smallest(chances),
    mean: k / chances.length,
    max: largest(chances),
    gini: gini(chances),
    levels: countLevels(chances),
  }
}

/** Positions of those whom no panel holds. */
export const zeroChance = (chances: readonly number[]): number[] =>
  range(chances.length).filter((i) => chances[i]! <= noChance)

export interface Bar {
  readonly from: number
  readonly to: number
  readonly people: number
}

/** How many people have a chance in each of `count` equal parts of 0 … 1. */
export function histogram(chances: readonly number[], count = 20): Bar[] {
  return range(count).map((i) => {
    const [from, to] = [i / count, (i + 1) / count]
    const people = chances.filter(
      (chance) => chance >= from && (chance < to || (i === count - 1 && chance <= 1)),
    ).length
    return { from, to, people }
  })
}

/** What one place more (or less) in a quota would add to the smallest chance: its price at the first level above zero. */
export interface QuotaPrice {
  readonly feature: number
  readonly category: number
  readonly side: 'min' | 'max'
  readonly gain: number
}

/** The quotas that hold the smallest chance down, dearest first; canonical positions. */
export function quotaPrices({ program, levels }: Lottery): QuotaPrice[] {
  const first = levels.find((level) => level.value > noChance)
  if (first === undefined) return []
  const prices = program.size.map(() => 0)
  program.rows.forEach((row, r) => {
    row.classes.forEach((c, i) => {
      prices[c]! += (first.multipliers[r] ?? 0) * row.weights[i]!
    })
  })
  const held = new Set(levels.slice(0, levels.indexOf(first)).flatMap((level) => level.fixed))
  const scale = sum(program.size.map((size, c) => (held.has(c) ? 0 : size * Math.max(0, prices[c]!))))
  return program.rows
    .flatMap((row, r): QuotaPrice[] => {
      const price = first.multipliers[r] ?? 0
      if (row.quota === undefined || scale === 0 || Math.abs(price) / scale < noChance) return []
      const [feature, category] = row.quota
      return [{ feature, category, side: price > 0 ? 'max' : 'min', gain: Math.abs(price) / scale }]
    })
    .sort((a, b) => b.gain - a.gain || a.feature - b.feature || a.category - b.category)
}
