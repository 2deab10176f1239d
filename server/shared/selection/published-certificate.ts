// The proof of a lottery as it is published, in whole numbers, and back.

import { scale, wholePrices } from './certificate.ts'
import type { Lottery } from './lottery.ts'
import { smallest } from './order.ts'
import type { Program, Row } from './program.ts'
import type { PublishedCertificate } from './record.ts'
import type { Level } from './relaxed-target.ts'

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

/** The programme with the certificate's cuts, and its levels, for checking. Undefined where it refers to what is not there. */
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
  const known = (c: number): boolean => c < classes
  const sound =
    published.chances.length === classes &&
    published.cuts.every((cut) => cut.classes.every(known) && cut.weights.length === cut.classes.length) &&
    published.levels.every(
      (level) => level.fixed.every(known) && level.multipliers.every(([r]) => r < program.rows.length),
    )
  if (!sound) return undefined
  const levels = published.levels.map(({ value, fixed, multipliers }): Level => {
    const dense = multipliers.length === 0 ? [] : program.rows.map(() => 0)
    for (const [r, multiplier] of multipliers) dense[r] = multiplier
    return { value: value / scale, fixed, multipliers: dense }
  })
  return { program, levels }
}

/** Nothing that a panel of k can be worth lies below this. */
const leastOf = (weights: readonly number[], k: number): number => k * smallest([0, ...weights])
