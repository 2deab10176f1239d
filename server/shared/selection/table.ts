// Reads a spreadsheet's text as it comes (byte-order mark, comma, semicolon or tab, stray columns) into rows of clean cells.
import { parse } from 'csv-parse/browser/esm/sync'
import type { Problem } from './problems.ts'

/** `row` counts as a spreadsheet does: the header is row 1. Cells are NFC and trimmed; a missing cell is ''. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

/** What Windows-1252 has at 0x80 … 0x9f. Written out, because Node 20 reads these bytes as if they were Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? windows.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('')

/** Bytes to text: UTF-8 or UTF-16 with a mark, else UTF-8, else Windows-1252, which Excel still writes. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly utf8: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), utf8: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), utf8: true }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), utf8: true }
  } catch {
    return { text: decodeWindows(bytes), utf8: false }
  }
}

const separators = [',', ';', '\t'] as const

function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  let best: string = ','
  let most = 0
  for (const separator of separators) {
    const count = header.split(separator).length - 1
    if (count > most) [best, most] = [separator, count]
  }
  return best
}

const clean = (cell: string): string => cell.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Parses CSV text. Rows with no text at all are dropped, but keep their number. */
export function readTable(source: string): { readonly table?: Table; readonly problems: readonly Problem[] } {
  const text = source.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '')
  if (text.trim() === '') return { problems: [{ code: 'file-empty' }] }
  let records: string[][]
  try {
    records = parse(text, { delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true })
  } catch (error) {
    const row = (error as { lines?: number }).lines // csv-parse puts the line on its own error class
    return { problems: [{ code: 'file-not-csv', ...(row === undefined ? {} : { row }) }] }
  }
  const rows = records.map((cells, index) => ({ row: index + 1, cells: cells.map(clean) }))
  const [header, ...body] = rows
  return { table: { header: header?.cells ?? [], rows: body.filter((row) => row.cells.some(Boolean)) }, problems: [] }
}

/** How two spellings are compared: letter case and surrounding space do not count, whatever the locale. */
export const fold = (text: string): string => text.toLowerCase()

/** The cells of a row that hold anything. */
export const filled = (row: TableRow): number => row.cells.filter(Boolean).length
