// The log of a jury: what was answered, what happened and what was written, in one transaction; and its chain, read back.
import { canonicalText, hashOf } from '#shared/selection/canonical.ts'
import type { JuryEvent } from '#shared/session/events.ts'
import { digestOf, type StoredText } from '#shared/session/text.ts'
import type { Db } from './database.ts'
import type { ActionRow, EventRow } from './schema.ts'

/** Where a chain stands: the number of its last event, and that event's hash. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

export const noEvents: Head = { seq: 0, hash: '0'.repeat(64) }

export interface Batch {
  readonly actions: readonly Omit<ActionRow, 'jury_id'>[]
  readonly events: readonly { readonly at: number; readonly event: JuryEvent }[]
  readonly texts: readonly StoredText[]
  readonly held: readonly { readonly box: string; readonly seat: number; readonly value: unknown }[]
  /** Boxes of held answers that are deleted for good. */
  readonly emptied: readonly string[]
  /** Secret boxes as they are now; null for one that is gone. */
  readonly boxes: ReadonlyMap<string, Uint8Array | null>
}

const hashAfter = (before: Head, at: number, body: string): string =>
  hashOf({ previous: before.hash, seq: before.seq + 1, at, body })

function chain(juryId: string, head: Head, events: Batch['events']): { rows: EventRow[]; head: Head } {
  let last = head
  const rows = events.map(({ at, event }) => {
    const body = canonicalText(event as never) // events are plain data of whole numbers and text
    const hash = hashAfter(last, at, body)
    const row = { jury_id: juryId, seq: last.seq + 1, at, body, prev_hash: last.hash, hash }
    last = { seq: row.seq, hash }
    return row
  })
  return { rows, head: last }
}

/** SQLite takes so many values in one statement. */
const mostRows = 2000

function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += mostRows) yield rows.slice(i, i + mostRows)
}

/** Writes a batch, whole or not at all, and waits for the disk. Answers with the new head of the chain. */
export async function append(db: Db, juryId: string, head: Head, batch: Batch): Promise<Head> {
  const linked = chain(juryId, head, batch.events)
  await db.transaction().execute(async (trx) => {
    for (const rows of slices(batch.actions))
      await trx
        .insertInto('actions')
        .values(rows.map((row) => ({ ...row, jury_id: juryId })))
        .execute()
    for (const rows of slices(linked.rows)) await trx.insertInto('events').values(rows).execute()
    for (const rows of slices(batch.texts))
      await trx
        .insertInto('contents')
        .values(rows.map((row) => ({ ...row, jury_id: juryId })))
        .execute()
    for (const { box, seat, value } of batch.held) {
      await trx
        .deleteFrom('held')
        .where('jury_id', '=', juryId)
        .where('box', '=', box)
        .where('seat', '=', seat)
        .execute()
      if (value !== null)
        await trx
          .insertInto('held')
          .values({ jury_id: juryId, box, seat, value: JSON.stringify(value) })
          .execute()
    }
    for (const box of batch.emptied)
      await trx.deleteFrom('held').where('jury_id', '=', juryId).where('box', '=', box).execute()
    for (const [ballot, counts] of batch.boxes) {
      await trx.deleteFrom('boxes').where('jury_id', '=', juryId).where('ballot', '=', ballot).execute()
      if (counts !== null) await trx.insertInto('boxes').values({ jury_id: juryId, ballot, counts }).execute()
    }
  })
  return linked.head
}

export interface StoredLog {
  readonly events: readonly JuryEvent[]
  readonly head: Head
  readonly texts: ReadonlyMap<string, string>
  /** Answers by `client/n`. */
  readonly answers: ReadonlyMap<string, string>
  readonly held: readonly { readonly box: string; readonly seat: number; readonly value: unknown }[]
  readonly boxes: ReadonlyMap<string, Uint8Array>
}

/** The log does not hold together: somebody has changed it, or the disk has. */
export class BrokenLog extends Error {
  readonly seq: number
  constructor(seq: number, why: string) {
    super(`The log is broken at event ${seq}: ${why}`)
    this.seq = seq
  }
}

/** Every event in order, each checked against the hash of the one before. Throws BrokenLog. */
function checkChain(rows: readonly EventRow[]): { events: JuryEvent[]; head: Head } {
  let head = noEvents
  const events = rows.map((row) => {
    if (row.seq !== head.seq + 1) throw new BrokenLog(head.seq + 1, 'an event is missing')
    if (row.prev_hash !== head.hash || row.hash !== hashAfter(head, row.at, row.body))
      throw new BrokenLog(row.seq, 'its hash is another')
    head = { seq: row.seq, hash: row.hash }
    return JSON.parse(row.body) as JuryEvent // written by `chain`, and its hash has just been checked
  })
  return { events, head }
}

/** All references to words in an event, wherever they stand. */
function* textRefs(value: unknown): Generator<{ ref: string; digest: string }> {
  if (typeof value !== 'object' || value === null) return
  if ('ref' in value && 'digest' in value) yield value as { ref: string; digest: string }
  else for (const part of Object.values(value)) yield* textRefs(part)
}

export const answerKey = (client: string, n: number): string => `${client}/${n}`

/** Reads a whole log and checks it: the chain, and every text that is still there against its digest. */
export async function readLog(db: Db, juryId: string): Promise<StoredLog> {
  const rows = await db.selectFrom('events').selectAll().where('jury_id', '=', juryId).orderBy('seq').execute()
  const contents = await db.selectFrom('contents').selectAll().where('jury_id', '=', juryId).execute()
  const actions = await db.selectFrom('actions').selectAll().where('jury_id', '=', juryId).execute()
  const held = await db.selectFrom('held').selectAll().where('jury_id', '=', juryId).execute()
  const boxes = await db.selectFrom('boxes').selectAll().where('jury_id', '=', juryId).execute()
  const { events, head } = checkChain(rows)
  const stored = new Map(contents.map((row) => [row.ref, row]))
  events.forEach((event, i) => {
    for (const { ref, digest } of textRefs(event)) {
      const found = stored.get(ref)
      if (found !== undefined && digestOf(found.salt, found.text) !== digest)
        throw new BrokenLog(i + 1, 'its words have been changed')
    }
  })
  return {
    events,
    head,
    texts: new Map(contents.map(({ ref, text }) => [ref, text])),
    answers: new Map(actions.map(({ client_id, n, answer }) => [answerKey(client_id, n), answer])),
    held: held.map(({ box, seat, value }) => ({ box, seat, value: JSON.parse(value) as unknown })),
    boxes: new Map(boxes.map(({ ballot, counts }) => [ballot, counts])),
  }
}
