// The first tables: draws in preparation, and what has been sealed.
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draws')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('example', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('plan', 'text')
    .addColumn('changes', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('salt', 'text')
    .addColumn('pool', 'blob')
    .addColumn('lottery', 'blob')
    .execute()
  await db.schema
    .createTable('sealings')
    .addColumn('draw_id', 'text', (column) => column.notNull().references('draws.id').onDelete('cascade'))
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('attachment', 'blob', (column) => column.notNull())
    .addPrimaryKeyConstraint('sealings_key', ['draw_id', 'attempt'])
    .execute()
}
