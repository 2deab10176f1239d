import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { byTheBook } from '#shared/selection/by-the-book.ts'
import { worstGap } from '#shared/selection/certificate.ts'
import { computeLottery, type Lottery } from '#shared/selection/lottery.ts'
import { range, smallest } from '#shared/selection/order.ts'
import { PanelSearch } from '#shared/selection/panel-search.ts'
import { isPanel } from '#shared/selection/program.ts'
import { allPanels, leximinByDefinition } from '#shared/selection/testing/all-panels.ts'
import { patience, runs } from '#shared/selection/testing/effort.ts'
import { posed } from '#shared/selection/testing/prepared.ts'
import { type Case, hostileCase, smallCase } from '#shared/selection/testing/small-pools.ts'
import { loadSolver } from './solver.ts'

const anyCase = fc.oneof(smallCase, hostileCase)

/** Everybody's chance, by position. */
function chances(small: Case, { chance }: Lottery): number[] {
  const { classes } = posed(small).classes
  return range(small.pool.people.length).map((i) => chance[classes.findIndex(({ members }) => members.includes(i))]!)
}

test(
  'DRAW-1: on small random pools the chances are those of LEXIMIN over all panels, listed one by one',
  async () => {
    const solver = await loadSolver()
    const seen = { infeasible: 0, tight: 0, cut: 0, fallback: 0 }
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        const panels = allPanels(small)
        const lottery = await computeLottery(posed(small).program, 'leximin', loadSolver)
        expect(lottery.ok).toBe(panels.length > 0)
        seen[lottery.ok ? lottery.value.method : 'infeasible'] += 1
        if (!lottery.ok) return
        const expected = leximinByDefinition(panels, small.pool.people.length, solver)
        chances(small, lottery.value).forEach((chance, i) => {
          expect(Math.abs(chance - expected[i]!)).toBeLessThan(1e-6)
        })
      }),
      runs(700),
    )
    // The test means little unless it met every way in which the draw computes.
    expect(smallest(Object.values(seen))).toBeGreaterThan(2)
  },
  patience,
)

test(
  'DRAW-1: column generation by the book gives the same chances as the fast way',
  async () => {
    const solver = await loadSolver()
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        if (allPanels(small).length === 0) return
        const { program } = posed(small)
        const search = new PanelSearch(program, loadSolver)
        const book = await byTheBook(program, 'leximin', { panels: [], search, solver })
        const fast = await computeLottery(program, 'leximin', loadSolver)
        if (!fast.ok) throw new Error(fast.error)
        fast.value.chance.forEach((chance, c) => {
          expect(Math.abs(chance - book.target.chance[c]!)).toBeLessThan(1e-6)
        })
      }),
      runs(150),
    )
  },
  patience,
)

test(
  'DRAW-1: MAXIMIN makes the smallest chance above zero as large as LEXIMIN does, and proves it',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        const { program } = posed(small)
        const [first, fairest] = [
          await computeLottery(program, 'maximin', loadSolver),
          await computeLottery(program, 'leximin', loadSolver),
        ]
        expect(first.ok).toBe(fairest.ok)
        if (!first.ok || !fairest.ok) return
        const [own, best] = [first.value, fairest.value].map(({ chance }) => smallest(chance.filter((c) => c > 1e-9)))
        expect(Math.abs(own! - best!)).toBeLessThan(1e-6)
        expect(worstGap(first.value.program, first.value.levels, 'maximin')).toBeLessThan(1e-7)
      }),
      runs(150),
    )
  },
  patience,
)

test(
  'DRAW-2: every panel of a lottery meets every rule, and together they give exactly the chances',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        const { program } = posed(small)
        const lottery = await computeLottery(program, 'leximin', loadSolver)
        if (!lottery.ok) return
        const { panels, chance } = lottery.value
        expect(panels.filter(({ counts, weight }) => !isPanel(program, counts) || weight <= 0)).toEqual([])
        expect(panels.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 7)
        program.size.forEach((size, c) => {
          const given = panels.reduce((total, { counts, weight }) => total + weight * counts[c]!, 0) / size
          expect(Math.abs(given - chance[c]!)).toBeLessThan(1e-7)
        })
      }),
      runs(200),
    )
  },
  patience,
)

test(
  'DRAW-4: whoever is in no panel at all gets chance 0, and nobody else does',
  async () => {
    const seen = { with: 0, without: 0 }
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        const lottery = await computeLottery(posed(small).program, 'leximin', loadSolver)
        if (!lottery.ok) return
        const drawable = new Set(allPanels(small).flat())
        chances(small, lottery.value).forEach((chance, i) => {
          seen[drawable.has(i) ? 'with' : 'without'] += 1
          if (drawable.has(i)) expect(chance).toBeGreaterThan(1e-3)
          else expect(chance).toBe(0)
        })
      }),
      runs(200),
    )
    expect(smallest(Object.values(seen))).toBeGreaterThan(50)
  },
  patience,
)
