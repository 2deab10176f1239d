// Reads and writes juries and the codes of their seats.
import type { Db } from './database.ts'
import type { JuryRow, SeatRow } from './schema.ts'

export const insertJury = (db: Db, jury: JuryRow) => db.insertInto('juries').values(jury).execute()

export const listJuries = (db: Db): Promise<JuryRow[]> =>
  db.selectFrom('juries').selectAll().orderBy('created_at', 'desc').execute()

export const findJury = (db: Db, id: string): Promise<JuryRow | undefined> =>
  db.selectFrom('juries').selectAll().where('id', '=', id).executeTakeFirst()

/** Opens one jury in the room, which closes the one that was. */
export const putInRoom = (db: Db, id: string | null) =>
  db.transaction().execute(async (trx) => {
    await trx.updateTable('juries').set({ in_room: 0 }).execute()
    if (id !== null) await trx.updateTable('juries').set({ in_room: 1 }).where('id', '=', id).execute()
  })

export const listSeats = (db: Db, juryId: string): Promise<SeatRow[]> =>
  db.selectFrom('seats').selectAll().where('jury_id', '=', juryId).orderBy('seat').execute()

/** Sets the codes of seats; whatever device had them has them no more. */
export const writeCodes = (db: Db, rows: readonly SeatRow[]) =>
  db.transaction().execute(async (trx) => {
    for (const row of rows) {
      await trx.deleteFrom('seats').where('jury_id', '=', row.jury_id).where('seat', '=', row.seat).execute()
      await trx.insertInto('seats').values(row).execute()
    }
  })

export const bindDevice = (db: Db, juryId: string, seat: number, tokenHash: string) =>
  db
    .updateTable('seats')
    .set({ token_hash: tokenHash })
    .where('jury_id', '=', juryId)
    .where('seat', '=', seat)
    .execute()
