import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../selection/testing/effort.ts'
import { alikeFrom, likeness, similarPairs } from './similar.ts'

test('endings and small words matter little', () => {
  expect(likeness('Skolan ska finnas kvar', 'En skola som ska få finnas kvar')).toBeGreaterThanOrEqual(alikeFrom)
  expect(likeness('The bus is late', 'Buses are late')).toBe(1 / 3)
  expect(likeness('The school must stay', 'Lower taxes')).toBe(0)
})

test('likeness is between 0 and 1, the same both ways, and 1 for the same meaningful words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const value = likeness(a, b)
      expect(value >= 0 && value <= 1).toBe(true)
      expect(likeness(b, a)).toBe(value)
      expect([0, 1]).toContain(likeness(a, a))
    }),
    runs(200),
  )
})

test('nothing is like nothing: empty headings, and headings of erased words, are no pair', () => {
  expect(
    similarPairs([
      { id: 'p1', title: '' },
      { id: 'p2', title: '' },
    ]),
  ).toEqual([])
})

test('pairs come with the most alike first, twenty at the most', () => {
  const headings = ['bussen kommer sent', 'bussarna kommer sent', 'bussen dyr', 'skolmat'].map((title, i) => ({
    id: `p${i}`,
    title,
  }))
  const pairs = similarPairs(headings)
  expect(pairs[0]).toEqual({ piles: ['p0', 'p1'], likeness: 1 })
  expect(pairs.map((pair) => pair.likeness)).toEqual(pairs.map((pair) => pair.likeness).toSorted((a, b) => b - a))
  const many = Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, title: 'bussen' }))
  expect(similarPairs(many)).toHaveLength(20)
})
