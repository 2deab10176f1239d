import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Oracle, Undecided, worthOf } from '#shared/selection/oracle.ts'
import { richestBySolver } from '#shared/selection/panel-search.ts'
import { isPanel } from '#shared/selection/program.ts'
import { drawCases } from '#shared/selection/testing/draw-pools.ts'
import { patience, runs } from '#shared/selection/testing/effort.ts'
import { posed } from '#shared/selection/testing/prepared.ts'
import { loadSolver } from './solver.ts'

test(
  'DRAW-5: on pools of ordinary size the oracle and the solver find panels of the same worth',
  async () => {
    const solver = await loadSolver()
    const seen = { decided: 0, undecided: 0 }
    const prices = fc.array(fc.integer({ min: -50, max: 100 }), { minLength: 200, maxLength: 200 })
    fc.assert(
      fc.property(drawCases, prices, (small, random) => {
        const { program } = posed(small)
        const worth = random.slice(0, program.size.length)
        const expected = richestBySolver(program, worth, solver)!
        try {
          const found = new Oracle(program).richest(worth, Number.MIN_SAFE_INTEGER, { step: 1 })!
          expect(isPanel(program, found)).toBe(true)
          expect(worthOf(worth, found)).toBe(worthOf(worth, expected))
          seen.decided += 1
        } catch (error) {
          if (!(error instanceof Undecided)) throw error
          seen.undecided += 1
        }
      }),
      runs(60),
    )
    expect(seen.decided).toBeGreaterThan(9 * seen.undecided)
  },
  patience,
)
