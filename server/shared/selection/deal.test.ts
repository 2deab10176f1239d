import { expect, test } from 'vitest'
import { classify } from './classes.ts'
import { dealPanels } from './deal.ts'
import { largest, smallest } from './order.ts'
import type { Pool } from './pool.ts'
import { countTickets } from './seal.ts'
import { poolOf } from './testing/small-pools.ts'

/** Deals so many panels with so many places for each class; returns the panels and everybody's tickets. */
function deal(pool: Pool, ...panels: readonly { readonly counts: readonly number[]; readonly weight: number }[]) {
  const m = panels.reduce((total, { weight }) => total + weight, 0)
  const dealt = dealPanels(classify(pool), pool, { m, panels })
  return { dealt, tickets: countTickets(dealt, pool.people.length) }
}

const spread = (tickets: readonly number[]): number => largest(tickets) - smallest(tickets)

test('DRAW-9: equal people get equally many tickets where the places go round, else they differ by one', () => {
  const pool = poolOf([[0], [0], [0], [0], [0]])
  expect(deal(pool, { counts: [2], weight: 10 }).tickets).toEqual([4, 4, 4, 4, 4])
  expect(deal(pool, { counts: [3], weight: 9 }).tickets.sort()).toEqual([5, 5, 5, 6, 6])
})

test('DRAW-9: tickets are dealt evenly across panels of unlike composition too', () => {
  const pool = poolOf([[0], [0], [0], [1], [1], [1], [1]])
  const { dealt, tickets } = deal(
    pool,
    { counts: [2, 1], weight: 7 },
    { counts: [1, 2], weight: 5 },
    { counts: [3, 0], weight: 1 },
  )
  expect(dealt.map((panel) => panel.length)).toEqual(dealt.map(() => 3))
  expect(spread(tickets.slice(0, 3))).toBeLessThanOrEqual(1)
  expect(spread(tickets.slice(3))).toBeLessThanOrEqual(1)
})

test('DRAW-2: nobody sits twice on a panel, and every panel holds the places of each class that it should', () => {
  const pool = poolOf([[0], [0], [0], [0], [0], [1], [1]])
  const { dealt } = deal(pool, { counts: [4, 1], weight: 11 }, { counts: [3, 2], weight: 13 })
  dealt.forEach((panel, number) => {
    expect(new Set(panel).size).toBe(5)
    expect(panel.filter((index) => index < 5).length).toBe(number < 11 ? 4 : 3)
  })
})

test('DRAW-2: nobody sits on a panel with another of the same household', () => {
  const homes = ['h', 'h', 'g', 'g', 'f', 'f', '', '']
  const pool = poolOf([[0], [1], [0], [1], [0], [1], [0], [0]], homes)
  const { dealt } = deal(pool, { counts: [1, 2, 1], weight: 20 }, { counts: [2, 1, 2], weight: 20 })
  for (const panel of dealt) {
    const own = panel.map((index) => homes[index]).filter(Boolean)
    expect(new Set(own).size).toBe(own.length)
  }
})

test('DRAW-9: households alike get equally many tickets, as far as whole tickets go', () => {
  const pool = poolOf([[0], [1], [0], [1], [0], [1]], ['h', 'h', 'g', 'g', 'f', 'f'])
  const { tickets } = deal(pool, { counts: [1, 1], weight: 31 }, { counts: [2, 1], weight: 10 })
  expect(spread([0, 2, 4].map((index) => tickets[index]!))).toBeLessThanOrEqual(1)
  expect(spread([1, 3, 5].map((index) => tickets[index]!))).toBeLessThanOrEqual(1)
})

test('DRAW-14: neighbours in the pool are not dealt to panels as neighbours', () => {
  const pool = poolOf(Array.from({ length: 40 }, () => [0]))
  const { dealt } = deal(pool, { counts: [2], weight: 200 })
  const together = dealt.filter(([a, b]) => b! - a! === 1).length
  expect(together).toBeLessThan(40)
})
