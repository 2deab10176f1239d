// Reads the quotas: for every feature its categories, each with the least and the most the panel may hold.
import { nearest } from './nearest.ts'
import { byCodeUnit } from './order.ts'
import type { Parsed, Problem, Warning } from './problems.ts'
import { fold, readTable, type Table, type TableRow } from './table.ts'

/** `minFlex` and `maxFlex` bound what a relaxation may suggest; blank in the file means 0 and no bound. */
export interface Category {
  readonly name: string
  readonly min: number
  readonly max: number
  readonly minFlex: number
  readonly maxFlex: number
}

export interface Feature {
  readonly name: string
  readonly categories: readonly Category[]
}

/** In the order of the file; `canonicalQuotas` gives the order that is hashed. */
export type Quotas = readonly Feature[]

export const bounds = { rows: 100_000, features: 12, categories: 200, panel: 1000 } as const

const columns = ['feature', 'value', 'min', 'max', 'minFlex', 'maxFlex'] as const
type Column = (typeof columns)[number]
type Columns = Readonly<Record<Column, number>>

const spellings: Readonly<Record<Column, readonly string[]>> = {
  feature: ['feature', 'category', 'featurename', 'egenskap'],
  value: ['value', 'name', 'valuename', 'grupp', 'värde'],
  min: ['min', 'minquota', 'minst'],
  max: ['max', 'maxquota', 'högst'],
  minFlex: ['min_flex', 'minflex'],
  maxFlex: ['max_flex', 'maxflex'],
}

/** Which column holds what. In the files of the Nature code `category` is the feature and `feature` its value. */
function findColumns(header: readonly string[]): Columns {
  const names = header.map(fold)
  const find = (column: Column): number => names.findIndex((name) => spellings[column].includes(name))
  const older = names.includes('category') && names.includes('feature') && find('value') < 0
  const found = Object.fromEntries(columns.map((column) => [column, find(column)])) as Record<Column, number> // fromEntries forgets its keys
  return older ? { ...found, feature: names.indexOf('category'), value: names.indexOf('feature') } : found
}

const required: readonly Column[] = ['feature', 'value', 'min', 'max']

function missingColumns(header: readonly string[], found: Columns): Problem[] {
  const unread = header.filter((name, at) => name !== '' && !Object.values(found).includes(at))
  return required
    .filter((column) => found[column] < 0)
    .map((column) => {
      const suggestion = nearest(column, unread)
      return { code: 'header-missing', row: 1, column, ...(suggestion === undefined ? {} : { suggestion }) }
    })
}

interface Line extends Category {
  readonly feature: string
  readonly row: number
}

class LineReader {
  readonly problems: Problem[] = []
  private readonly table: Table
  private readonly columns: Columns

  constructor(table: Table, found: Columns) {
    this.table = table
    this.columns = found
  }

  cell(row: TableRow, column: Column): string {
    return row.cells[this.columns[column]] ?? ''
  }

  private place(row: TableRow, column: Column) {
    return { row: row.row, column: this.table.header[this.columns[column]] ?? column, cell: this.cell(row, column) }
  }

  private number(row: TableRow, column: Column, blank: number | undefined): number {
    const text = this.cell(row, column)
    if (text === '' && blank !== undefined) return blank
    if (/^\d{1,6}([.,]0+)?$/.test(text)) return Number.parseInt(text, 10)
    this.problems.push({ code: text === '' ? 'number-missing' : 'number-bad', ...this.place(row, column) })
    return Number.NaN
  }

  line(row: TableRow): Line {
    const feature = this.cell(row, 'feature')
    const name = this.cell(row, 'value')
    if (feature === '') this.problems.push({ code: 'value-blank', ...this.place(row, 'feature') })
    if (name === '') this.problems.push({ code: 'value-blank', ...this.place(row, 'value') })
    const min = this.number(row, 'min', undefined)
    const max = this.number(row, 'max', undefined)
    const minFlex = this.number(row, 'minFlex', 0)
    const maxFlex = this.number(row, 'maxFlex', Number.MAX_SAFE_INTEGER)
    if (min > max) this.problems.push({ code: 'min-above-max', ...this.place(row, 'min'), have: min, need: max })
    if (minFlex > min) this.problems.push({ code: 'flex-outside', ...this.place(row, 'minFlex'), need: min })
    if (maxFlex < max) this.problems.push({ code: 'flex-outside', ...this.place(row, 'maxFlex'), need: max })
    return { feature, name, min, max, minFlex, maxFlex, row: row.row }
  }
}

/** A row without numbers and without a pair of names is somebody's note, not a quota. */
function isNote(reader: LineReader, row: TableRow): boolean {
  const numbers = reader.cell(row, 'min') !== '' || reader.cell(row, 'max') !== ''
  return !numbers && (reader.cell(row, 'feature') === '' || reader.cell(row, 'value') === '')
}

function groupByFeature(lines: readonly Line[], problems: Problem[]): Quotas {
  const features = new Map<string, { name: string; categories: Map<string, Line> }>()
  for (const line of lines) {
    const key = fold(line.feature)
    const feature = features.get(key) ?? { name: line.feature, categories: new Map<string, Line>() }
    features.set(key, feature)
    const earlier = feature.categories.get(fold(line.name))
    if (earlier !== undefined) {
      problems.push({
        code: 'category-twice',
        row: line.row,
        feature: feature.name,
        category: line.name,
        have: earlier.row,
      })
    } else feature.categories.set(fold(line.name), line)
  }
  return [...features.values()].map(({ name, categories }) => ({
    name,
    categories: [...categories.values()].map(({ row: _row, feature: _feature, ...category }) => category),
  }))
}

/** Faults that show only when the panel size is known: sums of minima and maxima, and the bounds we accept. */
export function checkPanelSize(quotas: Quotas, k: number): Problem[] {
  const problems: Problem[] = []
  if (!Number.isInteger(k) || k < 1 || k > bounds.panel)
    problems.push({ code: 'panel-size-bad', cell: String(k), need: bounds.panel })
  for (const { name, categories } of quotas) {
    const least = categories.reduce((sum, category) => sum + category.min, 0)
    const most = categories.reduce((sum, category) => sum + category.max, 0)
    if (least > k) problems.push({ code: 'feature-sum-min', feature: name, have: least, need: k })
    if (most < k) problems.push({ code: 'feature-sum-max', feature: name, have: most, need: k })
  }
  return problems
}

/** Parses a quota file in any of the known dialects and collects every problem in one pass. */
export function parseQuotas(text: string): Parsed<Quotas> {
  const { table, problems: unreadable } = readTable(text)
  if (table === undefined) return { value: undefined, problems: unreadable, warnings: [] }
  const found = findColumns(table.header)
  const missing = missingColumns(table.header, found)
  if (missing.length > 0) return { value: undefined, problems: missing, warnings: [] }
  const reader = new LineReader(table, found)
  const warnings: Warning[] = []
  const lines: Line[] = []
  for (const row of table.rows) {
    if (isNote(reader, row))
      warnings.push({ code: 'note-row-skipped', row: row.row, cell: row.cells.find(Boolean) ?? '' })
    else lines.push(reader.line(row))
  }
  const problems = reader.problems
  if (lines.length === 0) problems.push({ code: 'file-empty' })
  const quotas = groupByFeature(lines, problems)
  const categories = quotas.reduce((sum, feature) => sum + feature.categories.length, 0)
  if (quotas.length > bounds.features)
    problems.push({ code: 'too-many-features', have: quotas.length, need: bounds.features })
  if (categories > bounds.categories)
    problems.push({ code: 'too-many-categories', have: categories, need: bounds.categories })
  return { value: problems.length === 0 ? quotas : undefined, draft: quotas, problems, warnings }
}

/** Quotas for a panel of k: parsed, with the problems that show only when the size is known. */
export function checkPlan(text: string, k: number): Parsed<Quotas> {
  const parsed = parseQuotas(text)
  const sized = parsed.draft === undefined || parsed.draft.length === 0 ? [] : checkPanelSize(parsed.draft, k)
  const problems = [...parsed.problems, ...sized]
  return { ...parsed, value: problems.length === 0 ? parsed.value : undefined, problems }
}

/** Features and categories sorted by code unit: the order in which the draw computes and hashes. */
export function canonicalQuotas(quotas: Quotas): Quotas {
  return [...quotas]
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .map(({ name, categories }) => ({ name, categories: [...categories].sort((a, b) => byCodeUnit(a.name, b.name)) }))
}
