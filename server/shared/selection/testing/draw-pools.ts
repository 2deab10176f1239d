// Random pools of the size of real draws: too many panels to list, small enough to compute in a moment.
import * as fc from 'fast-check'
import { range } from '../order.ts'
import { type Case, poolOf, quota } from './small-pools.ts'

/** Numbers 0 … 1 that look random and are the same everywhere (Lehmer's generator). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = (seed % 2147483646) + 1; ; ) {
    state = (state * 48271) % 2147483647
    yield state / 2147483647
  }
}

const categories = [2, 4, 3, 5]

/** 60–160 people with four features of 2–5 unequal categories; quotas a little around a tenth to a third of the pool. */
export function drawCase(seed: number): Case {
  const random = numbers(seed)
  const next = (): number => random.next().value
  const n = 60 + Math.floor(next() * 100)
  const k = Math.round(n * (0.1 + next() * 0.2))
  const rows = range(n).map(() => categories.map((count) => Math.floor(count * next() * next())))
  // One panel is made up first, so that there is one.
  const panel = range(n)
    .map((i) => ({ i, key: next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, k)
  const quotas = categories.map((count, f) => ({
    name: `f${f}`,
    categories: range(count).map((c) => {
      const have = panel.filter(({ i }) => rows[i]![f] === c).length
      return quota(`c${c}`, Math.max(0, have - Math.floor(next() * 3)), have + Math.floor(next() * 3))
    }),
  }))
  const member = new Set(panel.map(({ i }) => i))
  const homes = range(n).map((i) => (member.has(i) || next() < 0.6 ? '' : `h${Math.floor(next() * n)}`))
  return { pool: poolOf(rows, seed % 2 === 0 ? homes : []), quotas, k }
}

export const drawCases: fc.Arbitrary<Case> = fc.nat({ max: 1_000_000 }).map(drawCase)
