import { expect, test } from 'vitest'
import { canonicalQuotas, parseQuotas } from './quotas.ts'
import { lines } from './testing/prepared.ts'

const plain = [
  {
    name: 'gender',
    categories: [
      { name: 'woman', min: 3, max: 5, minFlex: 0, maxFlex: Number.MAX_SAFE_INTEGER },
      { name: 'man', min: 2, max: 4, minFlex: 0, maxFlex: Number.MAX_SAFE_INTEGER },
    ],
  },
]

test.each([
  ['the usual header', 'feature,value,min,max'],
  ['the older header', 'category,name,min,max'],
  ['the header of the Nature code, where category is the feature', 'category,feature,min,max'],
  ['the header of the replication code', 'FeatureName,ValueName,MinQuota,MaxQuota'],
  ['the Swedish header', 'Egenskap,Värde,Minst,Högst'],
  ['other letter case and spaces', ' Feature , VALUE ,Min,  mAX'],
])('quotas are read with %s', (_, header) => {
  const { value, problems } = parseQuotas(lines(header, 'gender,woman,3,5', 'gender,man,2,4'))
  expect(problems).toEqual([])
  expect(value).toEqual(plain)
})

test('columns may stand in any order, be empty, or hold something else, such as suggested quotas', () => {
  const { value, problems } = parseQuotas(
    lines(
      'category,name,suggest min,suggest max,Current #,min,max,,',
      'gender,woman,9,9,12,3,5,,',
      'gender,man,9,9,,2,4,,',
    ),
  )
  expect(problems).toEqual([])
  expect(value).toEqual(plain)
})

test('the columns of the Nature code may stand in any order too', () => {
  const { value } = parseQuotas(lines('feature,category,max,min', 'woman,gender,5,3', 'man,gender,4,2'))
  expect(value).toEqual(plain)
})

test('flex bounds are read where there are any, and leave everything open where they are blank', () => {
  const { value } = parseQuotas(lines('feature,value,min,max,min_flex,max_flex', 'f,a,3,5,1,9', 'f,b,3,5,,'))
  expect(value?.[0]?.categories.map(({ minFlex, maxFlex }) => [minFlex, maxFlex])).toEqual([
    [1, 9],
    [0, Number.MAX_SAFE_INTEGER],
  ])
})

test('numbers may be written as a spreadsheet exports them, with a decimal point or comma and zeroes', () => {
  const { value, problems } = parseQuotas(lines('feature;value;min;max', 'gender;woman;3,0;5.00', 'gender;man;02;4'))
  expect(problems).toEqual([])
  expect(value).toEqual(plain)
})

test('the spelling of a feature may vary in letter case; the first counts', () => {
  const { value } = parseQuotas(lines('feature,value,min,max', 'gender,woman,3,5', 'Gender,man,2,4'))
  expect(value).toEqual(plain)
})

test('rows without numbers are notes: skipped, with a warning that names the row', () => {
  const { value, warnings } = parseQuotas(
    lines('feature,value,min,max', 'gender,woman,3,5', '', 'gender,man,2,4', 'Source: the municipality,,,'),
  )
  expect(value).toEqual(plain)
  expect(warnings).toEqual([{ code: 'note-row-skipped', row: 5, cell: 'Source: the municipality' }])
})

test('a pair of names without numbers is no note but a fault', () => {
  const { value, problems } = parseQuotas(lines('feature,value,min,max', 'gender,woman,3,5', 'gender,man,,'))
  expect(value).toBeUndefined()
  expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['number-missing', 3, 'min'],
    ['number-missing', 3, 'max'],
  ])
})

test('DRAW-3: the order in which the draw computes is that of the code units, not of the file or a locale', () => {
  const { value } = parseQuotas(lines('feature,value,min,max', 'ö,b,0,1', 'ö,Å,0,1', 'ö,a,0,1', 'z,x,0,1', 'Z,y,0,1'))
  const canonical = canonicalQuotas(value!)
  expect(canonical.map(({ name, categories }) => [name, categories.map((category) => category.name)])).toEqual([
    ['z', ['x', 'y']],
    ['ö', ['a', 'b', 'Å']],
  ])
})
