import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../selection/testing/effort.ts'
import { tableOf } from './jury.ts'
import { pairUp, roundRobin, seatsAt, tablesOf } from './tables.ts'
import { Meeting } from './testing/meeting.ts'

test('tables are as equal as can be in every round, and every seat has one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 2, max: 12 }), (seats, perTable) => {
      const plan = roundRobin(seats, perTable, 3)
      expect(plan).toHaveLength(seats)
      const tables = Math.max(1, Math.round(seats / perTable))
      for (const round of [0, 1, 2]) {
        const sizes = new Map<number, number>()
        for (const rounds of plan) sizes.set(rounds[round]!, (sizes.get(rounds[round]!) ?? 0) + 1)
        for (const table of sizes.keys()) expect(table >= 1 && table <= tables).toBe(true)
        if (round === 0) expect(Math.max(...sizes.values()) - Math.min(...sizes.values())).toBeLessThanOrEqual(1)
      }
    }),
    runs(100),
  )
})

test('with as many tables as chairs or more, nobody sits with the same person twice', () => {
  const plan = roundRobin(25, 5, 3)
  const met = new Map<string, number>()
  for (const round of [0, 1, 2])
    for (let a = 0; a < 25; a++)
      for (let b = a + 1; b < 25; b++)
        if (plan[a]![round] === plan[b]![round]) met.set(`${a}-${b}`, (met.get(`${a}-${b}`) ?? 0) + 1)
  expect(Math.max(...met.values())).toBe(1)
})

test.each([
  [[], []],
  [[4], [[4]]],
  [[4, 7], [[4, 7]]],
  [[4, 7, 9], [[4, 7, 9]]],
  [
    [1, 2, 3, 4, 5],
    [
      [1, 2],
      [3, 4, 5],
    ],
  ],
])('pairs of %j are %j', (seats, pairs) => {
  expect(pairUp(seats)).toEqual(pairs)
})

test('everybody is in exactly one pair, and nobody alone who need not be', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 20 }), (seats) => {
      const pairs = pairUp(seats)
      expect(pairs.flat()).toEqual(seats)
      if (seats.length > 1) expect(pairs.every((pair) => pair.length === 2 || pair.length === 3)).toBe(true)
    }),
    runs(100),
  )
})

test('a round that a list of seats does not have repeats the last one', () => {
  const { jury } = new Meeting(6)
  const seat = { ...jury.seats[1]!, tables: [2, 3] }
  expect([1, 2, 3, 9].map((round) => tableOf(seat, round))).toEqual([2, 3, 3, 3])
  expect(tableOf({ ...seat, tables: [] }, 1)).toBe(1)
})

test('the tables of a round are those where somebody sits', () => {
  const { jury } = new Meeting(6)
  expect(tablesOf(jury, 1)).toEqual([1, 2])
  expect(seatsAt(jury, 1, 1).map(({ number }) => number)).toEqual([1, 3, 5])
})
