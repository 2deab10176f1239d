import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Action } from '#shared/protocol/actions.ts'
import { facilitator, seat } from '#shared/session/testing/meeting.ts'
import { besides, clientOf, type House, meetIn, openHouse, unguard } from './testing/house.ts'

const write = (text: string): Action => ({ type: 'write-card', text, kind: 'idea' })
const cards = ({ host }: House): (string | null)[] => Object.values(host.jury.mapping.cards).map(({ text }) => text)
const eventsOnDisk = (house: House): number =>
  besides(house.folder).prepare('select count(*) from events').pluck().get() as number // a count is a number

test('WIRE-1: a wish asked twice at the same moment is done once, and both are answered', async () => {
  const house = await openHouse()
  await meetIn(house)
  const name = { client: clientOf('a'), n: 1 }
  const answers = await Promise.all([1, 2, 3].map(() => house.ask(seat(1), write('once'), name)))
  expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  expect(cards(house)).toEqual(['once'])
})

test('WIRE-1: a wish asked again later, or after a restart, is done once', async () => {
  const house = await openHouse()
  await meetIn(house)
  const name = { client: clientOf('a'), n: 1 }
  await house.ask(seat(1), write('once'), name)
  const before = house.host.chainHead
  expect(await house.ask(seat(1), write('once'), name)).toEqual({ ok: true })
  const again = await house.restart()
  expect(await again.ask(seat(1), write('once'), name)).toEqual({ ok: true })
  expect(cards(again)).toEqual(['once'])
  expect(again.host.chainHead).toEqual(before)
})

test('WIRE-1: the same number of another tablet is another wish', async () => {
  const house = await openHouse()
  await meetIn(house)
  for (const client of ['a', 'b']) await house.ask(seat(1), write(client), { client: clientOf(client), n: 1 })
  expect(cards(house)).toEqual(['a', 'b'])
})

test('WIRE-2: a refusal is an answer, too: it stays even when the reason for it is gone', async () => {
  const house = await openHouse()
  const name = { client: clientOf('a'), n: 1 }
  const refused = { ok: false, code: 'not-open-yet' }
  expect(await house.ask(seat(1), write('early'), name)).toEqual(refused)
  await meetIn(house)
  expect(await house.ask(seat(1), write('early'), name)).toEqual(refused)
  const again = await house.restart()
  expect(await again.ask(seat(1), write('early'), name)).toEqual(refused)
  expect(cards(again)).toEqual([])
})

test('SESSION-3: what is asked together is decided in order and is the same after a restart', async () => {
  const house = await openHouse()
  await meetIn(house)
  const texts = Array.from({ length: 18 }, (_, i) => `card ${i}`)
  const answers = await Promise.all(texts.map((text, i) => house.ask(seat((i % 6) + 1), write(text))))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect(cards(house)).toEqual(texts)
  const again = await house.restart()
  expect(again.host.jury).toEqual(house.host.jury)
  expect(again.host.chainHead).toEqual(house.host.chainHead)
})

test('WIRE-3: nobody is shown or told what is not yet on disk', async () => {
  const house = await openHouse()
  await meetIn(house)
  const onDisk = (): number => besides(house.folder).prepare('select count(*) from contents').pluck().get() as number // a count is a number
  const before = onDisk()
  let answered = false
  const asked = house.ask(seat(1), write('careful')).then(() => {
    expect(onDisk()).toBe(before + 1)
    answered = true
  })
  while (!answered) {
    if (cards(house).length > 0) expect(onDisk()).toBe(before + 1)
    await new Promise((next) => (Math.random() < 0.5 ? setImmediate(next) : queueMicrotask(() => next(undefined))))
  }
  await asked
})

test('WIRE-5: one wish that breaks spoils nothing for those decided with it, and is answered', async () => {
  const house = await openHouse()
  await meetIn(house)
  const answers = await Promise.all([
    house.ask(seat(1), write('before')),
    house.ask(facilitator, write('only a seat writes'), { client: clientOf('b'), n: 1 }),
    house.ask(seat(2), write('after')),
  ])
  expect(answers).toEqual([{ ok: true }, { ok: false, code: 'broken' }, { ok: true }])
  expect(cards(house)).toEqual(['before', 'after'])
  expect(house.complaints).toHaveLength(1)
  const again = await house.restart()
  expect(again.host.jury).toEqual(house.host.jury)
})

/** Ways in which a disk refuses, and how it takes again. */
const disks: { name: string; fail: (house: House) => Promise<unknown>; mend: (house: House) => Promise<unknown> }[] = [
  {
    name: 'is full',
    fail: async ({ db }) => {
      await sql`pragma wal_checkpoint(TRUNCATE)`.execute(db)
      await sql`pragma max_page_count = 1`.execute(db)
    },
    mend: ({ db }) => sql`pragma max_page_count = 1073741823`.execute(db),
  },
  {
    name: 'breaks off in the middle of writing',
    fail: ({ db }) =>
      sql`create trigger failing before insert on contents begin select raise(abort, 'no more'); end`.execute(db),
    mend: ({ db }) => sql`drop trigger failing`.execute(db),
  },
  {
    name: 'can only be read',
    fail: ({ db }) => sql`pragma query_only = on`.execute(db),
    mend: ({ db }) => sql`pragma query_only = off`.execute(db),
  },
]

test.each(disks)(
  'WIRE-4: when the disk $name, nothing changes, nobody hears yes, and later it works again',
  async ({ fail, mend }) => {
    const house = await openHouse()
    await meetIn(house)
    const done = { client: clientOf('a'), n: 1 }
    await house.ask(seat(1), write('before'), done)
    const { jury, chainHead } = house.host
    const rows = eventsOnDisk(house)
    await fail(house)
    const long = (i: number): Action => ({ type: 'write-card', text: `${i} `.repeat(90), kind: 'idea' })
    const wishes = Array.from({ length: 40 }, (_, i) => ({ client: clientOf('b'), n: i + 1 }))
    const answers = await Promise.all([
      ...wishes.map((name, i) => house.ask(seat((i % 6) + 1), long(i), name)),
      house.ask(seat(2), long(0), wishes[0]),
      house.ask(seat(1), write('before'), done),
    ])
    expect(new Set(answers.slice(0, -1).map((answer) => !answer.ok && answer.code))).toEqual(new Set(['not-saved']))
    expect(answers.at(-1)).toEqual({ ok: true })
    expect(house.host.jury).toBe(jury)
    expect(house.host.chainHead).toEqual(chainHead)
    expect([house.host.storageWorks, house.complaints.length > 0]).toEqual([false, true])
    await mend(house)
    expect(eventsOnDisk(house)).toBe(rows)
    expect(await house.ask(seat(2), long(0), wishes[0])).toEqual({ ok: true })
    expect(house.host.storageWorks).toBe(true)
    expect(cards(house)).toEqual(['before', '0 '.repeat(90).trim()])
    const again = await house.restart()
    expect(again.host.jury).toEqual(house.host.jury)
  },
)

test('SESSION-10: a log that somebody has changed is not opened', async () => {
  const house = await openHouse()
  await meetIn(house)
  const sqlite = besides(house.folder)
  unguard(sqlite)
  sqlite.prepare(`update events set body = replace(body, 'present', 'absent')`).run()
  await expect(house.restart()).rejects.toThrow(/broken at event/)
})

test('SESSION-4: words that are erased from the disk are gone after a restart, and everything else is as it was', async () => {
  const house = await openHouse()
  await meetIn(house)
  await house.ask(seat(1), write('to be erased'))
  await house.ask(seat(2), write('to stay'))
  await house.db.deleteFrom('contents').where('text', '=', 'to be erased').execute()
  const again = await house.restart()
  expect(cards(again)).toEqual([null, 'to stay'])
  expect(again.host.chainHead).toEqual(house.host.chainHead)
  expect(await again.ask(seat(3), write('and on it goes'))).toEqual({ ok: true })
})

test('a host that is closed takes nothing more, finishes what is under way, and the log opens again', async () => {
  const house = await openHouse()
  await meetIn(house)
  const underWay = Promise.all([1, 2, 3].map((number) => house.ask(seat(number), write(`card ${number}`))))
  await house.host.close()
  expect(await underWay).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  expect(await house.ask(seat(4), write('late'))).toEqual({ ok: false, code: 'not-saved' })
  expect(cards(await house.restart())).toHaveLength(3)
})
