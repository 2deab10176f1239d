import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { impossiblePairs } from './feature-pairs.ts'
import { range } from './order.ts'
import { meetsQuotas, subsets } from './testing/all-panels.ts'
import { runs } from './testing/effort.ts'
import { posed } from './testing/prepared.ts'
import { type Case, poolOf, quota, smallCase } from './testing/small-pools.ts'

/** What the draw says of a case, as pairs of names. */
function pairsOf(small: Case): string[] {
  const { program, quotas } = posed(small)
  return impossiblePairs(program, quotas).map(({ feature, other }) => `${feature} ${other}`)
}

test('DRAW-6: two features that leave no room for the panel are named, with the room there is', () => {
  const small: Case = {
    pool: poolOf([
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
    ]),
    quotas: [
      { name: 'gender', categories: [quota('woman', 0, 2), quota('man', 0, 2)] },
      { name: 'area', categories: [quota('north', 0, 1), quota('south', 0, 4)] },
    ],
    k: 4,
  }
  const { program, quotas } = posed(small)
  expect(impossiblePairs(program, quotas)).toEqual([
    { code: 'pair-impossible', feature: 'area', other: 'gender', need: 4, have: 3 },
  ])
})

test('DRAW-6: on small random pools a pair is called impossible exactly where no set of k people meets both', () => {
  const seen = { possible: 0, impossible: 0 }
  fc.assert(
    fc.property(smallCase, (small) => {
      const { quotas, pool, k } = small
      const alone = poolOf(pool.people.map((person) => person.categories))
      const sets = subsets(pool.people.length, k)
      const expected = range(quotas.length).flatMap((f) =>
        range(f).flatMap((g) => {
          const both = quotas.map((feature, other) =>
            other === f || other === g
              ? feature
              : { ...feature, categories: feature.categories.map(({ name }) => quota(name, 0, k)) },
          )
          return sets.some((set) => meetsQuotas(alone, both, set)) ? [] : [`${quotas[g]!.name} ${quotas[f]!.name}`]
        }),
      )
      seen[expected.length === 0 ? 'possible' : 'impossible'] += 1
      expect(pairsOf(small).sort()).toEqual(expected.sort())
    }),
    runs(200),
  )
  expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(20)
})
