import { expect, test } from 'vitest'
import { TokenBucket } from './token-bucket.ts'

const through = (bucket: TokenBucket, now: number, tries: number): number =>
  Array.from({ length: tries }, () => bucket.take(now)).filter(Boolean).length

test('a burst gets through, then a steady rate, and a rest fills it up again to no more than the burst', () => {
  const bucket = new TokenBucket(4, 2, 0)
  expect(through(bucket, 0, 9)).toBe(4)
  expect(through(bucket, 1000, 9)).toBe(2)
  expect(through(bucket, 1_000_000, 9)).toBe(4)
})

test('a clock that is set back neither fills nor empties it', () => {
  const bucket = new TokenBucket(4, 2, 1_000_000)
  expect(through(bucket, 1_000_000, 2)).toBe(2)
  expect(through(bucket, 0, 9)).toBe(2)
  expect(through(bucket, 1000, 9)).toBe(2)
})
