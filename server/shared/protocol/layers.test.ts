import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../selection/testing/effort.ts'
import { applyChanges, difference, same } from './layers.ts'

const entity = fc.oneof(
  fc.jsonValue({ noUnicodeString: false, maxDepth: 3 }).filter((value) => value !== null),
  fc.record({ title: fc.option(fc.string()), cards: fc.array(fc.constantFrom('c1', 'c2')) }),
)
/** Few keys, so that the two versions often share them; some that objects are born with. */
const key = fc.constantFrom('jury', 'run', 'cards/c1', 'cards/c2', 'constructor', 'toString', 'hasOwnProperty')
const entities = fc.dictionary(key, entity)

test('WIRE-7: the difference applied to what was held is what is now', () => {
  fc.assert(
    fc.property(entities, entities, (before, after) => {
      const changes = difference(before, after)
      const held = changes === undefined ? before : applyChanges(before, changes)
      expect(held).toEqual(after)
      expect(changes === undefined).toBe(same(before, after))
    }),
    runs(1000),
  )
})

test('WIRE-7: also when it has travelled as JSON', () => {
  fc.assert(
    fc.property(entities, entities, (before, after) => {
      const overTheWire = (value: unknown) => JSON.parse(JSON.stringify(value))
      const changes = difference(before, after)
      const held = changes === undefined ? before : applyChanges(before, overTheWire(changes))
      expect(held).toEqual(overTheWire(after))
    }),
    runs(500),
  )
})

test('WIRE-7: only what has changed is told, and what is gone is told as null', () => {
  const kept = { title: 'a', cards: ['c1'] }
  expect(difference({ a: kept, b: 1, c: 2 }, { a: { ...kept, cards: ['c1'] }, b: 3 })).toEqual({ b: 3, c: null })
  expect(difference({ a: kept }, { a: kept })).toBeUndefined()
})

test('two things are the same when they say the same', () => {
  fc.assert(
    fc.property(entity, entity, (a, b) => {
      expect(same(a, structuredClone(a))).toBe(true)
      expect(same(a, b)).toBe(same(b, a))
      expect(same({ a }, { b: a })).toBe(false)
      expect(same([a], [a, a])).toBe(false)
      expect(same([], {})).toBe(false)
    }),
    runs(300),
  )
})
