import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { examineSeatList, readSeatList, shuffled } from './assembly.ts'

const rows = (count: number): string => ['seat', ...Array.from({ length: count }, (_, i) => i + 1)].join('\n')

test('a plain list of seats gets tables by itself', () => {
  const read = readSeatList(rows(7), 3)
  expect(read).toMatchObject({ ok: true })
  expect(read.ok && read.value.map(({ tables }) => tables.length)).toEqual(Array(7).fill(3))
})

test('the example’s list keeps its tables, and nothing else of its people', () => {
  const read = readSeatList(readFileSync('data/examples/alvmora/seats.csv', 'utf8'), 5)
  if (!read.ok) throw new Error(read.error.code)
  expect(read.value).toHaveLength(24)
  expect(read.value[0]).toEqual({ tables: [3, 1, 2] })
})

test('a list as a Swedish spreadsheet writes it gives its tables, and says what is not read', () => {
  const text = 'Plats;Namn;Bord 2;Bord 1;Telefon\n1;Bo;2;1;070\n2;Eva;1;3;073\n'
  const seats = [{ tables: [1, 2] }, { tables: [3, 1] }]
  expect(examineSeatList(text, 3)).toEqual({ ok: true, value: { seats, rounds: 2, unused: ['Namn', 'Telefon'] } })
})

test.each([
  ['', { code: 'no-rows' }],
  ['seat\n', { code: 'no-rows' }],
  ['seat,name\n1,"Bo\n2,Eva', { code: 'unreadable' }],
  [rows(401), { code: 'too-many-seats' }],
  ['seat,table_round_1\n1,2\n2,x', { code: 'bad-table', row: 3, cell: 'x' }],
  ['seat,table_round_1,table_round_2\n1,2,0', { code: 'bad-table', row: 2, cell: '0' }],
  ['seat,table_round_1\n1,100', { code: 'bad-table', row: 2, cell: '100' }],
  ['seat,table_round_1\n1', { code: 'bad-table', row: 2, cell: '' }],
])('a list that will not do (%j) is answered with what is wrong', (text, problem) => {
  expect(readSeatList(text, 3)).toEqual({ ok: false, error: problem })
})

test('a shuffle keeps everybody, and puts everybody everywhere', () => {
  const places = new Set<string>()
  for (let i = 0; i < 400; i++) {
    const order = shuffled([1, 2, 3, 4])
    expect(order.toSorted()).toEqual([1, 2, 3, 4])
    for (const [place, thing] of order.entries()) places.add(`${thing}@${place}`)
  }
  expect(places.size).toBe(16)
})

test('a list of numbers without headings loses no seat, and one column of tables needs no number', () => {
  const headless = examineSeatList('1\n2\n3\n4\n5\n', 3)
  expect(headless.ok && [headless.value.seats.length, headless.value.unused]).toEqual([5, []])
  expect(readSeatList('1;2\n2;1\n', 3)).toEqual({ ok: true, value: [{ tables: [2] }, { tables: [1] }] })
  expect(readSeatList('1;2\n2;x\n', 3)).toEqual({ ok: false, error: { code: 'bad-table', row: 2, cell: 'x' } })
  expect(examineSeatList('Plats;Bord\n1;2\n2;1\n', 3)).toEqual({
    ok: true,
    value: { seats: [{ tables: [2] }, { tables: [1] }], rounds: 1, unused: [] },
  })
})
