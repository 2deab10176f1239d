// Juries: the log that can only grow, the words that can be erased, the answers held until a closing, and the seats' codes.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('juries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('demo', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('in_room', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('draw_id', 'text')
    .addColumn('code_salt', 'text', (column) => column.notNull())
    .addColumn('links', 'blob')
    .execute()
  await db.schema
    .createTable('actions')
    .addColumn('jury_id', 'text', (column) => column.notNull().references('juries.id'))
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('seat', 'integer')
    .addColumn('answer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('actions_key', ['jury_id', 'client_id', 'n'])
    .execute()
  await db.schema
    .createTable('events')
    .addColumn('jury_id', 'text', (column) => column.notNull().references('juries.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('prev_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_key', ['jury_id', 'seq'])
    .execute()
  await db.schema
    .createTable('contents')
    .addColumn('jury_id', 'text', (column) => column.notNull().references('juries.id'))
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('contents_key', ['jury_id', 'ref'])
    .execute()
  await db.schema
    .createTable('held')
    .addColumn('jury_id', 'text', (column) => column.notNull().references('juries.id'))
    .addColumn('box', 'text', (column) => column.notNull())
    .addColumn('seat', 'integer', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('held_key', ['jury_id', 'box', 'seat'])
    .execute()
  await db.schema
    .createTable('boxes')
    .addColumn('jury_id', 'text', (column) => column.notNull().references('juries.id'))
    .addColumn('ballot', 'text', (column) => column.notNull())
    .addColumn('counts', 'blob', (column) => column.notNull())
    .addPrimaryKeyConstraint('boxes_key', ['jury_id', 'ballot'])
    .execute()
  await db.schema
    .createTable('seats')
    .addColumn('jury_id', 'text', (column) => column.notNull().references('juries.id'))
    .addColumn('seat', 'integer', (column) => column.notNull())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text')
    .addPrimaryKeyConstraint('seats_key', ['jury_id', 'seat'])
    .execute()
  const keys = { events: ['jury_id', 'seq'], actions: ['jury_id', 'client_id', 'n'] } as const
  for (const table of ['events', 'actions'] as const) {
    // `insert or replace` deletes without any trigger of deletion
    const same = keys[table].map((column) => `${column} = new.${column}`).join(' and ')
    await sql
      .raw(
        `create trigger ${table}_no_replace before insert on ${table} when exists (select 1 from ${table} where ${same}) begin select raise(abort, 'the log only grows'); end`,
      )
      .execute(db)
    for (const change of ['update', 'delete'])
      await sql
        .raw(
          `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, 'the log only grows'); end`,
        )
        .execute(db)
  }
}
