import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

test('a number that was changed and words that were added stand where they belong', () => {
  expect(wordDiff('ett tak på 40 minuter.', 'ett tak på 45 minuter. En vuxen följer med.')).toEqual([
    { kind: 'same', text: 'ett tak på ' },
    { kind: 'gone', text: '40 ' },
    { kind: 'new', text: '45 ' },
    { kind: 'same', text: 'minuter. ' },
    { kind: 'new', text: 'En vuxen följer med.' },
  ])
})

test('what is not gone is the new text, what is not new has the words of the old', () => {
  const text = fc.array(fc.constantFrom('barn', 'byn', 'skolan', 'minuter', 'och'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const parts = wordDiff(a.join(' '), b.join(' '))
      const side = (left: string): string[] =>
        parts.flatMap(({ kind, text: words }) => (kind === left ? [] : words.split(' ').filter(Boolean)))
      expect(side('gone')).toEqual(b)
      expect(side('new')).toEqual(a)
    }),
  )
})
