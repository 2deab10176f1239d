// What the log of the Älvmora case must hold when all is over, read from the disk by other code than the server's views.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { JuryEvent } from '#shared/session/events.ts'
import { absentDayTwo, cards, reservation } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { openDatabase } from '../../server/store/database.ts'
import { readLog, type StoredLog } from '../../server/store/event-log.ts'

export const of = <T extends JuryEvent['type']>({ events }: StoredLog, type: T) =>
  events.filter((event): event is Extract<JuryEvent, { type: T }> => event.type === type)
const everybody = Array.from({ length: 24 }, (_, i) => i + 1)

/** In the order of the ids' numbers, in which they were made. */
const byNumber = <T>(things: Readonly<Record<string, T>>): T[] =>
  Object.keys(things)
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((id) => things[id] as T) // its own keys
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** The log as it lies on the disk: it verifies, and everything that was acknowledged is in it once. */
export async function readTheLog(data: string, juryId: string): Promise<StoredLog> {
  const db = await openDatabase(join(data, 'allting.db'))
  const log = await readLog(db, juryId)
  await db.destroy()
  const written = of(log, 'card-written').map(({ text }) => log.texts.get(text.ref))
  expect(written.toSorted()).toEqual(cards.map(({ text }) => text).toSorted())
  const [given] = of(log, 'dots-closed').map((event) => byNumber(event.dots))
  expect(given?.map((counts) => sum(counts.map((count, each) => count * each)))).toEqual([18, 27, 14, 22, 17, 15, 7])
  const [scored] = of(log, 'scores-closed').map(({ cells }) =>
    Object.values(cells).flatMap(Object.values<readonly number[]>),
  )
  expect(scored?.map(sum)).toEqual(new Array(28).fill(22))
  const voters = of(log, 'vote-cast').map(({ seat }) => seat)
  expect(voters.toSorted((a, b) => a - b)).toEqual(everybody.filter((seat) => !absentDayTwo.includes(seat)))
  const [counted] = of(log, 'ballot-closed')
  expect(Object.values(counted?.counts ?? {}).map(sum)).toEqual(new Array(7).fill(22))
  expect(of(log, 'reservation-signed')).toHaveLength(reservation.signers.length - 1)
  expect(log.held).toEqual([])
  expect(log.boxes.size).toBe(0)
  expect(readdirSync(join(data, 'keys'))).toEqual([])
  return log
}
