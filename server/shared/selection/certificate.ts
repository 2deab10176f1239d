// Proves, in whole numbers and without any solver, that no lottery beats the levels claimed.
import type { Program } from './program.ts'
import type { Level, Objective } from './relaxed-target.ts'

/** Multipliers are published as whole numbers: this many to one. */
export const scale = 1_000_000_000_000
const bigScale = BigInt(scale)

const big = (value: number): bigint => BigInt(Math.round(value * scale))
const positive = (value: bigint): bigint => (value > 0n ? value : 0n)

/** A fraction numerator / denominator with a positive denominator. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** What `multipliers` add up to for one member of each class, times `scale`. */
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
  const multipliers = level.multipliers.map(big)
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

/** By how much, at most, a level's bound lies above the value claimed (0 where it is met exactly). */
export function worstGap(program: Program, levels: readonly Level[], objective: Objective): number {
  const earlier: (bigint | undefined)[] = program.size.map(() => undefined)
  let worst = 0
  for (const level of levels) {
    const { numerator, denominator } = levelBound(program, level, earlier)
    if (denominator <= 0n) return Number.POSITIVE_INFINITY
    const gap = Number((numerator * bigScale) / denominator - big(level.value)) / scale
    worst = Math.max(worst, gap)
    for (const c of level.fixed) earlier[c] = big(level.value)
  }
  const complete = objective === 'maximin' ? (levels.at(-1)?.value ?? 0) > 0 : !earlier.includes(undefined)
  return complete ? worst : Number.POSITIVE_INFINITY
}
