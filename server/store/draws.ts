// Reads and writes draws. Every function takes the database first and does one thing.
import type { Db } from './database.ts'
import type { DrawRow, SealingRow } from './schema.ts'

export const insertDraw = (db: Db, draw: DrawRow) => db.insertInto('draws').values(draw).execute()

export const findDraw = (db: Db, id: string): Promise<DrawRow | undefined> =>
  db.selectFrom('draws').selectAll().where('id', '=', id).executeTakeFirst()

export const listDraws = (db: Db) =>
  db
    .selectFrom('draws')
    .select(['id', 'name', 'question', 'created_at', 'example'])
    .orderBy('created_at', 'desc')
    .execute()

export const updateDraw = (db: Db, id: string, change: Partial<DrawRow>) =>
  db.updateTable('draws').set(change).where('id', '=', id).execute()

export const deleteDraw = (db: Db, id: string) => db.deleteFrom('draws').where('id', '=', id).execute()

/** Every sealing of a draw, the first attempt first. */
export const listSealings = (db: Db, drawId: string): Promise<SealingRow[]> =>
  db.selectFrom('sealings').selectAll().where('draw_id', '=', drawId).orderBy('attempt').execute()

export const insertSealing = (db: Db, sealing: SealingRow) => db.insertInto('sealings').values(sealing).execute()

export const updateRecord = (db: Db, drawId: string, attempt: number, record: string) =>
  db.updateTable('sealings').set({ record }).where('draw_id', '=', drawId).where('attempt', '=', attempt).execute()
