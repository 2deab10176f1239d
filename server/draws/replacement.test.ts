import { expect, test } from 'vitest'
import { range, smallest } from '#shared/selection/order.ts'
import {
  pickPanel,
  planReplacement,
  presentPanel,
  quotasOf,
  replaceMember,
  shortfallOf,
} from '#shared/selection/pick.ts'
import type { DrawRecord } from '#shared/selection/record.ts'
import { lines, prepared } from '#shared/selection/testing/prepared.ts'
import { alvmora, households } from './testing/examples.ts'
import { accepted, checksThat, poolOf, replaceOne, rolls, sealExample, verify } from './testing/sealed.ts'

const notice = { status: 'declined', reason: 'moved away', at: '2027-03-02T09:00:00.000Z' } as const

/** Älvmora, drawn; and the same draw with several members replaced. */
const sealed = await sealExample(alvmora)
const drawn = accepted(pickPanel(sealed.record, rolls(1)))
const pool = poolOf(drawn, sealed.attachment)
const quotas = quotasOf(drawn.manifest)

test('DRAW-15: the list holds everybody with whom the quotas are missed least, and nobody else', () => {
  let record: DrawRecord = drawn
  for (const number of range(5)) {
    const leaving = presentPanel(record)[3 * number]!
    const plan = accepted(planReplacement(record, pool, { ...notice, leaving }))
    const staying = presentPanel(record).filter((index) => index !== leaving)
    const gone = [leaving, ...(record.replacements ?? []).map((entry) => entry.leaving)]
    const homes = staying.map((index) => pool.people[index]!.household).filter(Boolean)
    const free = range(pool.people.length).filter(
      (index) =>
        !staying.includes(index) && !gone.includes(index) && !homes.includes(pool.people[index]!.household ?? '-'),
    )
    const misses = free.map((index) => shortfallOf([...staying, index], pool, quotas))
    expect(plan.shortfall).toBe(smallest(misses))
    expect(plan.candidates).toEqual(free.filter((_, i) => misses[i] === plan.shortfall))
    record = accepted(replaceMember(record, plan, rolls(number)))
    expect(presentPanel(record)).toEqual([...staying, record.replacements!.at(-1)!.joining].sort((a, b) => a - b))
  }
})

test('DRAW-15: a chain of replacements verifies, with the lists checked from the attachment', async () => {
  const record = range(6).reduce((one, number) => replaceOne(one, sealed.attachment, number), drawn)
  const result = await verify(record, sealed.attachment, record.commitment)
  expect(checksThat('holds', result).length).toBe(result.checks.length)
  expect(new Set(presentPanel(record)).size).toBe(24)
})

test('DRAW-15: where nobody keeps the quotas, those who miss them least may step in, and the record says by how much', async () => {
  const text = lines('id,area', 'a,hill', 'b,shore', 'c,shore', 'd,shore')
  const read = prepared(lines('feature,value,min,max', 'area,hill,1,1', 'area,shore,1,1'), text, 2)
  const own = await sealExample(alvmora, { ...read, k: 2 })
  const record = accepted(pickPanel(own.record, rolls(1)))
  const people = poolOf(record, own.attachment)
  const leaving = people.people.findIndex(({ id }) => id === 'a')
  const plan = accepted(planReplacement(record, people, { ...notice, leaving }))
  expect(plan.shortfall).toBe(2)
  expect(plan.candidates.length).toBe(2)
  const replaced = accepted(replaceMember(record, plan, rolls(2)))
  expect(checksThat('fails', await verify(replaced, own.attachment))).toEqual([])
})

test('DRAW-15: nobody from the home of a staying member is on the list', async () => {
  const own = await sealExample(households)
  const record = accepted(pickPanel(own.record, rolls(1)))
  const people = poolOf(record, own.attachment)
  const index = (id: string): number => people.people.findIndex((person) => person.id === id)
  // Everybody left lives with the one of the three who stays: nobody may step in for b.
  expect(planReplacement(record, people, { ...notice, leaving: index('b') })).toEqual({
    ok: false,
    error: ['nobody-left'],
  })
  const one = presentPanel(record).find((at) => people.people[at]!.id.startsWith('a'))!
  const plan = accepted(planReplacement(record, people, { ...notice, leaving: one }))
  const others = ['a1', 'a2', 'a3'].map(index).filter((at) => at !== one)
  expect(plan.candidates).toEqual(others.sort((a, b) => a - b))
})

test('DRAW-15: a replacement needs a drawn panel, a member of it, a reason and enough dice', () => {
  const [leaving] = presentPanel(drawn) as [number]
  const outside = range(142).find((index) => !presentPanel(drawn).includes(index))!
  const refusal = (record: DrawRecord, changes: object) => {
    const plan = planReplacement(record, pool, { ...notice, leaving, ...changes })
    return plan.ok ? [] : plan.error
  }
  expect(refusal(sealed.record, {})).toEqual(['not-drawn-yet'])
  expect(refusal(drawn, { leaving: outside })).toEqual(['not-on-panel'])
  expect(refusal(drawn, { reason: '  ' })).toEqual(['reason-missing'])
  const plan = accepted(planReplacement(drawn, pool, { ...notice, leaving }))
  expect(replaceMember(drawn, plan, rolls(1).slice(0, 2))).toEqual({
    ok: false,
    error: ['too-few-people', 'too-few-digits'],
  })
})

test('DRAW-15: the same dice decide otherwise where the reason, the time or the list is another', () => {
  const [leaving] = presentPanel(drawn) as [number]
  const seed = (changes: object): string => {
    const plan = accepted(planReplacement(drawn, pool, { ...notice, leaving, ...changes }))
    return accepted(replaceMember(drawn, plan, rolls(1))).replacements![0]!.seed
  }
  const seeds = [
    seed({}),
    seed({ reason: 'ill' }),
    seed({ status: 'withdrew' }),
    seed({ at: '2027-03-02T09:00:01.000Z' }),
  ]
  expect(new Set(seeds).size).toBe(4)
  expect(seed({})).toBe(seeds[0])
})

test('DRAW-15: a list from which somebody is left out, or to which somebody is added, does not pass the auditor', async () => {
  const [leaving] = presentPanel(drawn) as [number]
  const plan = accepted(planReplacement(drawn, pool, { ...notice, leaving }))
  const gone = range(142).find((index) => !plan.candidates.includes(index) && !presentPanel(drawn).includes(index))!
  for (const candidates of [plan.candidates.slice(1), [...plan.candidates, gone].sort((a, b) => a - b)]) {
    const forged = accepted(replaceMember(drawn, { ...plan, candidates }, rolls(1)))
    expect(checksThat('fails', await verify(forged))).toEqual([])
    expect(checksThat('fails', await verify(forged, sealed.attachment))).toEqual(['candidates'])
  }
})

test('DRAW-15: whoever has left does not come back, as anyone can see without the attachment', async () => {
  const once = replaceOne(drawn, sealed.attachment, 1)
  const { leaving: left } = once.replacements![0]!
  const leaving = presentPanel(once)[0]!
  const plan = accepted(planReplacement(once, pool, { ...notice, leaving }))
  const candidates = [...plan.candidates, left].sort((a, b) => a - b)
  const forged = accepted(replaceMember(once, { ...plan, candidates }, rolls(2)))
  expect(checksThat('fails', await verify(forged))).toEqual(['replacements'])
})
