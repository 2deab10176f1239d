import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { range } from './order.ts'
import { isPanel, type Program } from './program.ts'
import { meetsQuotas, subsets } from './testing/all-panels.ts'
import { runs } from './testing/effort.ts'
import { posed } from './testing/prepared.ts'
import { hostileCase, smallCase } from './testing/small-pools.ts'

/** Every way to take 0 … capacity of each class, k in all. */
function allCounts({ capacity, k }: Program): number[][] {
  const grow = (c: number, left: number): number[][] =>
    c === capacity.length
      ? left === 0
        ? [[]]
        : []
      : range(Math.min(capacity[c]!, left) + 1).flatMap((count) =>
          grow(c + 1, left - count).map((rest) => [count, ...rest]),
        )
  return grow(0, k)
}

test('DRAW-2: counts of classes pass as a panel exactly where people of those classes can meet every rule', () => {
  fc.assert(
    fc.property(fc.oneof(smallCase, hostileCase), (small) => {
      const { classes, program } = posed(small)
      const classOf = small.pool.people.map((_, i) => classes.classes.findIndex(({ members }) => members.includes(i)))
      const counted = subsets(small.pool.people.length, small.k)
        .filter((set) => meetsQuotas(small.pool, small.quotas, set))
        .map((set) => program.size.map((_, c) => set.filter((i) => classOf[i] === c).length).join())
      const passing = allCounts(program).filter((counts) => isPanel(program, counts))
      expect(passing.map((counts) => counts.join()).sort()).toEqual([...new Set(counted)].sort())
    }),
    runs(150),
  )
})

test.each([
  ['fractions of people', [0.5, 1.5]],
  ['fewer than none', [-1, 3]],
  ['a class too few', [2]],
  ['not a number', [Number.NaN, 2]],
])('DRAW-2: %s are no panel', (_, counts) => {
  const program: Program = {
    k: 2,
    size: [3, 3],
    capacity: [3, 3],
    rows: [{ kind: 'size', classes: [0, 1], weights: [1, 1], min: 2, max: 2 }],
  }
  expect(isPanel(program, counts)).toBe(false)
  expect(isPanel(program, [1, 1])).toBe(true)
})
