import { expect, test } from 'vitest'
import { pickPanel } from '#shared/selection/pick.ts'
import { sealDraw } from '#shared/selection/seal.ts'
import { meetsQuotas } from '#shared/selection/testing/all-panels.ts'
import { lines, prepared } from '#shared/selection/testing/prepared.ts'
import { describeCheck, words } from '#shared/selection/words/words.ts'
import { loadSolver } from './solver.ts'
import { resealed, withManifest } from './testing/adversary.ts'
import { alvmora, type Example, households, readExample } from './testing/examples.ts'
import {
  accepted,
  checksThat,
  poolOf,
  rolls,
  sealExample,
  sealInput,
  sha256,
  textOf,
  verify,
  wholeDraw,
} from './testing/sealed.ts'

const zeroChance: Example = { name: 'zero-chance', k: 4 }

test('DRAW-10: the same input gives the same bytes, here and on every other machine', async () => {
  const { record, attachment } = await sealExample(zeroChance)
  expect(await sealExample(zeroChance)).toEqual({ record, attachment })
  // Known since the first version: the list of 1,000 panels and the proof. They change only if the method does.
  expect(record.manifest.lottery.root).toBe('4d7bee2198ba5d51147a68151965ac52599856a9c878a66f590c0b6a60a1e51c')
  expect(record.manifest.certificate).toBe('b3dc7ebfad829055df076cb03139d3b2a82d80645311cb149a35af2b9fa390ce')
})

test('DRAW-10: the order of the rows changes no byte of record or attachment, with or without ids', async () => {
  for (const withIds of [true, false]) {
    for (const example of [zeroChance, households, alvmora]) {
      const read = readExample(example)
      const pool = withIds ? read.pool : { ...read.pool, idColumn: undefined }
      const turned = { ...pool, people: [...pool.people].reverse() }
      const [one, other] = [await sealExample(example, { pool }), await sealExample(example, { pool: turned })]
      expect(textOf(other.record)).toBe(textOf(one.record))
      expect(textOf(other.attachment)).toBe(textOf(one.attachment))
    }
  }
})

test('DRAW-10: another secret, time or question gives another commitment; another secret another order', async () => {
  const { record } = await sealExample(zeroChance)
  const others = [
    await sealExample(zeroChance, { secret: sha256('another secret') }),
    await sealExample(zeroChance, { sealedAt: '2027-03-01T10:00:01.000Z' }),
    await sealExample(zeroChance, { jury: { name: 'Älvmora medborgarråd', question: 'Another?' } }),
  ]
  const commitments = [record, ...others.map((sealed) => sealed.record)].map(({ commitment }) => commitment)
  expect(new Set(commitments).size).toBe(4)
  expect(others[0]!.record.panels).not.toEqual(record.panels)
})

test('DRAW-2: every panel of a sealed record meets every quota and household rule, counted plainly', async () => {
  const { record, attachment } = await sealExample(alvmora)
  const pool = poolOf(record, attachment)
  const { quotas } = sealInput(alvmora)
  const canonical = record.manifest.quotas.map(({ feature, categories }) => ({
    name: feature,
    categories: categories.map(
      ({ category }) => quotas.find(({ name }) => name === feature)!.categories.find(({ name }) => name === category)!,
    ),
  }))
  expect(record.panels.length).toBe(1_000)
  for (const panel of record.panels) {
    expect(new Set(panel).size).toBe(24)
    expect(meetsQuotas(pool, canonical, panel)).toBe(true)
  }
})

test('DRAW-14: nothing of a person is in a record; the attachment holds features and ids, never the address', async () => {
  const rows = Array.from({ length: 8 }, (_, i) => [
    `MARKER-ID-${i}`,
    `MARKER-NAME-${i}`,
    `marker${i}@example.org`,
    `+46700000${i}`,
    `MARKER STREET ${i >> 1}`,
    i % 2 === 0 ? 'MARKER-EVEN' : 'MARKER-ODD',
  ])
  const pool = lines('id,name,mail,phone,address,parity', ...rows.map((row) => row.join(',')))
  const quotas = lines('feature,value,min,max', 'parity,MARKER-EVEN,1,2', 'parity,MARKER-ODD,1,2')
  const read = prepared(quotas, pool, 3, { addressColumns: ['address'] })
  const { record, attachment } = accepted(await sealDraw({ ...sealInput(zeroChance), ...read, k: 3 }, loadSolver))
  const drawn = accepted(pickPanel(record, rolls(1)))
  // The categories stand in the quotas, which everyone may see; nowhere else.
  const { quotas: stated, ...manifest } = drawn.manifest
  expect(JSON.stringify(stated)).toContain('MARKER-EVEN')
  const rest = JSON.stringify({ ...drawn, manifest })
  for (const cell of new Set(rows.flat())) expect(rest).not.toContain(cell)
  expect(rest).not.toMatch(/marker/i)
  const given = textOf(attachment)
  for (const [id, name, mail, phone, address, parity] of rows) {
    for (const kept of [id!, parity!]) expect(given).toContain(kept)
    for (const left of [name!, mail!, phone!, address!]) expect(given.toUpperCase()).not.toContain(left.toUpperCase())
  }
})

test('DRAW-16: changes made after the import are stated, under the commitment', async () => {
  const changes = [{ at: '2027-02-28T08:00:00.000Z', what: 'age 16–24: 2–4 → 1–4', reason: 'too few young people' }]
  const { record, attachment } = await sealExample(zeroChance, { changes })
  expect(record.manifest.changes).toEqual(changes)
  const hidden = { ...record, manifest: { ...record.manifest, changes: [] } }
  expect(checksThat('fails', await verify(hidden, attachment))).toEqual(['commitment'])
})

test('DRAW-16: another attempt needs a reason, is numbered, and builds on the one before', async () => {
  const first = await sealExample(zeroChance)
  const { attempts } = first.record
  const refused = await sealDraw(sealInput(zeroChance, { attempts, reason: ' ' }), loadSolver)
  expect(refused).toEqual({ ok: false, error: { code: 'reason-missing' } })
  const second = await sealExample(zeroChance, { attempts, reason: 'a row was missing' })
  expect(second.record.manifest.attempt.number).toBe(2)
  expect(second.record.attempts[1]).toMatchObject({
    attempt: 2,
    reason: 'a row was missing',
    previous: first.record.manifest.attempt.head,
  })
  expect(checksThat('fails', await verify(second.record, second.attachment))).toEqual([])
})

test('DRAW-3: no feature, category or id is too odd a name, not even those that JavaScript keeps for itself', async () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString']
  const quotas = names.flatMap((feature) => names.map((category) => `${feature},${category},0,2`))
  const people = names.map((id, i) => [id, ...names.map((_, f) => names[(i + f) % 4])].join(','))
  const read = prepared(lines('feature,value,min,max', ...quotas), lines(`id,${names.join()}`, ...people), 2)
  const { record, attachment } = await wholeDraw(zeroChance, { ...read, k: 2 })
  const result = await verify(record, attachment, record.commitment)
  expect(checksThat('holds', result).length).toBe(result.checks.length)
  const rows = result.attachment!.rows.map((entry) => ('row' in entry ? entry.row : { features: {} }))
  expect(rows.map(({ features }) => Object.keys(features).sort())).toEqual(rows.map(() => names))
})

test('DRAW-5: a record sealed for MAXIMIN verifies, says no more than it shows, and does not pass as one sealed for LEXIMIN', async () => {
  const { record, attachment } = await sealExample(alvmora, { objective: 'maximin' })
  const honest = await verify(record, attachment)
  expect(checksThat('fails', honest)).toEqual([])
  const fairness = honest.checks.find(({ name }) => name === 'fairness')!
  for (const language of ['sv', 'en'] as const) {
    const { maximin } = words[language].fairest
    expect(maximin).not.toMatch(/next|nästa/)
    expect(describeCheck(fairness, language).shows).toBe(maximin)
  }
  const forged = resealed(withManifest({ record, attachment }, { objective: 'leximin' }))
  expect(checksThat('fails', await verify(forged.record, forged.attachment))).toEqual(['fairness'])
})
