import { expect, test } from 'vitest'
import { levelBound, worstGap } from './certificate.ts'
import { computeLottery, type Lottery } from './lottery.ts'
import { range } from './order.ts'
import type { Level } from './relaxed-target.ts'
import { noSolver, posed } from './testing/prepared.ts'
import { poolOf, quota } from './testing/small-pools.ts'

/** 900 people of whom at most 40 are drawn, 99 of whom at most 60, and one who lives alone on the hill. */
async function hillside(): Promise<Lottery> {
  const { program } = posed({
    pool: poolOf(range(1000).map((i) => [i < 900 ? 0 : 1, i === 999 ? 1 : 0])),
    quotas: [
      { name: 'group', categories: [quota('a', 0, 40), quota('b', 0, 60)] },
      { name: 'home', categories: [quota('valley', 0, 100), quota('hill', 0, 1)] },
    ],
    k: 100,
  })
  const lottery = await computeLottery(program, 'leximin', noSolver)
  if (!lottery.ok) throw new Error(lottery.error)
  return lottery.value
}

const gapOf = ({ program, objective }: Lottery, levels: readonly Level[]): number =>
  worstGap(program, levels, objective)

test('DRAW-5: the proof of a lottery closes to a ten-millionth, and says what the levels are', async () => {
  const lottery = await hillside()
  expect(lottery.levels.map(({ value, fixed }) => [value, fixed.length])).toEqual([
    [expect.closeTo(40 / 900, 9), 1],
    [0.6, 2],
  ])
  expect(gapOf(lottery, lottery.levels)).toBeLessThan(1e-7)
})

test('DRAW-5: a level claimed a millionth lower than it is does not pass', async () => {
  const lottery = await hillside()
  range(2).forEach((at) => {
    const lower = lottery.levels.map((level, i) => (i === at ? { ...level, value: level.value - 1e-6 } : level))
    expect(gapOf(lottery, lower)).toBeGreaterThan(1e-7)
  })
})

test('DRAW-5: whatever row prices a proof uses, the bound never falls below the level', async () => {
  const { program, levels } = await hillside()
  const [first] = levels as [Level, Level]
  for (const r of range(first.multipliers.length)) {
    for (const factor of [-1, 0, 0.5, 0.999, 1.001, 2, 1000]) {
      const multipliers = first.multipliers.map((value, at) => (at === r ? (value || 1e-3) * factor : value))
      const { numerator, denominator } = levelBound(
        program,
        { ...first, multipliers },
        program.size.map(() => undefined),
      )
      if (denominator > 0n) expect(Number(numerator) / Number(denominator)).toBeGreaterThan(first.value - 1e-9)
    }
  }
})

test('DRAW-5: one person among a thousand cannot be fixed too low by giving them a tiny price', async () => {
  const lottery = await hillside()
  const { program } = lottery
  const [first, second] = lottery.levels as [Level, Level]
  const hill = program.size.indexOf(1)
  const hillRow = program.rows.findIndex((row) => row.quota !== undefined && row.classes.join() === String(hill))
  const most = Math.max(...first.multipliers)
  for (const price of [1, 1e-2, 1e-3, 1e-4, 6e-5, 1e-5, 1e-9]) {
    const forged: Level[] = [
      {
        ...first,
        fixed: [...first.fixed, hill],
        multipliers: first.multipliers.map((value, r) => value + (r === hillRow ? price * most : 0)),
      },
      { ...second, value: (60 - first.value) / 99, fixed: second.fixed.filter((c) => c !== hill) },
    ]
    expect(gapOf(lottery, forged)).toBeGreaterThan(1e-7)
  }
})

test('DRAW-5: a proof that leaves somebody out, fixes somebody twice or lets the levels fall is no proof', async () => {
  const lottery = await hillside()
  const [first, second] = lottery.levels as [Level, Level]
  const wrong: Level[][] = [
    [],
    [first],
    [second],
    [second, first],
    [first, { ...second, fixed: second.fixed.slice(1) }],
    [first, { ...second, fixed: [...second.fixed, ...first.fixed] }],
    [first, first, second],
    [first, { ...second, multipliers: [] }],
    [{ ...first, multipliers: [] }, second],
    [first, { ...second, multipliers: second.multipliers.map(() => 0) }],
  ]
  expect(wrong.map((levels) => gapOf(lottery, levels) > 1e-7)).toEqual(wrong.map(() => true))
})

test('DRAW-5: whoever is wholly drawn needs no price, but only at the chance that fills the class', async () => {
  const { program } = posed({
    pool: poolOf([[0], [1], [1], [1]]),
    quotas: [{ name: 'f', categories: [quota('must', 1, 1), quota('may', 0, 3)] }],
    k: 2,
  })
  const lottery = await computeLottery(program, 'leximin', noSolver)
  if (!lottery.ok) throw new Error(lottery.error)
  const { levels } = lottery.value
  const drawn = levels.find((level) => level.multipliers.length === 0)
  expect(drawn?.value).toBe(1)
  const lower = levels.map((level) => (level === drawn ? { ...level, value: 0.9 } : level))
  expect(gapOf(lottery.value, levels)).toBeLessThan(1e-7)
  expect(gapOf(lottery.value, lower)).toBeGreaterThan(1e-7)
})
