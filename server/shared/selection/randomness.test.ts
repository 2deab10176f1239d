import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { range } from './order.ts'
import { rollProblems, seedOf, ticketOf } from './randomness.ts'
import { effort } from './testing/effort.ts'

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const rolls = [
  { name: 'Ada', digits: '0123456789012' },
  { name: 'Åke', digits: '9999999999999' },
  { name: 'Bo', digits: '0000000000000' },
]

test('DRAW-13: the seed is SHA-256 over commitment and rolls, written out here by hand', () => {
  const text =
    '{"commitment":"c0ffee","format":"allting-seed-1","rolls":[{"digits":"0123456789012","name":"Ada"},' +
    '{"digits":"9999999999999","name":"Åke"},{"digits":"0000000000000","name":"Bo"}]}'
  expect(seedOf('c0ffee', rolls)).toBe(sha(text))
})

test('DRAW-13: another commitment, one other digit, name or order, give another seed', () => {
  const [first, second, third] = rolls as [(typeof rolls)[0], (typeof rolls)[0], (typeof rolls)[0]]
  const seeds = [
    seedOf('c0ffee', rolls),
    seedOf('c0ffef', rolls),
    seedOf('c0ffee', [{ ...first, digits: '0123456789013' }, second, third]),
    seedOf('c0ffee', [{ ...first, name: 'Ida' }, second, third]),
    seedOf('c0ffee', [second, first, third]),
    seedOf('c0ffee', [{ ...first, digits: '01234567890129' }, { ...second, digits: '999999999999' }, third]),
  ]
  expect(new Set(seeds).size).toBe(seeds.length)
})

/** ARC4 with the 64 characters of the seed as key and 256 bytes dropped: big-endian words of 32 bits. */
function* arc4Words(seed: string): Generator<number> {
  const key = Buffer.from(seed, 'ascii')
  const state = range(256)
  let j = 0
  const swap = (a: number, b: number): void => {
    ;[state[a], state[b]] = [state[b]!, state[a]!]
  }
  for (const i of range(256)) {
    j = (j + state[i]! + key[i % key.length]!) % 256
    swap(i, j)
  }
  j = 0
  let word = 0
  for (let at = 1; ; at++) {
    const i = at % 256
    j = (j + state[i]!) % 256
    swap(i, j)
    word = ((word << 8) | state[(state[i]! + state[j]!) % 256]!) >>> 0
    if (at > 256 && at % 4 === 0) yield word
  }
}

/** The ticket as RECORD.md describes it, without the library. */
function ticketByHand(seed: string, count: number): number {
  for (const word of arc4Words(seed)) if (word < 2 ** 32 - (2 ** 32 % count)) return word % count
  throw new Error('the generator does not end')
}

test('DRAW-13: a ticket can be worked out without the library that we use', () => {
  for (const i of range(300)) {
    const seed = sha(`by hand ${i}`)
    for (const count of [1, 3, 1_000, 100_000, 2 ** 31 + 11])
      expect(ticketOf(seed, count)).toBe(ticketByHand(seed, count))
  }
})

test.each([3, 7, 1_000])(
  'DRAW-13: over 20,000 seeds every one of %i tickets comes as often as chance allows',
  (count) => {
    const seeds = effort(20_000)
    const drawn = range(count).map(() => 0)
    for (const i of range(seeds)) drawn[ticketOf(sha(`${count} tickets, seed ${i}`), count)]! += 1
    const mean = seeds / count
    const chiSquare = drawn.reduce((total, times) => total + (times - mean) ** 2 / mean, 0)
    expect(chiSquare).toBeLessThan(count - 1 + 5 * Math.sqrt(2 * (count - 1)))
  },
)

test('DRAW-13: only a seed of 64 hexadecimal characters is ever used', () => {
  for (const seed of ['', 'today', sha('x').toUpperCase(), `${sha('x')}0`]) expect(() => ticketOf(seed, 10)).toThrow()
})

test.each([
  ['enough', rolls, []],
  ['two people', rolls.slice(0, 2), ['too-few-people', 'too-few-digits']],
  [
    'a digit too few',
    rolls.map((roll, i) => ({ ...roll, digits: roll.digits.slice(i === 0 ? 1 : 0) })),
    ['too-few-digits'],
  ],
  [
    'one name twice in other letter case',
    rolls.map((roll, i) => (i === 2 ? { ...roll, name: ' ADA' } : roll)),
    ['same-name-twice'],
  ],
  ['one name twice in other code points', [...rolls, { name: 'A\u030Ake', digits: '1' }], ['same-name-twice']],
  ['a letter among the digits', rolls.map((roll) => ({ ...roll, digits: `${roll.digits}x` })), ['not-digits']],
  ['digits of another script', rolls.map((roll) => ({ ...roll, digits: '١٢٣٤٥٦٧٨٩٠١٢٣' })), ['not-digits']],
  ['no name', rolls.map((roll, i) => ({ ...roll, name: i === 0 ? '  ' : roll.name })), ['not-digits']],
  ['nothing at all', [], ['too-few-people', 'too-few-digits']],
])('DRAW-13: three people and 39 digits are asked for: %s', (_, given, problems) => {
  expect(rollProblems(given)).toEqual(problems)
})
