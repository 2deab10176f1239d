import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chancesOf } from '#shared/selection/figures.ts'
import { computeLottery } from '#shared/selection/lottery.ts'
import { classesOf, prepareDraw, programOf } from '#shared/selection/prepare.ts'
import { drawCases } from '#shared/selection/testing/draw-pools.ts'
import { patience, runs } from '#shared/selection/testing/effort.ts'
import { lines } from '#shared/selection/testing/prepared.ts'
import { type Case, hostileCase, smallCase } from '#shared/selection/testing/small-pools.ts'
import { loadSolver } from './solver.ts'

interface Spelling {
  readonly people: readonly number[]
  readonly features: readonly number[]
  readonly id: (name: string) => string
  readonly home: (name: string) => string
}

/** The two files of a case: people and features in some order, ids and addresses in some spelling. */
function files({ pool, quotas }: Case, { people, features, id, home }: Spelling) {
  const rows = people.map((i) => {
    const person = pool.people[i]!
    const cells = features.map((f) => quotas[f]!.categories[person.categories[f]!]!.name)
    return [id(person.id), ...cells, home(person.household ?? '')].join(',')
  })
  const sides = features.flatMap((f) => {
    const { name, categories } = quotas[f]!
    return categories.map((category) => `${name},${category.name},${category.min},${category.max}`)
  })
  const turned = features[0]! > 0 ? sides.reverse() : sides
  return {
    pool: lines(['id', ...features.map((f) => quotas[f]!.name), 'address'].join(','), ...rows),
    quotas: lines('feature,value,min,max', ...turned),
  }
}

/** Chance by person, in the order of the case, with panels and proof; or why there is none. */
async function chancesFrom(small: Case, spelling: Spelling) {
  const { pool, quotas } = files(small, spelling)
  const { value: read, problems } = prepareDraw(quotas, pool, small.k, { addressColumns: ['address'] })
  if (read === undefined) return problems.map((problem) => JSON.stringify(problem)).sort()
  const lottery = await computeLottery(programOf(read, small.k), 'leximin', loadSolver)
  if (!lottery.ok) return [lottery.error]
  const chances = chancesOf(classesOf(read), lottery.value.chance)
  const { panels, levels } = lottery.value
  return { chances: spelling.people.map((i, at) => [i, chances[at]!]).sort(byPerson), panels, levels }
}

const byPerson = (a: readonly number[], b: readonly number[]): number => a[0]! - b[0]!
const shuffled = (count: number) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, i) => i),
    { minLength: count },
  )
const ordinary: Omit<Spelling, 'people' | 'features'> = { id: (name) => name, home: (name) => name }

const restated = fc.oneof(smallCase, hostileCase, drawCases).chain((small) =>
  fc.record({
    small: fc.constant(small),
    people: shuffled(small.pool.people.length),
    features: shuffled(small.quotas.length),
  }),
)

test(
  'DRAW-3: rows, features and quotas in another order, other ids and addresses give the same bits',
  async () => {
    const seen = { with: 0, without: 0 }
    await fc.assert(
      fc.asyncProperty(restated, async ({ small, people, features }) => {
        const plain = { people: [...people].sort((a, b) => a - b), features: [...features].sort((a, b) => a - b) }
        const before = await chancesFrom(small, { ...ordinary, ...plain })
        const after = await chancesFrom(small, {
          people,
          features,
          id: (name) => `member ${name.length}/${name}`,
          home: (name) => (name === '' ? '' : `${name.length * 7} Other Street ${name}`),
        })
        seen[Array.isArray(before) ? 'without' : 'with'] += 1
        expect(after).toEqual(before)
      }),
      runs(120),
    )
    expect(Math.min(seen.with, seen.without)).toBeGreaterThan(3)
  },
  patience,
)
