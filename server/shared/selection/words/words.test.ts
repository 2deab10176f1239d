import { expect, test } from 'vitest'
import { range } from '../order.ts'
import { commitmentGroups, readCommitment } from './commitment-words.ts'
import { describeCheck, percent, percentPoints, summarise, words } from './words.ts'

/** Every sentence with its place in the tree. */
function sentences(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value, `${path}${key}.`),
  )
}

const blanks = (sentence: string): string[] => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort()

test('Swedish and English say the same things with the same figures in them', () => {
  const [sv, en] = [sentences(words.sv), sentences(words.en)]
  expect(en.map(([path]) => path)).toEqual(sv.map(([path]) => path))
  expect(en.map(([path, sentence]) => [path, blanks(sentence)])).toEqual(
    sv.map(([path, sentence]) => [path, blanks(sentence)]),
  )
})

test('every check says what it shows and what it does not', () => {
  const check = { name: 'rounding', verdict: 'holds', figures: { deviation: 0.0005 } } as const
  const { shows, doesNot, verdict } = describeCheck(check, 'en')
  expect(shows).toContain('0.05 percentage points')
  expect(doesNot.length).toBeGreaterThan(20)
  expect(verdict).toBe('holds')
})

test('one failed check is a failure; without paper the best answer is consistent', () => {
  const holds = { name: 'bytes', verdict: 'holds' } as const
  expect(summarise([holds, { name: 'anchor', verdict: 'not-checkable' }])).toBe('consistent')
  expect(summarise([holds, { name: 'anchor', verdict: 'holds' }])).toBe('anchored')
  expect(
    summarise([
      { name: 'pool', verdict: 'fails' },
      { name: 'anchor', verdict: 'holds' },
    ]),
  ).toBe('failed')
})

const commitment = range(32)
  .map((i) => (i * 8 + 7).toString(16).padStart(2, '0'))
  .join('')

test.each(['sv', 'en'] as const)('DRAW-12: a commitment read as words in %s is the commitment', (language) => {
  const groups = commitmentGroups(commitment, language)
  expect(groups.length).toBe(8)
  expect(readCommitment(groups.join('\n'))).toBe(commitment)
  expect(readCommitment(groups.join(', ').toUpperCase())).toBe(commitment)
})

test.each(['sv', 'en'] as const)('DRAW-12: 256 words stand for 256 bytes in %s', (language) => {
  const all = range(8).flatMap((block) => {
    const hex = range(32).map((i) => (block * 32 + i).toString(16).padStart(2, '0'))
    return commitmentGroups(hex.join(''), language).join(' ').split(' ')
  })
  expect(new Set(all).size).toBe(256)
})

test('DRAW-12: a commitment typed from paper may have spaces and capitals, but nothing missing', () => {
  expect(readCommitment(commitment.toUpperCase().replace(/(.{8})/g, '$1 '))).toBe(commitment)
  expect(readCommitment(commitment.slice(1))).toBeUndefined()
  expect(readCommitment('abborre akvarium')).toBeUndefined()
  expect(readCommitment(`${commitmentGroups(commitment, 'en').join(' ')} acorn`)).toBeUndefined()
})

test('chances are written as each language writes them', () => {
  const chances = [percent(1 / 3, 'sv'), percent(1 / 3, 'en'), percent(1, 'sv')]
  expect(chances).toEqual(['33,33\u00a0%', '33.33\u00a0%', '100\u00a0%'])
})

test('DRAW-9: the most that chances differ by is never understated', () => {
  expect(percentPoints(0.000842, 'en')).toBe('0.09 percentage points')
  expect(percentPoints(0.000005, 'sv')).toBe('0,01 procentenheter')
  expect(percentPoints(0.0005, 'en')).toBe('0.05 percentage points')
  expect(percentPoints(0, 'en')).toBe('0 percentage points')
})
