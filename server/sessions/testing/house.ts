// A jury on a database file of its own: its host, its seats' codes, and the program ended and started again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { onTestFinished, vi } from 'vitest'
import type { Action } from '#shared/protocol/actions.ts'
import type { Answer } from '#shared/protocol/messages.ts'
import { patience } from '#shared/selection/testing/effort.ts'
import type { RunSheet } from '#shared/session/run-sheet.ts'
import type { Actor } from '#shared/session/stamp.ts'
import { facilitator, nine, opening, seat } from '#shared/session/testing/meeting.ts'
import { smallRunSheet } from '#shared/session/testing/run-sheet.ts'
import { type Db, openDatabase, truncateLog } from '../../store/database.ts'
import type { JuryRow } from '../../store/schema.ts'
import { makeJury } from '../assembly.ts'
import { BallotBoxes } from '../ballot-boxes.ts'
import { Host } from '../host.ts'

vi.setConfig({ testTimeout: patience, hookTimeout: patience })

/** A folder that is gone after the test. */
export function tempFolder(name = 'allting-room-'): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function openStore(folder: string): Promise<Db> {
  const db = await openDatabase(join(folder, 'allting.db'))
  let open = true
  const destroy = db.destroy.bind(db)
  db.destroy = async () => {
    if (open) await destroy()
    open = false
  }
  onTestFinished(() => db.destroy())
  return db
}

export interface House {
  readonly folder: string
  readonly db: Db
  readonly jury: JuryRow
  readonly codes: ReadonlyMap<number, string>
  readonly host: Host
  readonly boxes: BallotBoxes
  /** Errors that the host has complained of. */
  readonly complaints: unknown[]
  readonly ask: (by: Actor, action: Action, name?: WishName) => Promise<Answer>
  /** The program ends as it pleases, and is started again on the same file. */
  readonly restart: () => Promise<House>
}

/** Which wish it is: the same name asked again is the same wish. */
export type WishName = { readonly client?: string; readonly n?: number }

export const clientOf = (name: number | string): string => String(name).padStart(32, '0')

async function moveIn(house: Pick<House, 'folder' | 'db' | 'jury' | 'codes'>): Promise<House> {
  const { db, jury, folder } = house
  const complaints: unknown[] = []
  const boxes = new BallotBoxes(join(folder, 'keys'), jury.id)
  const host = await Host.open({
    db,
    juryId: jury.id,
    now: () => nine,
    boxes,
    forget: () => truncateLog(db),
    onChange: () => {},
    log: (error) => complaints.push(error),
  })
  let asked = 0
  return {
    ...house,
    host,
    boxes,
    complaints,
    ask: (by, action, { client = clientOf('feed'), n } = {}) => {
      asked += 1
      return host.submit({ by, client, n: n ?? 1_000_000 * host.chainHead.seq + asked, action })
    },
    restart: async () => {
      await db.destroy()
      return moveIn({ ...house, db: await openStore(folder) })
    },
  }
}

interface Made {
  readonly id: string
  readonly codes: ReadonlyMap<number, string>
  readonly file: Uint8Array
}

/** Codes are slow to make on purpose: a jury is made once in each test file, and then copied. */
const made = new Map<string, Promise<Made>>()

async function make(seats: number, sheet: RunSheet): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'allting-room-'))
  const db = await openDatabase(join(folder, 'allting.db'))
  const first = opening(seats, sheet)
  const { id, codes } = await makeJury(
    db,
    { name: first.name, demo: false, sheet: first.sheet, seats: first.seats, origin: first.origin },
    nine,
  )
  await db.destroy()
  const file = readFileSync(join(folder, 'allting.db'))
  rmSync(folder, { recursive: true })
  return { id, codes, file }
}

/** A new jury, of the small run sheet unless told, in a folder of its own. */
export async function openHouse(seats = 6, sheet = smallRunSheet()): Promise<House> {
  const name = JSON.stringify([seats, sheet])
  const ready = made.get(name) ?? make(seats, sheet)
  made.set(name, ready)
  const { id, codes, file } = await ready
  const folder = tempFolder()
  writeFileSync(join(folder, 'allting.db'), file)
  const db = await openStore(folder)
  const jury = await db.selectFrom('juries').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return moveIn({ folder, db, jury, codes })
}

/** Asks for what cannot be refused here. */
export async function must(house: House, by: Actor, action: Action): Promise<void> {
  const answer = await house.ask(by, action)
  if (!answer.ok) throw new Error(`${action.type} was refused: ${answer.code}`)
}

/** The facilitator takes the room to an activity. */
export async function goTo(house: House, activity: string): Promise<void> {
  const { activities, running } = house.host.jury
  const to = { activity: activities.findIndex(({ id }) => id === activity), step: 0 }
  await must(house, facilitator, { type: 'go-to', from: running.place, to })
}

/** Everybody sits, and the room is at an activity. */
export async function meetIn(house: House, activity = 'mine'): Promise<void> {
  for (const number of Object.keys(house.host.jury.seats).map(Number))
    await must(house, seat(number), { type: 'take-seat', alias: `Alias-${number}` })
  await goTo(house, activity)
}

/** The file opened beside the program, as somebody with a tool of their own would. */
export function besides(folder: string): Sqlite.Database {
  const sqlite = new Sqlite(join(folder, 'allting.db'))
  onTestFinished(() => void sqlite.close())
  return sqlite
}

/** Takes away what keeps the log from being changed. */
export function unguard(sqlite: Sqlite.Database): void {
  const names = sqlite.prepare("select name from sqlite_master where type = 'trigger'").pluck().all() as string[] // names are text
  for (const name of names) sqlite.exec(`drop trigger ${name}`)
}
