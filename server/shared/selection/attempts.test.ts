import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { headOf, isChain, noAttempt } from './attempts.ts'
import type { Attempt } from './record.ts'

/** A chain of as many attempts as there are reasons. */
function chain(...reasons: readonly string[]): Attempt[] {
  const entries: Attempt[] = []
  for (const reason of reasons) {
    const attempt = entries.length + 1
    const hash = String(attempt).repeat(64)
    const previous = headOf(entries)
    entries.push({ attempt, at: '2027-03-01T10:00:00Z', reason, pool: hash, quotas: hash, lottery: hash, previous })
  }
  return entries
}

test('DRAW-16: the first attempt builds on nothing, every later one on the hash of the one before', () => {
  const [first, second] = chain('', 'a typing error')
  expect(first?.previous).toBe(noAttempt)
  const text =
    `{"at":"2027-03-01T10:00:00Z","attempt":1,"lottery":"${'1'.repeat(64)}","pool":"${'1'.repeat(64)}",` +
    `"previous":"${noAttempt}","quotas":"${'1'.repeat(64)}","reason":""}`
  expect(second?.previous).toBe(createHash('sha256').update(text).digest('hex'))
})

test('DRAW-16: a whole chain holds', () => {
  for (const entries of [[], chain(''), chain('', 'b'), chain('', 'b', 'c')]) expect(isChain(entries)).toBe(true)
})

test('DRAW-16: no attempt can be dropped, moved, altered or left without a reason', () => {
  const entries = chain('', 'b', 'c')
  const [first, second, third] = entries as [Attempt, Attempt, Attempt]
  const broken: Attempt[][] = [
    [second, third],
    [first, third],
    [{ ...first, attempt: 1 }, { ...second, attempt: 3 }, third],
    [first, third, second],
    [{ ...first, reason: 'altered' }, second, third],
    [{ ...first, pool: '9'.repeat(64) }, second, third],
    [first, { ...second, at: '2027-03-01T10:00:01Z' }, third],
    chain('', ' '),
    chain('', 'b', ''),
  ]
  expect(broken.map(isChain)).toEqual(broken.map(() => false))
})
