import { expect, test } from 'vitest'
import { clockText, secondsLeft } from './clock.ts'

test.each([
  [245, '4:05'],
  [60, '1:00'],
  [59, '0:59'],
  [0, '0:00'],
  [-1, '−0:01'],
  [-72, '−1:12'],
  [3601, '60:01'],
])('SESSION-8: %i seconds read %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text)
})

test('SESSION-8: a second that has begun counts as whole, on both sides of zero', () => {
  const at = (now: number): number => secondsLeft({ endsAt: 10_000 }, now)
  expect([at(0), at(1), at(9_000), at(9_001), at(10_000), at(10_001), at(11_000)]).toEqual([10, 10, 1, 1, 0, -0, -1])
  expect(clockText(at(10_001))).toBe('0:00')
})

test('SESSION-8: a clock that stands still reads the same at any time', () => {
  expect([0, 5_000].map((now) => secondsLeft({ left: 4_200 }, now))).toEqual([5, 5])
})
