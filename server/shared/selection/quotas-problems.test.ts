import { expect, test } from 'vitest'
import { range } from './order.ts'
import { bounds, checkPanelSize, parseQuotas } from './quotas.ts'
import { lines } from './testing/prepared.ts'

const header = 'feature,value,min,max,min_flex,max_flex'

test('DRAW-6: every fault of a quota file is reported in one pass, each with its row, column and cell', () => {
  const { value, problems } = parseQuotas(
    lines(
      header,
      'gender,woman,x,5,,',
      'gender,man,2,-1,,',
      'gender,,1,2,,',
      ',other,1,2,,',
      'age,young,5,3,,',
      'age,old,,3,,',
      'area,centre,2,3,4,2',
      'area,Centre,2,3,,',
      'area,north,2.5,1000000000,,',
    ),
  )
  expect(value).toBeUndefined()
  expect(problems).toEqual([
    { code: 'number-bad', row: 2, column: 'min', cell: 'x' },
    { code: 'number-bad', row: 3, column: 'max', cell: '-1' },
    { code: 'value-blank', row: 4, column: 'value', cell: '' },
    { code: 'value-blank', row: 5, column: 'feature', cell: '' },
    { code: 'min-above-max', row: 6, column: 'min', cell: '5', have: 5, need: 3 },
    { code: 'number-missing', row: 7, column: 'min', cell: '' },
    { code: 'flex-outside', row: 8, column: 'min_flex', cell: '4', need: 2 },
    { code: 'flex-outside', row: 8, column: 'max_flex', cell: '2', need: 3 },
    { code: 'number-bad', row: 10, column: 'min', cell: '2.5' },
    { code: 'number-bad', row: 10, column: 'max', cell: '1000000000' },
    { code: 'category-twice', row: 9, feature: 'area', category: 'Centre', have: 8 },
  ])
})

test('DRAW-6: every missing column is named, with the header that was probably meant and is not read as another', () => {
  const { problems } = parseQuotas(lines('featur,valu,min', 'gender,woman,3'))
  expect(problems).toEqual([
    { code: 'header-missing', row: 1, column: 'feature', suggestion: 'featur' },
    { code: 'header-missing', row: 1, column: 'value', suggestion: 'valu' },
    { code: 'header-missing', row: 1, column: 'max' },
  ])
})

test('DRAW-6: a quota file with a header and nothing else is a fault', () => {
  expect(parseQuotas(lines(header)).problems).toEqual([{ code: 'file-empty' }])
  expect(parseQuotas(lines(header, 'only a note,,,,,')).problems).toEqual([{ code: 'file-empty' }])
})

test('DRAW-6: more features or categories than the draw accepts are refused with both numbers', () => {
  const features = range(bounds.features + 1).map((f) => `f${f},x,0,1,,`)
  expect(parseQuotas(lines(header, ...features)).problems).toEqual([
    { code: 'too-many-features', have: 13, need: bounds.features },
  ])
  const categories = range(bounds.categories + 1).map((c) => `f,c${c},0,1,,`)
  expect(parseQuotas(lines(header, ...categories)).problems).toEqual([
    { code: 'too-many-categories', have: 201, need: bounds.categories },
  ])
})

const { value: quotas = [] } = parseQuotas(lines('feature,value,min,max', 'f,a,2,3', 'f,b,2,3', 'g,c,0,9', 'g,d,1,9'))

test.each([
  [3, [{ code: 'feature-sum-min', feature: 'f', have: 4, need: 3 }]],
  [4, []],
  [6, []],
  [7, [{ code: 'feature-sum-max', feature: 'f', have: 6, need: 7 }]],
])('DRAW-6: a panel of %i is measured against the sums of least and most in every feature', (k, problems) => {
  expect(checkPanelSize(quotas, k)).toEqual(problems)
})

test.each([0, -1, 1.5, Number.NaN, bounds.panel + 1])('DRAW-6: %d is no panel size', (k) => {
  expect(checkPanelSize([], k)).toEqual([{ code: 'panel-size-bad', cell: String(k), need: bounds.panel }])
})
