import { expect, test } from 'vitest'
import { range } from './order.ts'
import { checkPool, parsePool } from './pool.ts'
import { bounds } from './quotas.ts'
import { lines } from './testing/prepared.ts'
import { poolOf, quota } from './testing/small-pools.ts'

const quotas = [
  { name: 'gender', categories: [quota('woman', 0, 9), quota('man', 0, 9)] },
  { name: 'area', categories: [quota('Centralort', 0, 9), quota('Högbyn', 0, 9)] },
]

test('DRAW-6: every fault of a pool is reported in one pass, each with its row, column, cell and remedy', () => {
  const { value, problems } = parsePool(
    lines(
      'id,gender,area',
      'a,woman,Hogbyn',
      'b,,Högbyn',
      'c,man,Stockholm',
      ',man,Högbyn',
      'd,man,Högbyn',
      'd,woman,Högbyn',
      'e,wman,',
    ),
    quotas,
  )
  expect(value).toBeUndefined()
  expect(problems).toEqual([
    { code: 'category-unknown', row: 2, column: 'area', cell: 'Hogbyn', feature: 'area', suggestion: 'Högbyn' },
    { code: 'cell-blank', row: 3, column: 'gender', cell: '', feature: 'gender' },
    { code: 'category-unknown', row: 4, column: 'area', cell: 'Stockholm', feature: 'area' },
    { code: 'category-unknown', row: 8, column: 'gender', cell: 'wman', feature: 'gender', suggestion: 'woman' },
    { code: 'cell-blank', row: 8, column: 'area', cell: '', feature: 'area' },
    { code: 'id-blank', row: 5, column: 'id', cell: '' },
    { code: 'id-twice', row: 7, column: 'id', cell: 'd', have: 6 },
  ])
})

test('DRAW-6: every missing or doubled column is reported in one pass, with the header that was probably meant', () => {
  const { problems } = parsePool(lines('nr,gendre,area,Area,adress', '1,woman,Högbyn,Högbyn,x'), quotas, {
    idColumn: 'number',
    addressColumns: ['address', 'town'],
  })
  expect(problems).toEqual([
    { code: 'header-twice', row: 1, column: 'area' },
    { code: 'id-column-missing', row: 1, column: 'number' },
    { code: 'column-missing', row: 1, column: 'gender', suggestion: 'gendre' },
    { code: 'address-column-missing', row: 1, column: 'address', suggestion: 'adress' },
    { code: 'address-column-missing', row: 1, column: 'town' },
  ])
})

test('DRAW-6: a person with one cell filled in the last row is a fault to be mended, not a note to be skipped', () => {
  const { problems } = parsePool(lines('id,gender,area', 'a,man,Högbyn', ',,Högbyn'), quotas)
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ['cell-blank', 3],
    ['id-blank', 3],
  ])
})

test('DRAW-6: a pool of a header and nothing else is a fault', () => {
  expect(parsePool(lines('id,gender,area'), quotas).problems).toEqual([{ code: 'file-empty' }])
})

test('DRAW-6: more rows than the draw accepts are refused with both numbers', () => {
  const rows = range(bounds.rows + 1).map((i) => `${i},man,Högbyn`)
  expect(parsePool(lines('id,gender,area', ...rows), quotas).problems).toEqual([
    { code: 'too-many-rows', have: 100_001, need: 100_000 },
  ])
})

test('DRAW-6: too few people, households or members of a category are reported together, with what there is', () => {
  const asks = [{ name: 'gender', categories: [quota('woman', 2, 3), quota('man', 2, 3)] }]
  const pool = poolOf([[0], [0], [0], [1]], ['h', 'h', 'h', ''])
  expect(checkPool(pool, asks, 4)).toEqual([
    { code: 'households-too-few', have: 2, need: 4 },
    { code: 'category-too-few', feature: 'gender', category: 'man', have: 1, need: 2 },
  ])
  expect(checkPool(pool, asks, 5)[0]).toEqual({ code: 'pool-too-small', have: 4, need: 5 })
})
