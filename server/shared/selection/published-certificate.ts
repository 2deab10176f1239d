// The proof of a lottery as it is published, in whole numbers, and back.

import { scale, wholePrices } from './certificate.ts'
import type { Lottery } from './lottery.ts'
import { smallest } from './order.ts'
import type { Program, Row } from './program.ts'
import type { PublishedCertificate } from './record.ts'
import type { Level, Objective } from './relaxed-target.ts'

/** So many parts may be lost in the arithmetic of a chance that no level fixes. */
const slack = 1000

const inScale = (value: number): number => Math.round(value * scale)

export function publishCertificate({ method, program, levels, chance }: Lottery): PublishedCertificate {
  const cuts = program.rows.filter((row) => row.kind === 'cut')
  return {
    method,
    chances: chance.map(inScale),
    cuts: cuts.map(({ classes, weights, max }) => ({ classes: [...classes], weights: [...weights], max })),
    levels: levels.map(({ value, fixed, multipliers }) => ({
      value: inScale(value),
      fixed: [...fixed],
      multipliers: wholePrices(multipliers).flatMap((price, r): [number, number][] =>
        price === 0 ? [] : [[r, price]],
      ),
    })),
  }
}

/** The programme with the certificate's cuts, and its levels, for checking. Undefined where it names what is not there, or anything twice. */
export function readCertificate(
  base: Program,
  published: PublishedCertificate,
): { readonly program: Program; readonly levels: readonly Level[] } | undefined {
  const classes = base.size.length
  const cuts = published.cuts.map(
    ({ classes: own, weights, max }): Row => ({
      kind: 'cut',
      classes: own,
      weights,
      min: leastOf(weights, base.k),
      max,
    }),
  )
  const program: Program = { ...base, rows: [...base.rows, ...cuts] }
  const sound =
    published.chances.length === classes &&
    published.cuts.every((cut) => areKnown(cut.classes, classes) && cut.weights.length === cut.classes.length) &&
    published.levels.every(
      ({ fixed, multipliers }) =>
        areKnown(fixed, classes) &&
        areKnown(
          multipliers.map(([r]) => r),
          program.rows.length,
        ),
    )
  if (!sound) return undefined
  const levels = published.levels.map(({ value, fixed, multipliers }): Level => {
    const dense = multipliers.length === 0 ? [] : program.rows.map(() => 0)
    for (const [r, multiplier] of multipliers) dense[r] = multiplier
    return { value: value / scale, fixed, multipliers: dense }
  })
  return { program, levels }
}

/** Different numbers below `count`. */
const areKnown = (numbers: readonly number[], count: number): boolean =>
  new Set(numbers).size === numbers.length && numbers.every((number) => number < count)

/**
 * Whether the chances are those that the levels prove. LEXIMIN: everyone has the value of the level that fixes them.
 * MAXIMIN: whoever a level of value 0 fixes has none, and everyone else at least the last level's, which is above 0.
 */
export function chancesAgree({ chances, levels }: PublishedCertificate, objective: Objective): boolean {
  if (objective === 'leximin') return levels.every(({ value, fixed }) => fixed.every((c) => chances[c] === value))
  const last = levels.at(-1)?.value ?? 0
  const none = new Set(levels.slice(0, -1).flatMap(({ fixed }) => fixed))
  return (
    last > 0 &&
    levels.slice(0, -1).every(({ value }) => value === 0) &&
    chances.every((chance, c) => (none.has(c) ? chance === 0 : chance > 0 && chance >= last - slack))
  )
}

/** Nothing that a panel of k can be worth lies below this. */
const leastOf = (weights: readonly number[], k: number): number => k * smallest([0, ...weights])
