import { describe, expect, test } from 'vitest'
import { nightly, patience } from '#shared/selection/testing/effort.ts'
import { summarise } from '#shared/selection/words/words.ts'
import { households } from './testing/examples.ts'
import { checksThat, sealExample, textOf, verify, wholeDraw } from './testing/sealed.ts'
import { type Change, sample, structureChanges, textChanges, valueChanges } from './testing/tampering.ts'

const zeroChance = { name: 'zero-chance', k: 4 } as const
const { record, attachment } = await wholeDraw(zeroChance)
const text = { record: textOf(record), attachment: textOf(attachment) }

/** All changes at night, by day so many of each kind, evenly spread. */
const some = (changes: readonly Change[], count = 120): Change[] => (nightly ? [...changes] : sample(changes, count))

async function unnoticed(changes: readonly Change[], file: 'record' | 'attachment'): Promise<string[]> {
  const missed: string[] = []
  for (const change of changes) {
    const changed = change.text()
    if (changed === text[file]) continue
    const files = { ...text, [file]: changed }
    const { checks } = await verify(files.record, files.attachment)
    if (summarise(checks) !== 'failed') missed.push(change.what)
  }
  return missed
}

/** All but the 1,000 panels, which would crowd out everything else. */
const outsidePanels = (changes: readonly Change[]): Change[] => changes.filter(({ what }) => !/^panels\/\d/.test(what))
const insidePanels = (changes: readonly Change[]): Change[] => changes.filter(({ what }) => /^panels\/\d/.test(what))

test('the draw that is tampered with below holds, with outcome and two replacements', async () => {
  const untouched = await verify(record, attachment, record.commitment)
  expect(checksThat('holds', untouched).length).toBe(untouched.checks.length)
  expect(record.replacements?.length).toBe(2)
})

describe('DRAW-11: a single change of a record is caught without the commitment on paper', () => {
  test.each([
    ['any value outside the list of panels', () => some(outsidePanels(valueChanges(text.record)), 200)],
    ['any member of any panel', () => some(insidePanels(valueChanges(text.record)), 80)],
    ['any panel shorter, longer or in another order', () => some(insidePanels(structureChanges(text.record)), 40)],
    [
      'a key or entry more, fewer or elsewhere outside the list',
      () => outsidePanels(structureChanges(text.record)).filter(leavesNoWholeDraw),
    ],
    ['the same content written otherwise', () => textChanges(text.record)],
  ])(
    '%s',
    async (_, changes) => {
      expect(await unnoticed(changes(), 'record')).toEqual([])
    },
    patience,
  )
})

/**
 * A record that ends earlier is a whole record of an earlier moment: sealed but not drawn, or before a replacement.
 * No check can tell; whoever saw the later record can.
 */
const earlierMoments = ['replacements without the last', ' without replacements']
const leavesNoWholeDraw = ({ what }: Change): boolean => !earlierMoments.includes(what)

test('DRAW-11: a record cut off at an earlier moment is whole, and no other record is among the exceptions', async () => {
  const structure = structureChanges(text.record)
  const exceptions = structure.filter((change) => !leavesNoWholeDraw(change))
  expect(exceptions.length).toBe(earlierMoments.length)
  expect(await unnoticed(exceptions, 'record')).toEqual(exceptions.map(({ what }) => what))
})

describe('DRAW-11: a single change of an attachment is caught without the commitment on paper', () => {
  // A row without details is an erased person's, which DRAW-17 allows.
  test.each([
    ['any value', () => some(valueChanges(text.attachment))],
    ['a key or entry more, fewer or elsewhere', () => some(structureChanges(text.attachment))],
    ['the same content written otherwise', () => textChanges(text.attachment)],
  ])(
    '%s',
    async (_, changes) => {
      expect(await unnoticed(changes(), 'attachment')).toEqual([])
    },
    patience,
  )
})

test('DRAW-11: the attachment of another draw does not pass', async () => {
  const other = await sealExample(households)
  expect(checksThat('fails', await verify(record, other.attachment))).toContain('rows')
  const again = await sealExample(zeroChance, { sealedAt: '2027-03-01T10:00:01.000Z' })
  expect(checksThat('fails', await verify(record, again.attachment))).toContain('rows')
})

test('DRAW-11: what is not a record at all fails, and is not checked further', async () => {
  for (const nothing of ['', 'null', '[]', '{}', '{"manifest":{}}', 'not JSON']) {
    const result = await verify(nothing, attachment)
    expect(checksThat('fails', result)).toEqual(['bytes'])
    expect(checksThat('holds', result)).toEqual([])
  }
})
