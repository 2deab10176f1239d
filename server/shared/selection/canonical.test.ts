import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Canonical, canonicalText, decodeExactly, hashOf, sha256Hex, utf8ToBytes } from './canonical.ts'

test('DRAW-10: keys are sorted by code unit, as in the example of RFC 8785, section 3.2.3', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  const order = [...canonicalText(value).matchAll(/:"([^"]*)"/g)].map((match) => match[1])
  expect(order).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ])
})

test('DRAW-10: strings are escaped as in the example of RFC 8785, section 3.2.2', () => {
  const example = '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/'
  expect(canonicalText({ string: example, literals: [true, false] })).toBe(
    String.raw`{"literals":[true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  )
})

test.each([
  [{ b: 1, a: [2, { d: 'x', c: '' }] }, '{"a":[2,{"c":"","d":"x"}],"b":1}'],
  [[], '[]'],
  [{}, '{}'],
  [-0, '0'],
  [9007199254740991, '9007199254740991'],
  ['\u2028', '"\u2028"'],
] as [Canonical, string][])('DRAW-10: %j has one way of being written', (value, text) => {
  expect(canonicalText(value)).toBe(text)
})

test.each([0.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
  'DRAW-3: %d is refused, because other languages might write it otherwise',
  (value) => {
    expect(() => canonicalText({ deep: [value] })).toThrow('Not a whole number')
  },
)

test('a hash is SHA-256 over the canonical text in UTF-8', () => {
  expect(hashOf({ b: 'å', a: 1 })).toBe(createHash('sha256').update('{"a":1,"b":"å"}', 'utf8').digest('hex'))
  expect(sha256Hex(utf8ToBytes('a'), utf8ToBytes('bc'))).toBe(createHash('sha256').update('abc').digest('hex'))
})

test('DRAW-11: bytes are read to the byte: a byte-order mark stays, and what is not UTF-8 is no text', () => {
  expect(decodeExactly(Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toBe('\uFEFF{}')
  expect(decodeExactly(Uint8Array.from([0x7b, 0xff, 0x7d]))).toBe('')
})
