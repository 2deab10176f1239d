import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openStore, tempFolder } from '../sessions/testing/house.ts'
import { type Db, openDatabase } from './database.ts'

async function settings(db: Db): Promise<Record<string, unknown>> {
  const names = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete']
  const values = await Promise.all(names.map((name) => sql<object>`pragma ${sql.raw(name)}`.execute(db)))
  return Object.fromEntries(names.map((name, i) => [name, Object.values(values[i]?.rows[0] ?? {})[0]]))
}

const durable = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 }

test('WIRE-3: every commit waits for the disk: at the first opening, after writing, and at the next', async () => {
  const folder = tempFolder()
  const db = await openStore(folder)
  expect(await settings(db)).toEqual(durable)
  await db
    .insertInto('draws')
    .values({ id: 'x', created_at: '', name: '', question: '', example: 0 } as never)
    .execute()
  expect(await settings(db)).toEqual(durable)
  await db.destroy()
  expect(await settings(await openStore(folder))).toEqual(durable)
})

test('WIRE-3: a database that cannot be made durable is not opened', async () => {
  await expect(openDatabase(':memory:')).rejects.toThrow(/not durable/)
})

test('a file that is no database is not opened, and not written over', async () => {
  const { readFileSync, writeFileSync } = await import('node:fs')
  const file = join(tempFolder(), 'allting.db')
  writeFileSync(file, 'these are somebody’s notes, and rather long ones at that'.repeat(100))
  const before = readFileSync(file)
  await expect(openDatabase(file)).rejects.toThrow()
  expect(readFileSync(file)).toEqual(before)
})
