// Makes a jury out of a panel and a run sheet: who sits where, and a code for every seat.
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { accept, type Result, refuse } from '#shared/result.ts'
import type { OpeningEvent } from '#shared/session/events.ts'
import type { RunSheet } from '#shared/session/run-sheet.ts'
import { roundRobin } from '#shared/session/tables.ts'
import type { Db } from '../store/database.ts'
import { append, noEvents } from '../store/event-log.ts'
import { insertJury } from '../store/juries.ts'
import { Admission } from './admission.ts'

/** What goes wrong with a list of seats, with the row it stands in. */
export type SeatListProblem =
  | { readonly code: 'unreadable' | 'no-rows' | 'too-many-seats' }
  | { readonly code: 'bad-table'; readonly row: number; readonly cell: string }

export interface SeatPlan {
  readonly tables: readonly number[]
}

const mostSeats = 400
export const rounds = 3

export interface SeatList {
  readonly seats: readonly SeatPlan[]
  /** For how many rounds the list itself gives tables. */
  readonly rounds: number
  /** Headings of the columns that are not read. */
  readonly unused: readonly string[]
}

const tableColumn = /^(?:table_round|table|bord)(?:[_ ](\d))?$/i
const seatColumn = /^(?:seat|plats)$/i

/** A list of numbers alone, without headings: the seat, then its tables. */
const isHeadless = (names: readonly string[]): boolean => names.every((name) => /^\d{1,3}$/.test(name))
const headings = (width: number): string[] => [
  'seat',
  ...Array.from({ length: width - 1 }, (_, i) => `table_round_${i + 1}`),
]

/**
 * Reads a plain list of seats: a row for each, in the order of their numbers, with columns `table_round_1` (or `bord_1`) … where
 * tables are given; without headings, numbers are the seat and its tables. Other columns (an alias, features) are not read: the
 * room knows seats, not people.
 */
export function examineSeatList(text: string, perTable: number): Result<SeatList, SeatListProblem> {
  let cells: string[][]
  try {
    cells = parse(text, {
      delimiter: [',', ';', '\t'],
      bom: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    })
  } catch {
    return refuse({ code: 'unreadable' })
  }
  const [first = []] = cells
  const headless = isHeadless(first)
  const header = headless ? headings(first.length) : first
  const rows = cells.slice(headless ? 0 : 1)
  if (rows.length === 0) return refuse({ code: 'no-rows' })
  if (rows.length > mostSeats) return refuse({ code: 'too-many-seats' })
  const round = (name: string): string => tableColumn.exec(name)?.[1] ?? '1'
  const columns = header.filter((name) => tableColumn.test(name)).toSorted((a, b) => round(a).localeCompare(round(b)))
  const unused = header.filter((name) => name !== '' && !tableColumn.test(name) && !seatColumn.test(name))
  if (columns.length === 0)
    return accept({ seats: roundRobin(rows.length, perTable, rounds).map((tables) => ({ tables })), rounds: 0, unused })
  const seats: SeatPlan[] = []
  for (const [i, row] of rows.entries()) {
    const tables = columns.map((name) => row[header.indexOf(name)] ?? '')
    const wrong = tables.find((cell) => !/^[1-9]\d?$/.test(cell))
    if (wrong !== undefined) return refuse({ code: 'bad-table', row: i + (headless ? 1 : 2), cell: wrong })
    seats.push({ tables: tables.map(Number) })
  }
  return accept({ seats, rounds: columns.length, unused })
}

export function readSeatList(text: string, perTable: number): Result<SeatPlan[], SeatListProblem> {
  const read = examineSeatList(text, perTable)
  return read.ok ? accept([...read.value.seats]) : read
}

/** Shuffled so that a seat's number says nothing of its place in any record. */
export function shuffled<T>(things: readonly T[]): T[] {
  const copy = [...things]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = randomInt(i + 1)
    const [a, b] = [copy[i] as T, copy[j] as T] // both within the list
    copy[i] = b
    copy[j] = a
  }
  return copy
}

export interface NewJury {
  readonly name: string
  readonly demo: boolean
  readonly sheet: RunSheet
  readonly seats: readonly SeatPlan[]
  readonly origin: OpeningEvent['origin']
  readonly drawId?: string
  /** Encrypted: which pool member has which seat. */
  readonly links?: Uint8Array
}

export interface MadeJury {
  readonly id: string
  /** Code by seat number: told this once. */
  readonly codes: ReadonlyMap<number, string>
}

/** Stores a new jury: its opening event, and a code for every seat. */
export async function makeJury(db: Db, jury: NewJury, now: number): Promise<MadeJury> {
  const id = randomUUID()
  const codeSalt = randomBytes(16).toString('hex')
  await insertJury(db, {
    id,
    created_at: new Date(now).toISOString(),
    name: jury.name,
    demo: jury.demo ? 1 : 0,
    in_room: 0,
    draw_id: jury.drawId ?? null,
    code_salt: codeSalt,
    links: jury.links ?? null,
  })
  const seats = jury.seats.map(({ tables }, i) => ({ number: i + 1, tables }))
  const opening: OpeningEvent = {
    type: 'jury-opened',
    name: jury.name,
    demo: jury.demo,
    sheet: jury.sheet,
    origin: jury.origin,
    seats,
  }
  await append(db, id, noEvents, {
    actions: [],
    events: [{ at: now, event: opening }],
    texts: [],
    held: [],
    emptied: [],
    boxes: new Map(),
  })
  const admission = await Admission.open({ db, juryId: id, codeSalt, now: () => now })
  return { id, codes: await admission.issue(seats.map(({ number }) => number)) }
}
