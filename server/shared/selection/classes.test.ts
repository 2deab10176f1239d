import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalPool, classify } from './classes.ts'
import { sum } from './order.ts'
import type { Pool } from './pool.ts'
import { runs } from './testing/effort.ts'
import { hostileCase, poolOf, quota, smallCase } from './testing/small-pools.ts'

/** Classes as lists of member ids. */
const ids = (pool: Pool) =>
  classify(pool).classes.map(({ members, capacity }) => [members.map((i) => pool.people[i]!.id).join(' '), capacity])

test('people with equal features are one class, all of whom a panel can hold', () => {
  expect(
    ids(
      poolOf([
        [0, 1],
        [0, 0],
        [0, 1],
        [1, 0],
      ]),
    ),
  ).toEqual([
    ['p1', 1],
    ['p0 p2', 2],
    ['p3', 1],
  ])
})

test('DRAW-7: a household of one changes nothing, and a blank address even less', () => {
  expect(ids(poolOf([[0], [0], [0]], ['h1', '', 'h2']))).toEqual([['p0 p1 p2', 3]])
})

test('DRAW-2: of a class that shares a household a panel holds at most one', () => {
  const { classes, householdKinds } = classify(poolOf([[0], [0], [0], [0], [0]], ['h', 'h', 'g', 'g', '']))
  expect(classes.map(({ members, capacity }) => [members, capacity])).toEqual([
    [[4], 1],
    [[0, 1, 2, 3], 2],
  ])
  expect(householdKinds).toEqual([{ classes: [1], count: 2 }])
})

test('DRAW-1: households alike are of one kind; equal people in unlike households have different chances, so classes', () => {
  const pool = poolOf([[0], [1], [0], [1], [0], [0], [1]], ['h', 'h', 'g', 'g', 'f', 'f', ''])
  const { classes, householdKinds } = classify(pool)
  expect(classes.map(({ members, capacity }) => [members, capacity])).toEqual([
    [[6], 1],
    [[4, 5], 1],
    [[0, 2], 2],
    [[1, 3], 2],
  ])
  expect(householdKinds).toEqual([
    { classes: [1], count: 1 },
    { classes: [2, 3], count: 2 },
  ])
})

test('every person is in exactly one class, with people of the same features only', () => {
  fc.assert(
    fc.property(fc.oneof(smallCase, hostileCase), ({ pool }) => {
      const { classes } = classify(pool)
      const all = classes.flatMap(({ members }) => members)
      expect([...all].sort((a, b) => a - b)).toEqual(pool.people.map((_, i) => i))
      expect(sum(classes.map(({ members }) => members.length))).toBe(pool.people.length)
      for (const { vector, members } of classes)
        for (const i of members) expect(pool.people[i]!.categories).toEqual(vector)
    }),
    runs(200),
  )
})

test('DRAW-3: the classes and their order are the same whatever the order of the rows, ids and household names', () => {
  const shuffled = hostileCase.chain((small) =>
    fc
      .shuffledSubarray([...small.pool.people], { minLength: small.pool.people.length })
      .map((people) => ({ pool: small.pool, people })),
  )
  const shape = (pool: Pool) => {
    const { classes, householdKinds } = classify(pool)
    return [classes.map(({ vector, capacity, members }) => [vector, capacity, members.length]), householdKinds]
  }
  fc.assert(
    fc.property(shuffled, ({ pool, people }) => {
      const renamed = people.map(({ household, ...person }, i) => ({
        ...person,
        id: `x${i}`,
        ...(household === undefined ? {} : { household: `other ${household}` }),
      }))
      expect(shape({ ...pool, people: renamed })).toEqual(shape(pool))
    }),
    runs(200),
  )
})

test('categories are carried over by name when quotas are put in canonical order', () => {
  const from = [
    { name: 'b', categories: [quota('y', 0, 1), quota('x', 0, 1)] },
    { name: 'a', categories: [quota('q', 0, 1), quota('p', 0, 1), quota('r', 0, 1)] },
  ]
  const to = [
    { name: 'a', categories: [quota('p', 0, 1), quota('q', 0, 1), quota('r', 0, 1)] },
    { name: 'b', categories: [quota('x', 0, 1), quota('y', 0, 1)] },
  ]
  const carried = canonicalPool(
    poolOf([
      [0, 0],
      [1, 2],
    ]),
    from,
    to,
  )
  expect(carried.people.map((person) => person.categories)).toEqual([
    [1, 1],
    [2, 0],
  ])
})
