import { expect, test } from 'vitest'
import { addsUp, blank, typeInto } from './paper-sums.ts'

const typed = (...rows: readonly (readonly number[])[]) =>
  rows.reduce(
    (all, row, r) => row.reduce((one, count, c) => typeInto(one, r, c, count === 0 ? '' : String(count)), all),
    blank(rows.length),
  )

test('BALLOT-4: every row must come to the number of papers, not only their sum', () => {
  expect(addsUp(typed([1, 1, 0, 0, 0, 0], [0, 0, 0, 0, 0, 2]), 2)).toBe(true)
  expect(addsUp(typed([1, 2, 0, 0, 0, 0], [0, 0, 0, 0, 0, 1]), 2)).toBe(false)
  expect(addsUp(blank(2), 2)).toBe(false)
})

test('what is not a whole number never adds up', () => {
  for (const wrong of ['x', '-1', '1.5', '1e1', '0x2'])
    expect(addsUp(typeInto(typed([2, 0, 0, 0, 0, 0]), 0, 1, wrong), 2)).toBe(false)
})
