import { expect, test } from 'vitest'
import { range } from './order.ts'
import { prepareDraw } from './prepare.ts'
import type { ProblemCode } from './problems.ts'
import { lines } from './testing/prepared.ts'
import { describeProblem } from './words/words.ts'

const quotas = lines('feature,value,min,max', 'gender,woman,1,2', 'gender,man,1,2')
const pool = lines('id,gender,street', 'a,woman,Lane 1', 'b,woman,', 'c,man,Lane 1', 'd,man,')

interface Cause {
  readonly quotas?: string
  readonly pool?: string
  readonly size?: number
  readonly idColumn?: string
  readonly addressColumns?: string[]
}

const header = 'feature,value,min,max,min_flex,max_flex'

/** For every problem there is an input that shows it: the compiler asks for one where a new code is added. */
const causes: Readonly<Record<ProblemCode, Cause>> = {
  'file-empty': { pool: '' },
  'file-not-csv': { pool: 'id,gender\na,"woman\n' },
  'header-missing': { quotas: 'feature,value,min\n' },
  'header-twice': { pool: 'id,gender,Gender\na,woman,man\n' },
  'value-blank': { quotas: lines(header, 'gender,,1,2') },
  'number-bad': { quotas: lines(header, 'gender,woman,one,2') },
  'number-missing': { quotas: lines(header, 'gender,woman,1,') },
  'min-above-max': { quotas: lines(header, 'gender,woman,3,2') },
  'flex-outside': { quotas: lines(header, 'gender,woman,1,2,2,2') },
  'category-twice': { quotas: lines(header, 'gender,woman,1,2', 'gender,Woman,1,2') },
  'feature-sum-min': { size: 1 },
  'feature-sum-max': { size: 5 },
  'panel-size-bad': { size: 0 },
  'too-many-features': { quotas: lines(header, ...range(13).map((f) => `f${f},x,0,1`)) },
  'too-many-categories': { quotas: lines(header, ...range(201).map((c) => `f,c${c},0,1`)) },
  'too-many-rows': { pool: lines('gender', ...range(100_001).map(() => 'woman')) },
  'column-missing': { pool: 'id,gendre\na,woman\n' },
  'id-column-missing': { idColumn: 'number' },
  'address-column-missing': { addressColumns: ['adress'] },
  'id-blank': { pool: lines('id,gender', ',woman', 'b,man') },
  'id-twice': { pool: lines('id,gender', 'a,woman', 'a,man') },
  'cell-blank': { pool: lines('id,gender', 'a,', 'b,man') },
  'category-unknown': { pool: lines('id,gender', 'a,wmn', 'b,man') },
  'category-too-few': { pool: lines('id,gender', 'a,woman', 'b,woman') },
  'pool-too-small': { size: 3, pool: lines('id,gender', 'a,woman', 'b,man') },
  'households-too-few': { size: 4, addressColumns: ['street'] },
  'pair-impossible': {
    quotas: lines(header, 'gender,woman,1,1', 'gender,man,1,1', 'area,north,2,2', 'area,south,0,0'),
    pool: lines('id,gender,area', 'a,woman,north', 'b,man,south', 'c,woman,north'),
  },
}

const prepare = (cause: Cause) =>
  prepareDraw(cause.quotas ?? quotas, cause.pool ?? pool, cause.size ?? 2, {
    ...(cause.idColumn === undefined ? {} : { idColumn: cause.idColumn }),
    ...(cause.addressColumns === undefined ? {} : { addressColumns: cause.addressColumns }),
  })

test('the files of the cases below are in order before anything is spoilt', () => {
  const { value, problems, warnings } = prepare({ addressColumns: ['street'] })
  expect(problems).toEqual([])
  expect(value?.pool.people.length).toBe(4)
  expect(warnings).toEqual([{ file: 'pool', code: 'household-columns-blank', cell: '2' }])
})

test.each(Object.entries(causes))(
  'DRAW-6: %s is found, stops the draw, and is told in whole sentences',
  (code, cause) => {
    const { value, problems } = prepare(cause)
    const found = problems.find((problem) => problem.code === code)
    expect(found).toBeDefined()
    expect(value).toBeUndefined()
    for (const language of ['sv', 'en'] as const) {
      expect(describeProblem(found!, language)).toMatch(/^[^{}–]{10,}[.?]$/)
    }
  },
)

test('DRAW-6: the problems of both files and of the panel size are reported in one pass', () => {
  const { value, problems } = prepareDraw(
    lines('feature,value,min,max', 'gender,woman,x,2', 'gender,man,1,2'),
    lines('id,gender', 'a,woman', 'a,man', 'b,wman'),
    0,
  )
  expect(value).toBeUndefined()
  expect(problems.map(({ file, code, row }) => [file, code, row])).toEqual([
    ['quotas', 'number-bad', 2],
    ['quotas', 'panel-size-bad', undefined],
    ['pool', 'category-unknown', 4],
    ['pool', 'id-twice', 3],
  ])
})

test('DRAW-6: a blank cell does not hide that a category has too few people, or the pool too few at all', () => {
  const { problems } = prepareDraw(
    lines('feature,value,min,max', 'gender,woman,1,9', 'gender,man,3,9', 'area,north,2,9', 'area,south,1,9'),
    lines('id,gender,area', 'a,woman,north', 'b,,south', 'c,man,north'),
    4,
  )
  expect(problems.map(({ code, category }) => [code, category])).toEqual([
    ['cell-blank', undefined],
    ['pool-too-small', undefined],
    ['category-too-few', 'man'],
  ])
})

test('DRAW-6: a quota that cannot be read is not held against the pool', () => {
  const { problems } = prepareDraw(lines('feature,value,min,max', 'gender,woman,x,2', 'gender,man,1,2'), pool, 2)
  expect(problems.map(({ code }) => code)).toEqual(['number-bad'])
})

test('DRAW-6: an empty pool is one fault, not one for every quota besides', () => {
  expect(prepareDraw(quotas, lines('id,gender'), 2).problems.map(({ code }) => code)).toEqual(['file-empty'])
})

test('DRAW-6: two people under one id are one fault, not a household too few besides', () => {
  const { problems } = prepareDraw(quotas, lines('id,gender,street', 'a,woman,', 'a,man,'), 2, {
    addressColumns: ['street'],
  })
  expect(problems.map(({ code }) => code)).toEqual(['id-twice'])
})

test('DRAW-8: quotas that ask too much of a sound pool can still be explained; a pool with a fault cannot', () => {
  for (const code of ['feature-sum-min', 'category-too-few', 'pair-impossible'] as const)
    expect(prepare(causes[code]).unmeetable).toBeDefined()
  expect(prepareDraw(quotas.replace('1,2', '1,1'), pool, 4).unmeetable).toBeDefined()
  for (const code of ['cell-blank', 'number-bad', 'pool-too-small', 'panel-size-bad'] as const)
    expect(prepare(causes[code]).unmeetable).toBeUndefined()
})

test('DRAW-6: quotas that cannot be read do not hide the problems of the pool', () => {
  const { problems } = prepareDraw('feature,value,min\n', lines('id,gender', 'a,woman', 'a,man'), 2)
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    ['quotas', 'header-missing'],
    ['pool', 'id-twice'],
  ])
})
