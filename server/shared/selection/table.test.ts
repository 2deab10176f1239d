import { expect, test } from 'vitest'
import { decodeText, readTable } from './table.ts'
import { lines } from './testing/prepared.ts'

const text = 'id,område\n1,Älvmora\n'

/** Header and body cells of a readable table. */
function cells(source: string): readonly (readonly string[])[] {
  const { table } = readTable(source)
  if (table === undefined) throw new Error('not readable')
  return [table.header, ...table.rows.map((row) => row.cells)]
}

test.each([
  ['UTF-8', Buffer.from(text, 'utf8')],
  ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${text}`, 'utf8')],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
])('a file in %s is read to the letter and called Unicode', (_, bytes) => {
  const decoded = decodeText(bytes)
  expect(decoded.utf8).toBe(true)
  expect(cells(decoded.text)).toEqual([
    ['id', 'område'],
    ['1', 'Älvmora'],
  ])
})

test('a file in Windows-1252 keeps its å, ä, ö and dashes, and is reported as not Unicode', () => {
  const bytes = Uint8Array.from([0xe5, 0xe4, 0xf6, 0xc4, 0x20, 0x31, 0x36, 0x96, 0x32, 0x34, 0x92, 0x80, 0x8a, 0x9e])
  expect(decodeText(bytes)).toEqual({ text: 'åäöÄ 16–24’€Šž', utf8: false })
})

test.each([
  ['comma', 'a,b\n1,2\n'],
  ['semicolon', 'a;b\n1;2\n'],
  ['tab', 'a\tb\n1\t2\n'],
  ['a sep= line', 'sep=;\na;b\n1;2\n'],
  ['a byte-order mark and a sep= line', '\uFEFFsep=;\r\na;b\r\n1;2\r\n'],
  ['lines that end as on Windows', 'a,b\r\n1,2\r\n'],
  ['no line end after the last row', 'a,b\n1,2'],
])('columns are found with %s', (_, source) => {
  expect(cells(source)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('separators and line breaks inside quotation marks belong to the cell', () => {
  expect(cells('"a;x";b\n"1;2";"Storgatan 1\nÄlvmora"\n')).toEqual([
    ['a;x', 'b'],
    ['1;2', 'Storgatan 1 Älvmora'],
  ])
})

test('a separator inside a quoted header does not decide which separator the file uses', () => {
  expect(cells('"a,b,c,d";e\n1;2\n')).toEqual([
    ['a,b,c,d', 'e'],
    ['1', '2'],
  ])
})

test('quotation marks inside a cell are kept', () => {
  expect(cells('a,b\n"say ""hello""",5" pipe\n')[1]).toEqual(['say "hello"', '5" pipe'])
})

test('spaces around and doubled inside a cell do not count, and composed letters are one spelling', () => {
  expect(cells('a,b\n  Mill   Lane ,A\u030A\n')[1]).toEqual(['Mill Lane', 'Å'])
})

test('rows may be shorter or longer than the header', () => {
  expect(cells('a,b,c\n1\n1,2,3,4\n').slice(1)).toEqual([['1'], ['1', '2', '3', '4']])
})

test('blank rows are dropped, but rows keep the number that a spreadsheet shows', () => {
  const { table } = readTable(lines('a,b', '', '1,2', ' , ', '3,4'))
  expect(table?.rows.map(({ row, cells: own }) => [row, own[0]])).toEqual([
    [3, '1'],
    [5, '3'],
  ])
})

test('DRAW-6: a quotation mark that is never closed is a problem, not a guess', () => {
  const { table, problems } = readTable('a,b\n1,2\n3,"open\n5,6\n')
  expect(table).toBeUndefined()
  expect(problems).toEqual([{ code: 'file-not-csv', row: expect.any(Number) }])
})

test.each(['', '\uFEFF', ' \n\t\n'])('DRAW-6: a file without text is a problem (%j)', (source) => {
  expect(readTable(source)).toEqual({ problems: [{ code: 'file-empty' }] })
})
