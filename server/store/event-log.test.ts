import type Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effort, patience } from '#shared/selection/testing/effort.ts'
import { facilitator, seat } from '#shared/session/testing/meeting.ts'
import { besides, type House, meetIn, openHouse, unguard } from '../sessions/testing/house.ts'
import { BrokenLog, readLog } from './event-log.ts'

/** A log in which everything has been said: cards, a pile, a perspective, a clock. */
async function fullLog(): Promise<House> {
  const house = await openHouse()
  await meetIn(house)
  const words = ['Skolan bär bygden', 'Bussen går aldrig i tid']
  for (const [i, text] of words.entries())
    await house.ask(seat(i * 2 + 1), { type: 'write-card', text, kind: 'experience' })
  await house.ask(seat(1), { type: 'share-cards', cards: ['c1'] })
  await house.ask(seat(3), { type: 'open-pile', title: 'Det vi har kvar', cards: ['c1'] })
  await house.ask(facilitator, { type: 'map-piles', title: 'Bygdens hjärta', piles: ['p3'] })
  await house.ask(seat(1), { type: 'write-card', text: '   ', kind: 'idea' })
  return house
}

const read = ({ db, jury }: House) => readLog(db, jury.id)

async function brokenAt(house: House): Promise<number | undefined> {
  try {
    await read(house)
    return undefined
  } catch (error) {
    if (error instanceof BrokenLog) return error.seq
    throw error
  }
}

test('the log is read as it was written, with its head', async () => {
  const house = await fullLog()
  const log = await read(house)
  expect(log.head).toEqual(house.host.chainHead)
  expect(log.events[0]).toMatchObject({ type: 'jury-opened', name: 'The test jury' })
  expect([...log.texts.values()]).toContain('Bygdens hjärta')
})

/** What somebody could do to a log of n events with a tool of their own. */
const forgeries: { name: string; forge: (sqlite: Sqlite.Database) => void; at: number }[] = [
  {
    name: 'what happened is another',
    forge: (sqlite) => sqlite.exec(`update events set body = replace(body, '"seat":3', '"seat":5') where seq = 6`),
    at: 6,
  },
  { name: 'the time is another', forge: (sqlite) => sqlite.exec('update events set at = at + 1 where seq = 4'), at: 4 },
  {
    name: 'a hash is another',
    forge: (sqlite) => sqlite.exec(`update events set hash = '${'a'.repeat(64)}' where seq = 4`),
    at: 4,
  },
  {
    name: 'the hash before is another',
    forge: (sqlite) => sqlite.exec(`update events set prev_hash = '${'a'.repeat(64)}' where seq = 4`),
    at: 4,
  },
  { name: 'the first is gone', forge: (sqlite) => sqlite.exec('delete from events where seq = 1'), at: 1 },
  { name: 'one is gone', forge: (sqlite) => sqlite.exec('delete from events where seq = 5'), at: 5 },
  {
    name: 'one is gone and the rest moved up',
    forge: (sqlite) => sqlite.exec('delete from events where seq = 5; update events set seq = seq - 1 where seq > 5'),
    at: 5,
  },
  {
    name: 'two are exchanged',
    forge: (sqlite) =>
      sqlite.exec(
        'update events set seq = 9999 where seq = 4; update events set seq = 4 where seq = 5; update events set seq = 5 where seq = 9999',
      ),
    at: 4,
  },
  {
    name: 'one is put at the end',
    forge: (sqlite) =>
      sqlite.exec(
        'insert into events select jury_id, (select max(seq) + 1 from events), at, body, prev_hash, hash from events where seq = 5',
      ),
    at: 21,
  },
  {
    name: 'words are changed',
    forge: (sqlite) => sqlite.exec(`update contents set text = 'Skolan tär på bygden' where text like 'Skolan%'`),
    at: 15,
  },
  {
    name: 'words of two people are exchanged',
    forge: (sqlite) =>
      sqlite.exec(
        `update contents set text = case when text like 'Skolan%' then 'Bussen går aldrig i tid' else 'Skolan bär bygden' end where text like 'Skolan%' or text like 'Bussen%'`,
      ),
    at: 15,
  },
  {
    name: 'the salt of words is changed',
    forge: (sqlite) => sqlite.exec(`update contents set salt = 'ff' where text like 'Skolan%'`),
    at: 15,
  },
]

test.each(forgeries)('SESSION-10: it shows when $name', async ({ forge, at }) => {
  const house = await fullLog()
  const last = house.host.chainHead.seq
  const sqlite = besides(house.folder)
  unguard(sqlite)
  forge(sqlite)
  const found = await brokenAt(house)
  expect(found).toBe(at > last ? last + 1 : at)
})

test(
  'SESSION-10: any one character of any event shows when it is changed',
  async () => {
    const house = await fullLog()
    const sqlite = besides(house.folder)
    unguard(sqlite)
    const columns = ['body', 'hash', 'prev_hash'] as const
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: house.host.chainHead.seq }),
        fc.constantFrom(...columns),
        fc.nat(),
        async (seq, column, at) => {
          const before = sqlite.prepare(`select ${column} from events where seq = ?`).pluck().get(seq) as string // these columns are text
          const i = at % before.length
          const other = before[i] === 'a' ? 'b' : 'a'
          const change = sqlite.prepare(`update events set ${column} = ? where seq = ?`)
          change.run(before.slice(0, i) + other + before.slice(i + 1), seq)
          const found = await brokenAt(house)
          change.run(before, seq)
          expect(found).toBe(seq)
        },
      ),
      { numRuns: effort(60), seed: 20270301 },
    )
    expect(await brokenAt(house)).toBeUndefined()
  },
  patience,
)

test('SESSION-10: what is cut off at the end shows against the head that was written down', async () => {
  const house = await fullLog()
  const { chainHead } = house.host
  const sqlite = besides(house.folder)
  unguard(sqlite)
  sqlite.exec('delete from events where seq = (select max(seq) from events)')
  expect((await read(house)).head).not.toEqual(chainHead)
})

test.each([
  `update events set body = '{}' where seq = 2`,
  'delete from events where seq = 2',
  'delete from events',
  `update actions set answer = '{"ok":true}'`,
  'delete from actions',
  'insert or replace into events select * from events where seq = 2',
  'insert or replace into actions select * from actions',
])('SESSION-10: the tables themselves refuse it: %s', async (statement) => {
  const house = await fullLog()
  expect(() => besides(house.folder).exec(statement)).toThrow(/the log only grows/)
  expect(await brokenAt(house)).toBeUndefined()
})

test('SESSION-4: erased words leave a log that verifies, and everybody else’s words', async () => {
  const house = await fullLog()
  await house.db.deleteFrom('contents').where('text', 'like', 'Skolan%').execute()
  const log = await read(house)
  expect(log.head).toEqual(house.host.chainHead)
  expect([...log.texts.values()].filter((text) => /Skolan|Bussen/.test(text))).toEqual(['Bussen går aldrig i tid'])
})

test('SESSION-4: no words, aliases or names stand in the tables of what was asked and what happened', async () => {
  const house = await fullLog()
  const sqlite = besides(house.folder)
  const written = sqlite.prepare('select text from contents').pluck().all() as string[] // texts
  expect(written.length).toBeGreaterThan(8)
  const log = JSON.stringify([
    sqlite.prepare('select * from events').all(),
    sqlite.prepare('select * from actions').all(),
  ])
  expect(written.filter((text) => log.includes(text))).toEqual([])
})
