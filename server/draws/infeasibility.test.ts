import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainInfeasibility, type QuotaChange, type QuotaSide } from '#shared/selection/infeasibility.ts'
import { computeLottery } from '#shared/selection/lottery.ts'
import { smallest, sum } from '#shared/selection/order.ts'
import { countCategories, type Pool } from '#shared/selection/pool.ts'
import type { Quotas } from '#shared/selection/quotas.ts'
import { allPanels, subsets } from '#shared/selection/testing/all-panels.ts'
import { patience, runs } from '#shared/selection/testing/effort.ts'
import { posed } from '#shared/selection/testing/prepared.ts'
import { type Case, hostileCase, poolOf, quota, smallCase } from '#shared/selection/testing/small-pools.ts'
import { describeInfeasibility } from '#shared/selection/words/words.ts'
import { loadSolver } from './solver.ts'

const alone = (pool: Pool): Pool => poolOf(pool.people.map((person) => person.categories))
const explain = (small: ReturnType<typeof posed>) => explainInfeasibility(small.program, small.quotas, loadSolver)

/** Cases that no panel meets, in canonical order; the numbers say how far each quota may be changed, or all freely. */
const impossible = fc
  .tuple(fc.oneof(smallCase, hostileCase), fc.boolean(), fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 30 }))
  .map(([small, free, steps]) => {
    const quotas = small.quotas.map(({ name, categories }, f) => ({
      name,
      categories: categories.map((category, c) =>
        free
          ? category
          : {
              ...category,
              minFlex: Math.max(0, category.min - steps[6 * f + c]!),
              maxFlex: category.max + steps[6 * f + c + 3]!,
            },
      ),
    }))
    return posed({ ...small, quotas })
  })
  .filter((small) => allPanels(small).length === 0)

/** The case with some sides of its quotas only, and with households or without. */
function keeping({ pool, quotas, k }: Case, sides: readonly QuotaSide[], households: boolean): Case {
  const has = (f: number, c: number, side: 'min' | 'max'): boolean =>
    sides.some((one) => one.feature === f && one.category === c && one.side === side)
  const kept = quotas.map(({ name, categories }, f) => ({
    name,
    categories: categories.map(({ name: own, min, max }, c) =>
      quota(own, has(f, c, 'min') ? min : 0, has(f, c, 'max') ? max : k),
    ),
  }))
  return { pool: households ? pool : alone(pool), quotas: kept, k }
}

test(
  'DRAW-8: the quotas named cannot hold together, and any of them left out would let the others hold',
  async () => {
    const seen = { households: 0, quotas: 0 }
    await fc.assert(
      fc.asyncProperty(impossible, async (small) => {
        const { conflict, households } = await explain(small)
        seen[households ? 'households' : 'quotas'] += 1
        expect(allPanels(keeping(small, conflict, households))).toEqual([])
        for (const side of conflict) {
          const others = conflict.filter((one) => one !== side)
          expect(allPanels(keeping(small, others, households)).length).toBeGreaterThan(0)
        }
        if (households) expect(allPanels(keeping(small, conflict, false)).length).toBeGreaterThan(0)
      }),
      runs(150),
    )
    expect(smallest(Object.values(seen))).toBeGreaterThan(2)
  },
  patience,
)

const changed = (quotas: Quotas, changes: readonly QuotaChange[]): Quotas =>
  quotas.map(({ name, categories }, f) => ({
    name,
    categories: categories.map((category, c) => {
      const change = changes.find((one) => one.feature === f && one.category === c)
      if (change === undefined) return category
      expect(change.from).toEqual({ min: category.min, max: category.max })
      return { ...category, ...change.to }
    }),
  }))

/** Σ (1 + 2/min)·decrease of minima + Σ increase of maxima. */
const cost = (changes: readonly QuotaChange[]): number =>
  sum(changes.map(({ from, to }) => (1 + 2 / Math.max(1, from.min)) * (from.min - to.min) + (to.max - from.max)))

/** What it would cost to let this very set of people be a panel; undefined where the limits forbid it. */
function costOf(set: readonly number[], { pool, quotas }: Case, limits: boolean): number | undefined {
  const homes = set.flatMap((i) => pool.people[i]!.household ?? [])
  if (new Set(homes).size < homes.length) return undefined
  const people = set.map((i) => pool.people[i]!)
  const counts = countCategories(people, quotas)
  const changes = quotas.flatMap(({ categories }, f) =>
    categories.map(({ min, max }, c): QuotaChange => {
      const have = counts[f]![c]!
      const to = { min: Math.min(min, have), max: Math.max(max, have) }
      return { feature: f, category: c, from: { min, max }, to }
    }),
  )
  const allowed = changes.every(({ feature, category, to }) => {
    const { minFlex, maxFlex } = quotas[feature]!.categories[category]!
    return to.min >= minFlex && to.max <= maxFlex
  })
  return limits && !allowed ? undefined : cost(changes)
}

test(
  'DRAW-8: the change offered makes a panel possible, keeps the limits, and no other change costs less',
  async () => {
    const seen = { within: 0, beyond: 0, none: 0 }
    await fc.assert(
      fc.asyncProperty(impossible, async (small) => {
        const { relaxations, withinLimits } = await explain(small)
        const sets = subsets(small.pool.people.length, small.k)
        const costs = (limits: boolean) => sets.flatMap((set) => costOf(set, small, limits) ?? [])
        expect(withinLimits).toBe(costs(true).length > 0)
        expect(relaxations.length > 0).toBe(costs(false).length > 0)
        seen[relaxations.length === 0 ? 'none' : withinLimits ? 'within' : 'beyond'] += 1
        if (relaxations.length === 0) return
        expect(cost(relaxations[0]!.changes)).toBeCloseTo(smallest(costs(withinLimits)), 9)
        for (const { changes } of relaxations) {
          expect(allPanels({ ...small, quotas: changed(small.quotas, changes) }).length).toBeGreaterThan(0)
        }
      }),
      runs(150),
    )
    expect(smallest(Object.values(seen))).toBeGreaterThan(1)
  },
  patience,
)

test(
  'DRAW-8: what a change buys is the smallest chance of the lottery that it allows',
  async () => {
    await fc.assert(
      fc.asyncProperty(impossible, async (small) => {
        const { relaxations } = await explain(small)
        for (const { changes, smallestChance } of relaxations) {
          const { program } = posed({ ...small, quotas: changed(small.quotas, changes) })
          const lottery = await computeLottery(program, 'leximin', loadSolver)
          if (!lottery.ok) throw new Error(lottery.error)
          expect(smallestChance).toBeCloseTo(smallest(lottery.value.chance.filter((chance) => chance > 1e-9)), 6)
        }
      }),
      runs(150),
    )
  },
  patience,
)

test('DRAW-8: where only a shared home stands in the way, the answer says so', async () => {
  const small = posed({
    pool: poolOf([[0], [0], [1], [1]], ['h', 'h', '', '']),
    quotas: [{ name: 'gender', categories: [quota('woman', 2, 2), quota('man', 0, 2)] }],
    k: 3,
  })
  const said = describeInfeasibility(await explain(small), small.quotas, 'en')
  expect(said).toEqual([
    'These quotas cannot hold together:',
    '  · at least 2 of “woman” (gender)',
    '  · at most one person from each household',
    'The smallest change that helps:',
    '  · gender, “woman”: 2 becomes 1–2',
    '  The smallest chance is then 50\u00a0%.',
  ])
})
