import { expect, test } from 'vitest'
import { figuresOf, gini, histogram, quotaPrices, zeroChance } from './figures.ts'
import { computeLottery } from './lottery.ts'
import { smallest } from './order.ts'
import { noSolver, posed } from './testing/prepared.ts'
import { type Case, poolOf, quota } from './testing/small-pools.ts'

test.each([
  ['all equal', [0.2, 0.2, 0.2], 0],
  ['all none', [0, 0], 0],
  ['one has everything', [0, 0, 0, 1], 0.75],
  ['one to three', [1, 3], 0.25],
  ['in any order', [3, 1, 2], 2 / 9],
])('the Gini coefficient: %s', (_, values, expected) => {
  expect(gini(values)).toBeCloseTo(expected, 12)
})

test('the figures of a lottery are those of its chances', () => {
  expect(figuresOf([0.5, 0.25, 0.25 + 1e-12, 1], 3, 2)).toEqual({
    n: 4,
    k: 2,
    types: 3,
    min: 0.25,
    mean: 0.5,
    max: 1,
    gini: expect.closeTo(0.3125, 9),
    levels: 3,
  })
})

test('DRAW-4: those without a chance are named by position', () => {
  expect(zeroChance([0.5, 0, 1e-12, 1e-6])).toEqual([1, 2])
})

test('every person stands in one bar of the histogram, the certain ones in the last', () => {
  const bars = histogram([0, 0.049, 0.05, 0.5, 1, 1])
  expect(bars.length).toBe(20)
  expect(bars.flatMap(({ people }, i) => (people > 0 ? [[i, people]] : []))).toEqual([
    [0, 2],
    [1, 1],
    [10, 1],
    [19, 2],
  ])
})

/** 20 women and 10 men, of whom at most so many women: women are held down. */
const womenAtMost = (max: number): Case => ({
  pool: poolOf(Array.from({ length: 30 }, (_, i) => [i < 20 ? 0 : 1])),
  quotas: [{ name: 'gender', categories: [quota('woman', 0, max), quota('man', 0, 9)] }],
  k: 9,
})

async function lotteryOf(max: number) {
  const lottery = await computeLottery(posed(womenAtMost(max)).program, 'leximin', noSolver)
  if (!lottery.ok) throw new Error(lottery.error)
  return lottery.value
}

test('the price of a quota is what one more place in it would add to the smallest chance', async () => {
  const [four, five] = [await lotteryOf(4), await lotteryOf(5)]
  const prices = quotaPrices(four)
  // Canonical order puts `man` before `woman`.
  expect(prices[0]).toMatchObject({ feature: 0, category: 1, side: 'max' })
  expect(prices[0]!.gain).toBeCloseTo(smallest(five.chance) - smallest(four.chance), 9)
})

test('a quota that holds nobody down has no price', async () => {
  expect(quotaPrices(await lotteryOf(9))).toEqual([])
})
