import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JuryRefusal } from '#shared/protocol/juries.ts'
import type { Result } from '#shared/result.ts'
import { presentPanel } from '#shared/selection/pick.ts'
import { smallRunSheet } from '#shared/session/testing/run-sheet.ts'
import { openOffice, passphrase, withSealing } from '../draws/testing/desk.ts'
import { accepted, rolls } from '../draws/testing/sealed.ts'
import { Directory } from './directory.ts'
import { Room } from './room.ts'
import { tempFolder } from './testing/house.ts'

const runSheet = JSON.stringify(smallRunSheet())
const code = (result: Result<unknown, JuryRefusal>): string => (result.ok ? 'accepted' : result.error.code)

/** An organiser's desk with a sealed draw, and the juries that can be made of it. */
async function townHall() {
  const office = await openOffice()
  const { id } = await withSealing(office)
  const audience = { patch: () => {}, regroup: () => {}, dismiss: () => {} }
  const folder = tempFolder()
  const directory = new Directory({
    db: office.db,
    memory: office.memory,
    now: () => 0,
    runSheets: folder,
    examples: folder,
    openRoom: (jury) =>
      Room.open({
        db: office.db,
        jury,
        keys: join(folder, 'keys'),
        now: () => 0,
        addresses: () => [],
        audience,
        log: (error) => {
          throw error
        },
      }),
    onEnter: () => {},
  })
  return { ...office, directory, draw: id }
}

test('DRAW-14: a jury of a drawn panel has a seat for each, and says nothing of who they are', async () => {
  const hall = await townHall()
  accepted(await hall.sealed.pick(hall.draw, rolls(1)))
  const { record } = (await hall.sealed.files(hall.draw))!
  const made = accepted(await hall.directory.makeFromDraw(hall.draw, { runSheet }))
  expect(made.codes.map(({ seat }) => seat)).toEqual([1, 2, 3, 4])
  const { jury } = hall.directory.current!.host
  expect(jury.origin).toEqual({ kind: 'record', commitment: record.commitment })
  const links = accepted(await hall.directory.seatLinks(made.id))
  expect(links.map(({ index }) => index).toSorted()).toEqual([...presentPanel(record)].toSorted())
  expect(links.map(({ seat }) => seat)).toEqual([1, 2, 3, 4])
  const events = await hall.db.selectFrom('events').selectAll().execute()
  const row = await hall.db.selectFrom('juries').selectAll().executeTakeFirstOrThrow()
  const readable = JSON.stringify([events, { ...row, links: Buffer.from(row.links ?? []).toString('latin1') }])
  expect(links.every(({ id }) => id !== '' && !readable.includes(`"${id}"`))).toBe(true)
})

test('DRAW-14: seats are dealt by chance: their order says nothing of the record’s', async () => {
  const hall = await townHall()
  accepted(await hall.sealed.pick(hall.draw, rolls(1)))
  const orders = new Set<string>()
  for (let i = 0; i < 12; i++) {
    const made = accepted(await hall.directory.makeFromDraw(hall.draw, { runSheet }))
    const links = accepted(await hall.directory.seatLinks(made.id))
    orders.add(links.map(({ index }) => index).join())
  }
  expect(orders.size).toBeGreaterThan(3)
})

test('DRAW-18: who has which seat is told only while the draw is unlocked, and no jury is made of a locked one', async () => {
  const hall = await townHall()
  expect(code(await hall.directory.makeFromDraw(hall.draw, { runSheet }))).toBe('not-drawn')
  accepted(await hall.sealed.pick(hall.draw, rolls(1)))
  const made = accepted(await hall.directory.makeFromDraw(hall.draw, { runSheet }))
  accepted(await hall.desk.lock(hall.draw))
  expect(code(await hall.directory.seatLinks(made.id))).toBe('locked')
  expect(code(await hall.directory.makeFromDraw(hall.draw, { runSheet }))).toBe('locked')
  accepted(await hall.desk.unlock(hall.draw, passphrase))
  expect(code(await hall.directory.seatLinks(made.id))).toBe('accepted')
  expect(code(await hall.directory.makeFromDraw('none', { runSheet }))).toBe('not-found')
})

test('SESSION-10: opening and leaving at the same time come one after the other, and the last one holds', async () => {
  const hall = await townHall()
  accepted(await hall.sealed.pick(hall.draw, rolls(1)))
  const [first, second] = [
    accepted(await hall.directory.makeFromDraw(hall.draw, { runSheet })),
    accepted(await hall.directory.makeFromDraw(hall.draw, { runSheet })),
  ]
  await Promise.all([hall.directory.enter(first.id), hall.directory.leave(), hall.directory.enter(second.id)])
  expect(hall.directory.current?.juryId).toBe(second.id)
  expect((await hall.directory.list()).filter(({ open }) => open).map(({ id }) => id)).toEqual([second.id])
  const rows = await hall.db.selectFrom('juries').select(['id', 'in_room']).execute()
  expect(rows.filter(({ in_room }) => in_room === 1)).toEqual([{ id: second.id, in_room: 1 }])
})
