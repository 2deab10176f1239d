import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { ClaimAnswer } from '#shared/protocol/messages.ts'
import { Admission } from './admission.ts'
import { newCode, tidyCode, tokenHash } from './codes.ts'
import { besides, type House, openHouse } from './testing/house.ts'

interface Desk {
  readonly house: House
  readonly admission: Admission
  readonly code: (seat: number) => string
  readonly claim: (code: string, from?: string, asker?: string) => Promise<ClaimAnswer>
  readonly later: (seconds: number) => void
  readonly revoked: number[]
}

async function deskOf(house: House): Promise<Desk> {
  const clock = { now: 1_000_000 }
  const revoked: number[] = []
  const admission = await Admission.open({
    db: house.db,
    juryId: house.jury.id,
    codeSalt: house.jury.code_salt,
    now: () => clock.now,
    onRevoked: (seat) => revoked.push(seat),
  })
  return {
    house,
    admission,
    revoked,
    code: (seat) => house.codes.get(seat)!,
    claim: (code, from = '10.0.0.1', asker = 'a') => admission.claim(code, from, asker),
    later: (seconds) => {
      clock.now += seconds * 1000
    },
  }
}

const desk = async (): Promise<Desk> => deskOf(await openHouse())
const tokenOf = (answer: ClaimAnswer): string => {
  if (!answer.ok) throw new Error(answer.code)
  return answer.token
}
/** Codes that no seat has. */
const guesses = (count: number): string[] => Array.from({ length: count }, newCode)

test('SEAT-1: a code has eight letters of thirty-two, none of which is easily taken for another', () => {
  const codes = guesses(2000)
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
  expect(new Set(codes.join('')).size).toBe(32)
  expect(new Set(codes).size).toBe(2000)
})

test.each([
  ['ABCD2345', 'abcd 2345'],
  ['ABCD2345', ' ab-cd–23 45\n'],
  ['QQJJ2345', '0O1I2345'],
])('SEAT-1: %s may be typed %j', (code, typed) => {
  expect(tidyCode(typed)).toBe(code)
})

test('SEAT-1: neither code nor token lies on the disk', async () => {
  const { claim, code, house } = await desk()
  const token = tokenOf(await claim(code(1)))
  expect(token).toMatch(/^[0-9a-f]{32}$/)
  const rows = JSON.stringify(besides(house.folder).prepare('select * from seats').all())
  for (const [, secret] of house.codes) expect(rows).not.toContain(secret)
  expect(rows).not.toContain(token)
  expect(rows).toContain(tokenHash(token))
})

test('SEAT-2: the first device that uses a code has the seat, also after a restart', async () => {
  const { claim, code, admission, house } = await desk()
  const answer = await claim(code(3))
  expect(answer).toMatchObject({ ok: true, seat: 3 })
  expect([admission.seatOf(tokenOf(answer)), [...admission.claimed()]]).toEqual([3, [3]])
  const again = await deskOf(await house.restart())
  expect(again.admission.seatOf(tokenOf(answer))).toBe(3)
  expect(again.admission.seatOf('0'.repeat(32))).toBeUndefined()
})

test('SEAT-2: of many devices that use a code at the same moment exactly one gets the seat', async () => {
  const { claim, code, admission } = await desk()
  for (const seat of [1, 2, 3]) {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => claim(code(seat), `10.0.0.${i}`, `${seat}-${i}`)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.code === 'wait-for-approval')).toHaveLength(7)
  }
  expect(admission.requests.size).toBe(21)
})

test('SEAT-3: another device waits, and has the seat when the facilitator says yes; the one before has it no more', async () => {
  const { claim, code, admission, revoked, house } = await desk()
  const first = tokenOf(await claim(code(1), '10.0.0.1', 'first'))
  expect(await claim(code(1), '10.0.0.2', 'second')).toEqual({ ok: false, code: 'wait-for-approval' })
  expect([...admission.requests]).toEqual([['second', { seat: 1, at: 1_000_000 }]])
  expect([admission.seatOf(first), revoked]).toEqual([1, []])
  const approved = await admission.approve('second')
  expect(approved).toMatchObject({ seat: 1 })
  expect([admission.seatOf(first), admission.seatOf(approved!.token)]).toEqual([undefined, 1])
  expect([admission.requests.size, revoked]).toEqual([0, [1]])
  const again = await deskOf(await house.restart())
  expect([again.admission.seatOf(first), again.admission.seatOf(approved!.token)]).toEqual([undefined, 1])
})

test('SEAT-3: nobody is approved who has not asked, has gone, or was refused; one approval counts once', async () => {
  const { claim, code, admission } = await desk()
  await claim(code(1))
  await claim(code(1), '10.0.0.2', 'second')
  expect(await admission.approve('third')).toBeUndefined()
  expect(admission.forget('second')).toBe(true)
  expect(await admission.approve('second')).toBeUndefined()
  await claim(code(1), '10.0.0.2', 'second')
  expect(await Promise.all([admission.approve('second'), admission.approve('second')])).toEqual([
    expect.objectContaining({ seat: 1 }),
    undefined,
  ])
})

test('SEAT-3: a device that has lost its token asks like any other', async () => {
  const { claim, code, admission } = await desk()
  await claim(code(1), '10.0.0.1', 'before')
  expect(await claim(code(1), '10.0.0.1', 'after')).toEqual({ ok: false, code: 'wait-for-approval' })
  expect(await admission.approve('after')).toMatchObject({ seat: 1 })
})

test('SEAT-4: a new card makes the old code and the device that used it worthless, and leaves the others alone', async () => {
  const { claim, code, admission, revoked, house } = await desk()
  const tokens = [tokenOf(await claim(code(1))), tokenOf(await claim(code(2)))]
  const codes = await admission.issue([1])
  expect(tokens.map((token) => admission.seatOf(token))).toEqual([undefined, 2])
  expect(revoked).toEqual([1])
  expect(await claim(code(1))).toEqual({ ok: false, code: 'unknown-code' })
  expect(await claim(codes.get(1)!)).toMatchObject({ ok: true, seat: 1 })
  const again = await deskOf(await house.restart())
  expect(await again.claim(code(1))).toEqual({ ok: false, code: 'unknown-code' })
  expect(again.admission.seatOf(tokens[1]!)).toBe(2)
})

test('SEAT-4: while a new card is made, nobody else loses the seat for a moment', async () => {
  const { claim, code, admission } = await desk()
  const token = tokenOf(await claim(code(2)))
  const issuing = admission.issue([1])
  let done = false
  void issuing.then(() => {
    done = true
  })
  while (!done) {
    expect(admission.seatOf(token)).toBe(2)
    await new Promise((next) => queueMicrotask(() => next(undefined)))
    if (Math.random() < 0.01) await new Promise((next) => setImmediate(next))
  }
})

test('SEAT-5: ten wrong codes a minute from one address, then not even the right one; a minute later it counts again', async () => {
  const { claim, code, later } = await desk()
  for (const guess of guesses(10)) expect(await claim(guess)).toEqual({ ok: false, code: 'unknown-code' })
  expect(await claim(code(1))).toEqual({ ok: false, code: 'too-many-tries' })
  expect(await claim(code(1), '10.0.0.2')).toMatchObject({ ok: true })
  later(61)
  expect(await claim(code(2))).toMatchObject({ ok: true })
})

test('SEAT-5: guesses at the same moment get no further than guesses in a row', async () => {
  const { claim, code, admission } = await desk()
  const answers = await Promise.all([...guesses(60).map((guess) => claim(guess)), claim(code(1))])
  const counted = (wanted: string): number => answers.filter((answer) => !answer.ok && answer.code === wanted).length
  expect(counted('unknown-code')).toBeLessThanOrEqual(10)
  expect(counted('unknown-code') + counted('too-many-tries')).toBe(61)
  expect(admission.claimed().size).toBe(0)
})

test('SEAT-5: a hundred wrong codes a minute from all addresses together', async () => {
  const { claim, code } = await desk()
  const answers = await Promise.all(guesses(150).map((guess, i) => claim(guess, `10.0.${i % 30}.1`)))
  expect(answers.filter((answer) => !answer.ok && answer.code === 'unknown-code').length).toBeLessThanOrEqual(100)
  expect(await claim(code(1), '10.9.9.9')).toEqual({ ok: false, code: 'too-many-tries' })
})

test('SEAT-5: a right code costs no try: a whole jury comes in through one address', async () => {
  const { claim, code } = await deskOf(await openHouse(24))
  const answers = []
  for (let seat = 1; seat <= 24; seat++) answers.push(await claim(code(seat)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
})

test('SEAT-5: tries are not kept for ever, also when the clock of the laptop is set back', async () => {
  const { claim, code, later } = await desk()
  for (const guess of guesses(10)) await claim(guess)
  later(-3600)
  expect(await claim(code(1))).toMatchObject({ ok: true })
})

test('WIRE-4: when the disk refuses, nobody gets the seat, and whoever had it keeps it', async () => {
  const { claim, code, admission, house } = await desk()
  const token = tokenOf(await claim(code(1)))
  await claim(code(1), '10.0.0.2', 'second')
  await sql`pragma query_only = on`.execute(house.db)
  await expect(claim(code(2))).rejects.toThrow()
  await expect(admission.approve('second')).rejects.toThrow()
  await expect(admission.issue([1])).rejects.toThrow()
  expect([admission.seatOf(token), [...admission.claimed()]]).toEqual([1, [1]])
  await sql`pragma query_only = off`.execute(house.db)
  expect(await claim(code(2))).toMatchObject({ ok: true, seat: 2 })
})
