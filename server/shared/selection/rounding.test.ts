import { expect, test } from 'vitest'
import { classify } from './classes.ts'
import { dealPanels } from './deal.ts'
import { computeLottery } from './lottery.ts'
import { range, sum } from './order.ts'
import { panelCount, roundLottery } from './rounding.ts'
import { countTickets } from './seal.ts'
import { noSolver, posed } from './testing/prepared.ts'
import { type Case, poolOf, quota } from './testing/small-pools.ts'

test.each([
  [0.02, 1_000],
  [0.0199, 10_000],
  [0.002, 10_000],
  [0.00199, 100_000],
  [0.0002, 100_000],
])('the list has as many panels as give the smallest chance of %f twenty tickets', (least, m) => {
  expect(panelCount([0.5, least, 1], 20)).toEqual({ ok: true, value: m })
})

test('DRAW-4: those without a chance do not lengthen the list', () => {
  expect(panelCount([0, 0.5, 1e-12], 20)).toEqual({ ok: true, value: 1_000 })
})

test('a chance too small for the longest list, or a list too long to publish, is refused with the reason', () => {
  expect(panelCount([0.5, 0.000199], 20)).toEqual({ ok: false, error: 'chance-too-small' })
  expect(panelCount([0.5, 0.0005], 50)).toEqual({ ok: true, value: 100_000 })
  expect(panelCount([0.5, 0.0005], 51)).toEqual({ ok: false, error: 'list-too-long' })
})

async function ticketsOf({ pool, quotas, k }: Case, m: number) {
  const { program } = posed({ pool, quotas, k })
  const lottery = await computeLottery(program, 'leximin', noSolver)
  if (!lottery.ok) throw new Error(lottery.error)
  const rounded = roundLottery(lottery.value, m)
  expect(sum(rounded.panels.map((panel) => panel.weight))).toBe(m)
  return countTickets(dealPanels(classify(pool), pool, rounded), pool.people.length)
}

test('DRAW-9: chances that are whole numbers of tickets are met exactly', async () => {
  const pool = poolOf(range(20).map((i) => [i < 8 ? 0 : 1]))
  const quotas = [{ name: 'a', categories: [quota('x', 1, 1), quota('y', 0, 9)] }]
  const tickets = await ticketsOf({ pool, quotas, k: 7 }, 1_000)
  expect(tickets).toEqual(range(20).map((i) => (i < 8 ? 125 : 500)))
})

test('DRAW-9: other chances become the whole number of tickets above or below, the same for equals', async () => {
  const pool = poolOf(range(13).map((i) => [i < 6 ? 0 : 1]))
  const quotas = [{ name: 'a', categories: [quota('x', 2, 2), quota('y', 3, 3)] }]
  const tickets = await ticketsOf({ pool, quotas, k: 5 }, 1_000)
  expect(sum(tickets)).toBe(5_000)
  for (const [own, chance] of [
    [tickets.slice(0, 6), 2 / 6],
    [tickets.slice(6), 3 / 7],
  ] as const) {
    expect(new Set(own).size).toBeLessThanOrEqual(2)
    for (const count of own) expect(Math.abs(count - 1_000 * chance)).toBeLessThan(1)
  }
})
