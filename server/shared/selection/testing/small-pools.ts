// Random pools so small that every panel can be listed: ordinary ones, and hostile ones whose quotas hardly fit together.
import * as fc from 'fast-check'
import { range } from '../order.ts'
import type { Person, Pool } from '../pool.ts'
import type { Category, Quotas } from '../quotas.ts'

export interface Case {
  readonly pool: Pool
  readonly quotas: Quotas
  readonly k: number
}

/** People from rows of categories; `homes[i]` is person i's household, '' for none. */
export function poolOf(rows: readonly (readonly number[])[], homes: readonly string[] = []): Pool {
  const people = rows.map(
    (categories, i): Person => ({
      id: `p${i}`,
      row: i + 2,
      categories,
      cells: [],
      ...(homes[i] ? { household: homes[i] } : {}),
    }),
  )
  return { header: [], idColumn: 'id', addressColumns: homes.length > 0 ? ['address'] : [], people }
}

/** A quota that a relaxation may change as it likes. */
export const quota = (name: string, min: number, max: number): Category => ({
  name,
  min,
  max,
  minFlex: 0,
  maxFlex: 1000,
})

const mostPeople = 10
const mostFeatures = 5
const letters = ['a', 'b', 'c']

const list = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length })
const upTo = (max: number) => fc.integer({ min: 0, max })

/** Household of each person or '': about a third share one where there are households at all. */
const homes = fc
  .record({ some: fc.boolean(), numbers: list(upTo(6), mostPeople) })
  .map(({ some, numbers }) => (some ? numbers.map((number) => (number === 0 ? '' : `h${number}`)) : []))

/** 3–9 people with 1–3 features of three categories; quotas around what a random panel would hold. */
export const smallCase: fc.Arbitrary<Case> = fc
  .record({
    n: fc.integer({ min: 3, max: 9 }),
    features: fc.integer({ min: 1, max: 3 }),
    cells: list(upTo(2), 3 * mostPeople),
    homes,
    part: fc.double({ min: 0.2, max: 0.7, noNaN: true }),
    slack: list(fc.tuple(upTo(2), upTo(2)), 9),
  })
  .map(({ n, features, cells, homes: own, part, slack }) => {
    const k = Math.max(1, Math.round(n * part))
    const rows = range(n).map((i) => range(features).map((f) => cells[f * mostPeople + i]!))
    const quotas = range(features).map((f) => ({
      name: `f${f}`,
      categories: letters.map((name, c) => {
        const fair = (rows.filter((row) => row[f] === c).length * k) / n
        const [down, up] = slack[f * 3 + c]!
        const min = Math.max(0, Math.floor(fair) - down + (down === 0 ? 1 : 0))
        return quota(name, Math.min(min, k), Math.min(Math.max(min, Math.ceil(fair) + up - 1), k))
      }),
    }))
    return { pool: poolOf(rows, own.slice(0, n)), quotas, k }
  })

/**
 * 5–10 people, 3–5 properties that each may occur once or twice: the odd cycles among them make fractions of people
 * do better than people, so that the lottery needs inequalities or column generation, and leave some without a chance.
 */
export const hostileCase: fc.Arbitrary<Case> = fc
  .record({
    n: fc.integer({ min: 5, max: mostPeople }),
    features: fc.integer({ min: 3, max: mostFeatures }),
    k: fc.integer({ min: 2, max: 5 }),
    has: list(fc.boolean(), mostFeatures * mostPeople),
    limits: list(fc.tuple(upTo(1), upTo(1)), mostFeatures),
    homes,
  })
  .map(({ n, features, k, has, limits, homes: own }) => ({
    pool: poolOf(
      range(n).map((i) => range(features).map((f) => (has[f * mostPeople + i] ? 0 : 1))),
      own.slice(0, n),
    ),
    quotas: range(features).map((f) => ({
      name: `f${f}`,
      categories: [quota('yes', limits[f]![0], 1 + limits[f]![1]), quota('no', 0, k)],
    })),
    k,
  }))
