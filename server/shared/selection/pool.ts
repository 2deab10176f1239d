// Reads the pool: one row for each person who said yes, with a listed category for every feature of the quotas.
import { nearest } from './nearest.ts'
import type { Parsed, Problem, Warning } from './problems.ts'
import { bounds, type Feature, type Quotas } from './quotas.ts'
import { filled, fold, readTable, type Table, type TableRow } from './table.ts'

/** `categories[f]` is an index into `quotas[f].categories`; `household` is absent where the address is blank. */
export interface Person {
  readonly id: string
  readonly row: number
  readonly categories: readonly number[]
  readonly household?: string
  readonly cells: readonly string[]
}

export interface Pool {
  readonly header: readonly string[]
  /** The header of the id column; undefined where ids are made up from the order of the rows. */
  readonly idColumn: string | undefined
  readonly addressColumns: readonly string[]
  readonly people: readonly Person[]
}

export interface PoolOptions {
  readonly idColumn?: string
  readonly addressColumns?: readonly string[]
}

const idNames = /^(id|nr|nummer|löpnummer|.*[_ ]id|personid|deltagar-?id|medlemsnummer)$/

class PoolReader {
  readonly problems: Problem[] = []
  readonly warnings: Warning[] = []
  private readonly table: Table
  private readonly quotas: Quotas

  constructor(table: Table, quotas: Quotas) {
    this.table = table
    this.quotas = quotas
  }

  /** Position of a named column, or -1 with a problem that suggests the nearest header. */
  column(name: string, code: Problem['code']): number {
    const at = this.table.header.findIndex((header) => fold(header) === fold(name))
    if (at >= 0) return at
    const suggestion = nearest(name, this.table.header.filter(Boolean))
    this.problems.push({ code, row: 1, column: name, ...(suggestion === undefined ? {} : { suggestion }) })
    return -1
  }

  idColumn(chosen: string | undefined): number {
    if (chosen !== undefined) return this.column(chosen, 'id-column-missing')
    const features = new Set(this.quotas.map((feature) => fold(feature.name)))
    return this.table.header.findIndex((header) => idNames.test(fold(header)) && !features.has(fold(header)))
  }

  category(row: TableRow, feature: Feature, at: number): number {
    const cell = row.cells[at] ?? ''
    const found = feature.categories.findIndex((category) => fold(category.name) === fold(cell))
    if (found >= 0) return found
    const place = { row: row.row, column: feature.name, cell, feature: feature.name }
    if (cell === '') this.problems.push({ code: 'cell-blank', ...place })
    else {
      const suggestion = nearest(
        cell,
        feature.categories.map((category) => category.name),
      )
      this.problems.push({ code: 'category-unknown', ...place, ...(suggestion === undefined ? {} : { suggestion }) })
    }
    return -1
  }

  /** Rows at the end that hold one remark and nothing else are notes, not people. */
  withoutNotes(idAt: number): readonly TableRow[] {
    const rows = [...this.table.rows]
    for (let last = rows.at(-1); last !== undefined && this.isNote(last, idAt); last = rows.at(-1)) {
      this.warnings.push({ code: 'note-row-skipped', row: last.row, cell: last.cells.find(Boolean) ?? '' })
      rows.pop()
    }
    return rows
  }

  private isNote(row: TableRow, idAt: number): boolean {
    if (this.table.header.filter(Boolean).length < 2 || filled(row) > 1) return false
    const at = row.cells.findIndex(Boolean)
    if (this.isListed(row.cells[at] ?? '', at)) return false
    return at !== idAt || /\s/.test(row.cells[at] ?? '')
  }

  /** Whether a cell is a category of its column's feature: then the row is about a person. */
  private isListed(cell: string, at: number): boolean {
    const feature = this.quotas.find(({ name }) => fold(name) === fold(this.table.header[at] ?? ''))
    return feature?.categories.some(({ name }) => fold(name) === fold(cell)) ?? false
  }
}

/** The address as one comparable text; none when it, or its first and most telling part, is blank. */
function householdOf(row: TableRow, columns: readonly number[]): string | undefined {
  const parts = columns.map((at) => fold(row.cells[at] ?? ''))
  return parts[0] ? parts.join('\u001f') : undefined
}

const looksPersonal = (id: string): boolean => id.includes('@') || /^(\d{6}|\d{8})[-+]?\d{4}$/.test(id)

/** Keeps one of identical rows (with a warning); different rows under one id are a problem. */
function uniqueById(people: readonly Person[], column: string, reader: PoolReader): Person[] {
  const seen = new Map<string, Person>()
  for (const person of people) {
    const place = { row: person.row, column, cell: person.id }
    const earlier = seen.get(person.id)
    if (person.id === '') reader.problems.push({ code: 'id-blank', ...place })
    else if (earlier === undefined) seen.set(person.id, person)
    else if (earlier.cells.join('\u001f') === person.cells.join('\u001f')) {
      reader.warnings.push({ code: 'row-twice-identical', ...place, other: String(earlier.row) })
    } else reader.problems.push({ code: 'id-twice', ...place, have: earlier.row })
  }
  return [...seen.values()]
}

function headerTwice(header: readonly string[], quotas: Quotas): Problem[] {
  return quotas
    .filter((feature) => header.filter((name) => fold(name) === fold(feature.name)).length > 1)
    .map((feature) => ({ code: 'header-twice', row: 1, column: feature.name }))
}

/** Parses a pool against confirmed quotas and collects every problem in one pass. */
export function parsePool(text: string, quotas: Quotas, options: PoolOptions = {}): Parsed<Pool> {
  const { table, problems: unreadable } = readTable(text)
  if (table === undefined) return { value: undefined, problems: unreadable, warnings: [] }
  const reader = new PoolReader(table, quotas)
  reader.problems.push(...headerTwice(table.header, quotas))
  const idAt = reader.idColumn(options.idColumn)
  const featureAt = quotas.map((feature) => reader.column(feature.name, 'column-missing'))
  const addressAt = (options.addressColumns ?? []).map((name) => reader.column(name, 'address-column-missing'))
  if (reader.problems.length > 0) return { value: undefined, problems: reader.problems, warnings: [] }

  const rows = reader.withoutNotes(idAt)
  if (rows.length === 0) return { value: undefined, problems: [{ code: 'file-empty' }], warnings: reader.warnings }
  if (rows.length > bounds.rows) {
    return {
      value: undefined,
      problems: [{ code: 'too-many-rows', have: rows.length, need: bounds.rows }],
      warnings: [],
    }
  }
  const all = rows.map((row, index): Person => {
    const household = householdOf(row, addressAt)
    return {
      id: idAt < 0 ? String(index + 1) : (row.cells[idAt] ?? ''),
      row: row.row,
      categories: quotas.map((feature, f) => reader.category(row, feature, featureAt[f] ?? -1)),
      ...(household === undefined ? {} : { household }),
      cells: row.cells,
    }
  })
  const idColumn = idAt < 0 ? undefined : table.header[idAt]
  const people = idColumn === undefined ? all : uniqueById(all, idColumn, reader)
  warnOfIds(people, idColumn, reader)
  const blank = people.filter((person) => person.household === undefined).length
  if (addressAt.length > 0 && blank > 0) reader.warnings.push({ code: 'household-columns-blank', cell: String(blank) })
  const pool: Pool = { header: table.header, idColumn, addressColumns: options.addressColumns ?? [], people }
  return {
    value: reader.problems.length === 0 ? pool : undefined,
    draft: reader.problems.length === 0 ? pool : { ...pool, people: all },
    problems: reader.problems,
    warnings: reader.warnings,
  }
}

function warnOfIds(people: readonly Person[], idColumn: string | undefined, reader: PoolReader): void {
  if (idColumn === undefined) reader.warnings.push({ code: 'ids-made-up' })
  else {
    const personal = people.find((person) => looksPersonal(person.id))
    if (personal !== undefined) reader.warnings.push({ code: 'id-looks-personal', row: personal.row, column: idColumn })
  }
}

/** How many pool members stand in each category: `[feature][category]`. */
export function countCategories(people: readonly Person[], quotas: Quotas): number[][] {
  const counts = quotas.map((feature) => feature.categories.map(() => 0))
  for (const person of people) {
    person.categories.forEach((category, f) => {
      const row = counts[f]
      if (row?.[category] !== undefined) row[category] += 1
    })
  }
  return counts
}

/**
 * Faults of pool and panel size together: too few people, households or members of a category. In a draft, whoever's
 * category is unknown might be in any, so that only what is certain is reported.
 */
export function checkPool(pool: Pool, quotas: Quotas, k: number): Problem[] {
  const problems: Problem[] = []
  const n = pool.people.length
  if (n < k) problems.push({ code: 'pool-too-small', have: n, need: k })
  const apart = new Set(pool.people.map((person) => person.household ?? `\u0000${person.row}`)).size
  if (n >= k && apart < k) problems.push({ code: 'households-too-few', have: apart, need: k })
  const counts = countCategories(pool.people, quotas)
  quotas.forEach((feature, f) => {
    const unknown = pool.people.filter((person) => person.categories[f] === -1).length
    feature.categories.forEach((category, c) => {
      const have = counts[f]?.[c] ?? 0
      if (Number.isNaN(category.min) || have + unknown >= category.min) return
      problems.push({
        code: 'category-too-few',
        feature: feature.name,
        category: category.name,
        have,
        need: category.min,
      })
    })
  })
  return problems
}
