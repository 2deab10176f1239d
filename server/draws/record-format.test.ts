import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Example } from './testing/examples.ts'
import { exampleText } from './testing/examples.ts'
import { sealExample, sha256, wholeDraw } from './testing/sealed.ts'

// The record as RECORD.md describes it, worked out once more with nothing but Node's own SHA-256 and JSON.

const example: Example = { name: 'zero-chance', k: 4 }
const secret = Buffer.from(sha256('a secret'), 'hex')
const hash = (...parts: readonly (Buffer | string)[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part as string))))
    .digest()
const hex = (...parts: readonly (Buffer | string)[]): string => hash(...parts).toString('hex')

/** JSON with sorted keys and no spaces, which for whole numbers and plain strings is RFC 8785. */
function jcs(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${jcs(one)}`).join(',')}}`
}

/** The root of RFC 6962 over leaves that are hashed already. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0]!
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return hash(Buffer.of(1), rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)))
}

test('DRAW-10: order, salts, leaves and root of the pool follow from the secret and the rows', async () => {
  const { record, attachment } = await sealExample(example)
  const rows = exampleText(example, 'pool')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([id, area]) => `{"features":{"area":"${area}"},"id":"${id}"}`)
    .sort((a, b) => (hex(secret, a) < hex(secret, b) ? -1 : 1))
  const salts = rows.map((_, index) => hex(secret, `salt:${index}`))
  const leaves = rows.map((row, index) => hash(Buffer.of(0), Buffer.from(salts[index]!, 'hex'), row))
  expect(attachment.rows.map((entry) => jcs('row' in entry ? entry.row : {}))).toEqual(rows)
  expect(attachment.rows.map((entry) => ('salt' in entry ? entry.salt : ''))).toEqual(salts)
  expect(record.leaves).toEqual(leaves.map((leaf) => leaf.toString('hex')))
  expect(record.manifest.pool).toEqual({ size: 9, root: rootOf(leaves).toString('hex') })
})

test('DRAW-10: the root of the list, the commitment and the head of the attempts follow from the record', async () => {
  const { record, attachment } = await sealExample(example)
  const { manifest, panels, attempts } = record
  const leaves = panels.map((panel, number) => hash(Buffer.of(0), jcs([number, ...panel])))
  expect(manifest.lottery.root).toBe(rootOf(leaves).toString('hex'))
  expect(manifest.certificate).toBe(hex(jcs(attachment.certificate)))
  expect(manifest.attempt).toEqual({ number: 1, head: hex(jcs(attempts[0])) })
  expect(attempts[0]!.quotas).toBe(hex(jcs(manifest.quotas)))
  expect(record.commitment).toBe(hex(jcs(manifest)))
})

test('DRAW-13: the seeds of the draw and of each replacement follow from commitment, list and rolls', async () => {
  const { record } = await wholeDraw(example)
  const { outcome, replacements = [], commitment } = record
  expect(outcome!.seed).toBe(hex(jcs({ format: 'allting-seed-1', commitment, rolls: outcome!.rolls })))
  expect(replacements.length).toBe(2)
  replacements.forEach(({ rolls, seed, ticket, joining, ...plan }, i) => {
    expect(plan.previous).toBe(hex(jcs(i === 0 ? outcome : replacements[i - 1])))
    expect(seed).toBe(hex(jcs({ format: 'allting-replacement-1', commitment, plan, rolls })))
    expect(joining).toBe(plan.candidates[ticket])
  })
})
