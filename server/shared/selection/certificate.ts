// Proves, in whole numbers and without any solver, that no lottery beats the levels claimed.
import type { Program } from './program.ts'
import { clearly, type Level, type Objective } from './relaxed-target.ts'

const tolerance = 1e-7
/** Whoever could have one part in so many more than the level that fixes them is not held back by it. */
const roomParts = 10_000n

/** Chances are published as whole numbers: this many to one. */
export const scale = 1_000_000_000_000
/** Only the proportions of a level's row prices matter; the largest becomes this. */
const priceScale = 1_000_000_000_000_000
const bigScale = BigInt(scale)

const big = (value: number): bigint => BigInt(Math.round(value * scale))
const positive = (value: bigint): bigint => (value > 0n ? value : 0n)

/** A fraction numerator / denominator with a positive denominator. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** A level's row prices in whole numbers. Taking them of whole numbers changes nothing. */
export function wholePrices(multipliers: readonly number[]): number[] {
  const most = multipliers.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  return most === 0 ? [] : multipliers.map((value) => Math.round((value / most) * priceScale))
}

/** What `multipliers` add up to for one member of each class. */
function pricesOf(program: Program, multipliers: readonly bigint[]): bigint[] {
  const prices = program.size.map(() => 0n)
  program.rows.forEach((row, r) => {
    const multiplier = multipliers[r] ?? 0n
    if (multiplier === 0n) return
    row.classes.forEach((c, i) => {
      prices[c]! += multiplier * BigInt(row.weights[i]!)
    })
  })
  return prices
}

/**
 * The upper bound that a level's multipliers give, by weak duality, on the smallest chance among the classes still open.
 * Whatever the multipliers are, the bound is valid: a wrong certificate can only prove less. `earlier[c]` is the chance
 * at which a class was fixed before (as a whole number of 1/scale), or undefined while it is open.
 */
export function levelBound(program: Program, level: Level, earlier: readonly (bigint | undefined)[]): Fraction {
  const multipliers = wholePrices(level.multipliers).map(BigInt)
  const capped = level.multipliers.length === 0
  const prices = pricesOf(program, multipliers)
  let numerator = 0n
  program.rows.forEach((row, r) => {
    const multiplier = multipliers[r] ?? 0n
    const [low, high] = [multiplier * BigInt(row.min), multiplier * BigInt(row.max)]
    numerator += low > high ? low : high
  })
  numerator *= bigScale
  let denominator = 0n
  prices.forEach((price, c) => {
    const size = BigInt(program.size[c]!)
    const chance = earlier[c]
    const weight = capped ? (level.fixed[0] === c ? 1n : 0n) : positive(price)
    numerator += BigInt(program.capacity[c]!) * positive(weight - price) * bigScale
    if (chance === undefined) denominator += size * weight
    else numerator -= weight * size * chance
  })
  return { numerator, denominator: denominator * bigScale }
}

/**
 * Whether everyone a level fixes is held back by it: wholly drawn at this chance, or priced clearly above zero and so
 * dearly that the bound leaves them no room. (A tiny price for a few among many hardly moves the bound.)
 */
function holdsAll(program: Program, level: Level, { numerator, denominator }: Fraction): boolean {
  if (level.multipliers.length === 0) {
    return level.fixed.every((c) => program.capacity[c]! / program.size[c]! <= level.value + tolerance)
  }
  const prices = pricesOf(program, wholePrices(level.multipliers).map(BigInt))
  const most = level.fixed.reduce((largest, c) => Math.max(largest, Number(prices[c])), 0)
  const over = numerator * bigScale - (big(level.value) + 1n) * denominator
  return (
    most > 0 &&
    level.fixed.every((c) => {
      const whole = prices[c]! * BigInt(program.size[c]!) * bigScale * bigScale
      return Number(prices[c]) > (clearly / 2) * most && over * roomParts <= whole
    })
  )
}

/**
 * By how much, at most, a bound lies above the value claimed at its level (0 where it is met exactly). Infinite where
 * the levels are no proof: somebody is not held back by the level that fixes them, or fixed at none, or levels fall.
 */
export function worstGap(program: Program, levels: readonly Level[], objective: Objective): number {
  const earlier: (bigint | undefined)[] = program.size.map(() => undefined)
  let worst = 0
  let last = 0
  for (const level of levels) {
    const bound = levelBound(program, level, earlier)
    const { numerator, denominator } = bound
    const again = level.fixed.some((c) => earlier[c] !== undefined)
    if (denominator <= 0n || again || level.value < last - tolerance || !holdsAll(program, level, bound))
      return Number.POSITIVE_INFINITY
    worst = Math.max(worst, Number((numerator * bigScale) / denominator - big(level.value)) / scale)
    for (const c of level.fixed) earlier[c] = big(level.value)
    last = level.value
  }
  const complete = objective === 'maximin' ? last > 0 : !earlier.includes(undefined)
  return complete ? worst : Number.POSITIVE_INFINITY
}
