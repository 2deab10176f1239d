// Opens the database so that what is written stays written, and brings its tables up to date.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely'
import * as firstDraws from './migrations/001-draws.ts'
import * as firstJuries from './migrations/002-juries.ts'
import type { Database } from './schema.ts'

export type Db = Kysely<Database>

const migrations = { '001-draws': firstDraws, '002-juries': firstJuries }

/** The oldest SQLite without a known way to corrupt a write-ahead log. */
const oldestSqlite = [3, 51, 3] as const

function assertSafe(sqlite: Sqlite.Database): void {
  const version = sqlite.prepare('select sqlite_version() as version').pluck().get() as string // sqlite always answers with text here
  const parts = version.split('.').map(Number)
  const difference = oldestSqlite.map((least, i) => (parts[i] ?? 0) - least).find((step) => step !== 0) ?? 0
  if (difference < 0) throw new Error(`SQLite ${version} is too old to be safe.`)
}

/** `FULL` makes every commit wait for the disk; the library's own default does not. Both are set and read back. */
function makeDurable(sqlite: Sqlite.Database): void {
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('secure_delete = ON')
  if (process.platform === 'darwin') sqlite.pragma('fullfsync = ON')
  const mode = sqlite.pragma('journal_mode', { simple: true })
  const durability = sqlite.pragma('synchronous', { simple: true })
  if (mode !== 'wal' || durability !== 2)
    throw new Error(`The database is not durable: ${String(mode)}, ${String(durability)}.`)
}

/** Opens (or makes) the database in a file; `close` when done. */
export async function openDatabase(file: string): Promise<Db> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const sqlite = new Sqlite(file)
  assertSafe(sqlite)
  makeDurable(sqlite)
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: sqlite }) })
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  await truncateLog(db) // what was deleted just before the program ended shall not outlive it there
  return db
}

/** Empties the write-ahead log, so that nothing older than the database itself is left in it. */
export async function truncateLog(db: Db): Promise<void> {
  await sql`pragma wal_checkpoint(TRUNCATE)`.execute(db)
}
