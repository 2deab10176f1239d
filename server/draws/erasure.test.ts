import { expect, test } from 'vitest'
import type { Attachment } from '#shared/selection/record.ts'
import { summarise } from '#shared/selection/words/words.ts'
import { alvmora, type Example } from './testing/examples.ts'
import { checksThat, textOf, verify, wholeDraw } from './testing/sealed.ts'

const zeroChance: Example = { name: 'zero-chance', k: 4 }

/** The attachment without the details of some people. */
const without = (attachment: Attachment, erased: readonly number[]): Attachment => ({
  ...attachment,
  rows: attachment.rows.map((entry, index) => (erased.includes(index) ? {} : entry)),
})

const dependent = ['quotas', 'rounding', 'fairness', 'candidates']

test('DRAW-17: with one person erased everything else holds, and what depends on them is not checkable', async () => {
  for (const example of [zeroChance, alvmora]) {
    const { record, attachment } = await wholeDraw(example)
    for (const index of [0, record.outcome!.panel[0]!, record.replacements![0]!.joining, record.leaves.length - 1]) {
      const result = await verify(record, without(attachment, [index]), record.commitment)
      expect(checksThat('fails', result)).toEqual([])
      expect(checksThat('not-checkable', result)).toEqual(dependent)
      expect(result.checks.find(({ name }) => name === 'rows')).toMatchObject({
        verdict: 'holds',
        why: 'some-erased',
        figures: { erased: 1 },
      })
      expect(summarise(result.checks)).toBe('anchored')
    }
  }
})

test('DRAW-17: with everybody erased the public record still verifies', async () => {
  const { record, attachment } = await wholeDraw(zeroChance)
  const result = await verify(record, without(attachment, [...record.leaves.keys()]), record.commitment)
  expect(checksThat('fails', result)).toEqual([])
  expect(checksThat('holds', result)).toContain('pool')
  expect(checksThat('not-checkable', result)).toEqual(dependent)
})

test('DRAW-17: nothing of an erased person is left in the attachment, neither details nor salt', async () => {
  const { record, attachment } = await wholeDraw(zeroChance)
  const entry = attachment.rows[3]!
  if (!('row' in entry)) throw new Error('no row')
  const text = textOf(without(attachment, [3]))
  expect(textOf(attachment)).toContain(entry.salt)
  expect(text).not.toContain(entry.salt)
  expect(text).not.toContain(`"${entry.row.id}"`)
  expect(textOf(record)).not.toContain(entry.salt)
})

test('DRAW-17: erasing somebody does not hide that another row has been altered or a panel breaks a quota', async () => {
  const { record, attachment } = await wholeDraw(zeroChance)
  const rows = attachment.rows.map((entry, i) =>
    i === 5 && 'row' in entry ? { salt: entry.salt, row: { ...entry.row, id: 'someone else' } } : entry,
  )
  const result = await verify(record, without({ ...attachment, rows }, [0]))
  expect(checksThat('fails', result)).toEqual(['rows'])
})

test('DRAW-17: a record without its attachment verifies as far as it goes', async () => {
  const { record } = await wholeDraw(zeroChance)
  const result = await verify(record, undefined, record.commitment)
  expect(checksThat('fails', result)).toEqual([])
  expect(checksThat('not-checkable', result)).toEqual(['rows', ...dependent])
})
