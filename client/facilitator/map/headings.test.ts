import { expect, test } from 'vitest'
import type { BoardPileEntity } from '#shared/protocol/entities.ts'
import { asPerspectives, cut, type Pile } from './headings.ts'

const pile = (id: string, changes: Partial<BoardPileEntity>): Pile => [
  id,
  { table: '1/1', title: '', interview: null, cards: [], ...changes },
]
const interviews = [{ id: 'P1', text: { sv: 'Byn dör', en: 'The village dies' }, holders: { sv: 'h', en: 'h' } }]

test('the whole board becomes perspectives: each pile its own, the same interview from several tables one', () => {
  const piles = [
    pile('p1', { title: 'Restiden' }),
    pile('p2', { interview: 'P1' }),
    pile('p3', { interview: 'P1', table: '1/2' }),
    pile('p4', { title: 'Restiden', table: '1/2' }),
  ]
  expect(asPerspectives(piles, interviews)).toEqual([
    { title: 'Restiden', piles: ['p1'] },
    { title: 'Byn dör', piles: ['p2', 'p3'] },
    { title: 'Restiden', piles: ['p4'] },
  ])
})

test('a pile whose heading has been erased is left where it is', () => {
  expect(asPerspectives([pile('p1', { title: null })], interviews)).toEqual([])
})

test('a heading that is too long is cut, and says so', () => {
  expect(cut('kort')).toBe('kort')
  expect(cut('x'.repeat(200))).toHaveLength(120)
  expect(cut('x'.repeat(200)).endsWith('…')).toBe(true)
})
