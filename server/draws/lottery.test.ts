import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { byTheBook } from '#shared/selection/by-the-book.ts'
import { canonicalPool, classify } from '#shared/selection/classes.ts'
import { computeLottery } from '#shared/selection/lottery.ts'
import { PanelSearch } from '#shared/selection/panel-search.ts'
import { buildProgram } from '#shared/selection/program.ts'
import { canonicalQuotas } from '#shared/selection/quotas.ts'
import { allPanels, type Case, leximinByDefinition, smallCase } from '#shared/selection/testing/small-pools.ts'
import { loadSolver } from './solver.ts'

function programOf({ pool, quotas, k }: Case) {
  const canonical = canonicalQuotas(quotas)
  const classes = classify(canonicalPool(pool, quotas, canonical))
  return { classes, program: buildProgram(classes, canonical, k) }
}

test('DRAW-1: on small random pools the chances are those of LEXIMIN over all panels, listed one by one', async () => {
  const solver = await loadSolver()
  const seen = { feasible: 0, tight: 0, cut: 0, fallback: 0 }
  await fc.assert(
    fc.asyncProperty(smallCase, async (small) => {
      const panels = allPanels(small)
      const { classes, program } = programOf(small)
      const lottery = await computeLottery(program, 'leximin', loadSolver)
      if (panels.length === 0) {
        expect(lottery.ok).toBe(false)
        return
      }
      if (!lottery.ok) throw new Error('called infeasible, but there are panels')
      seen.feasible++
      seen[lottery.value.method]++
      const expected = leximinByDefinition(panels, small.pool.people.length, solver)
      classes.classes.forEach(({ members }, c) => {
        for (const position of members) expect(lottery.value.chance[c]).toBeCloseTo(expected[position]!, 6)
      })
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  )
  console.log(seen)
}, 120_000)

test('DRAW-1: column generation by the book gives the same chances as the fast way', async () => {
  const solver = await loadSolver()
  await fc.assert(
    fc.asyncProperty(smallCase, async (small) => {
      if (allPanels(small).length === 0) return
      const { program } = programOf(small)
      const book = await byTheBook(program, 'leximin', {
        panels: [],
        search: new PanelSearch(program, loadSolver),
        solver,
      })
      const fast = await computeLottery(program, 'leximin', loadSolver)
      if (!fast.ok) throw new Error('infeasible')
      fast.value.chance.forEach((chance, c) => {
        expect(book.target.chance[c]).toBeCloseTo(chance, 6)
      })
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  )
}, 120_000)
