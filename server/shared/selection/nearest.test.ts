import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const areas = ['Centralort', 'Högbyn', 'Kvarnnäs', 'Tallsjö']

test.each([
  ['Hogbyn', 'Högbyn'],
  ['kvarnnäs', 'Kvarnnäs'],
  ['Centralorten', 'Centralort'],
  ['Tallsj', 'Tallsjö'],
])('the remedy for %s is %s', (typed, meant) => {
  expect(nearest(typed, areas)).toBe(meant)
})

test('nothing is suggested where nothing is near', () => {
  expect(nearest('Stockholm', areas)).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})

test('of two equally near the first is suggested, so that the advice is the same everywhere', () => {
  expect(nearest('ab', ['ax', 'ay'])).toBe('ax')
  expect(nearest('ab', ['ay', 'ax'])).toBe('ay')
})
