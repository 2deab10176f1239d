import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { worstGap } from '#shared/selection/certificate.ts'
import { computeLottery, type Lottery } from '#shared/selection/lottery.ts'
import { chancesAgree, publishCertificate, readCertificate } from '#shared/selection/published-certificate.ts'
import type { Level } from '#shared/selection/relaxed-target.ts'
import { drawCases } from '#shared/selection/testing/draw-pools.ts'
import { patience, runs } from '#shared/selection/testing/effort.ts'
import { posed } from '#shared/selection/testing/prepared.ts'
import { hostileCase, smallCase } from '#shared/selection/testing/small-pools.ts'
import { loadSolver } from './solver.ts'

const anyCase = fc.oneof(smallCase, hostileCase, drawCases)

async function lotteryOf(small: Parameters<typeof posed>[0]) {
  const { program } = posed(small)
  const lottery = await computeLottery(program, 'leximin', loadSolver)
  return lottery.ok ? { base: program, lottery: lottery.value } : undefined
}

test(
  'DRAW-5: the proof of every lottery closes, also after it has been written in whole numbers and read back',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        const found = await lotteryOf(small)
        if (found === undefined) return
        const { base, lottery } = found
        expect(worstGap(lottery.program, lottery.levels, 'leximin')).toBeLessThan(1e-7)
        const published = publishCertificate(lottery)
        expect(JSON.stringify(published)).not.toMatch(/[.eE]\d/)
        const read = readCertificate(base, JSON.parse(JSON.stringify(published)))!
        expect(worstGap(read.program, read.levels, 'leximin')).toBeLessThan(1e-7)
      }),
      runs(120),
    )
  },
  patience,
)

/** Row prices pushed about: some replaced by others, up to a million times larger or smaller. */
const pushed = (multipliers: readonly number[], pushes: readonly (readonly [number, number])[]): number[] => {
  const changed = [...multipliers]
  for (const [at, by] of pushes) if (changed.length > 0) changed[at % changed.length]! += by
  return changed
}

const forgery = fc.record({
  small: anyCase,
  at: fc.nat(),
  lower: fc.double({ min: 1e-5, max: 1, noNaN: true }),
  pushes: fc.array(
    fc.tuple(
      fc.nat(),
      fc.double({ min: -1, max: 1, noNaN: true }).map((x) => x * x * x),
    ),
    { maxLength: 4 },
  ),
})

const refused = ({ program }: Lottery, levels: readonly Level[]): void =>
  expect(worstGap(program, levels, 'leximin')).toBeGreaterThan(1e-7)

test(
  'DRAW-5: no row prices prove a level that is claimed lower than it is',
  async () => {
    await fc.assert(
      fc.asyncProperty(forgery, async ({ small, at, lower, pushes }) => {
        const found = await lotteryOf(small)
        if (found === undefined) return
        const { levels } = found.lottery
        const target = levels[at % levels.length]!
        if (target.value < 1e-3) return
        const forged = { ...target, value: target.value * (1 - lower), multipliers: pushed(target.multipliers, pushes) }
        refused(
          found.lottery,
          levels.map((level) => (level === target ? forged : level)),
        )
      }),
      runs(250),
    )
  },
  patience,
)

test(
  'DRAW-5: no row prices prove that somebody belongs to a lower level than theirs',
  async () => {
    const seen = { forged: 0 }
    await fc.assert(
      fc.asyncProperty(forgery, async ({ small, at, pushes }) => {
        const found = await lotteryOf(small)
        if (found === undefined) return
        const { levels } = found.lottery
        const from = levels[at % levels.length]!
        const to = levels.find((level) => level.multipliers.length > 0 && level.value < from.value - 1e-3)
        if (to === undefined) return
        seen.forged += 1
        const moved = from.fixed[at % from.fixed.length]!
        const forged = { ...to, fixed: [...to.fixed, moved], multipliers: pushed(to.multipliers, pushes) }
        const left = { ...from, fixed: from.fixed.filter((c) => c !== moved) }
        const others = levels.map((level) => (level === to ? forged : level === from ? left : level))
        refused(
          found.lottery,
          others.filter((level) => level.fixed.length > 0),
        )
      }),
      runs(250),
    )
    expect(seen.forged).toBeGreaterThan(50)
  },
  patience,
)

test(
  'DRAW-5: the chances of a lottery are those that its levels prove, and with any chance taken away they are not',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.nat(), fc.constantFrom('leximin', 'maximin'), async (small, at, objective) => {
        const lottery = await computeLottery(posed(small).program, objective, loadSolver)
        if (!lottery.ok) return
        const honest = publishCertificate(lottery.value)
        expect(chancesAgree(honest, objective)).toBe(true)
        const some = honest.chances.flatMap((chance, c) => (chance > 0 ? [c] : []))
        const robbed = some[at % some.length]
        const chances = honest.chances.map((chance, c) => (c === robbed ? 0 : chance))
        expect(chancesAgree({ ...honest, chances }, objective)).toBe(false)
      }),
      runs(250),
    )
  },
  patience,
)

test('DRAW-5: a certificate that names rows or classes that are not there, or anything twice, cannot be read', async () => {
  const { base, lottery } = (await lotteryOf(fc.sample(drawCases, { numRuns: 1, seed: 1 })[0]!))!
  const honest = publishCertificate(lottery)
  const [first, ...rest] = honest.levels
  const wrong = [
    { ...honest, chances: honest.chances.slice(1) },
    { ...honest, levels: [{ ...first!, fixed: [base.size.length] }, ...rest] },
    { ...honest, levels: [{ ...first!, multipliers: [[base.rows.length, 1] as [number, number]] }, ...rest] },
    { ...honest, cuts: [{ classes: [base.size.length], weights: [1], max: 0 }] },
    { ...honest, cuts: [{ classes: [0], weights: [1, 1], max: 0 }] },
    { ...honest, cuts: [{ classes: [0, 0], weights: [1, 0], max: 0 }] },
    { ...honest, levels: [{ ...first!, fixed: [...first!.fixed, first!.fixed[0]!] }, ...rest] },
    { ...honest, levels: [{ ...first!, multipliers: [...first!.multipliers, ...first!.multipliers] }, ...rest] },
  ]
  expect(readCertificate(base, honest)).toBeDefined()
  expect(wrong.map((one) => readCertificate(base, one))).toEqual(wrong.map(() => undefined))
})
