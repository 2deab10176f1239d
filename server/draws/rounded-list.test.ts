import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Classes } from '#shared/selection/classes.ts'
import { dealPanels } from '#shared/selection/deal.ts'
import { computeLottery } from '#shared/selection/lottery.ts'
import { largest, smallest } from '#shared/selection/order.ts'
import { panelCount, roundLottery } from '#shared/selection/rounding.ts'
import { countTickets } from '#shared/selection/seal.ts'
import { meetsQuotas } from '#shared/selection/testing/all-panels.ts'
import { drawCases } from '#shared/selection/testing/draw-pools.ts'
import { patience, runs } from '#shared/selection/testing/effort.ts'
import { posed } from '#shared/selection/testing/prepared.ts'
import { type Case, hostileCase, smallCase } from '#shared/selection/testing/small-pools.ts'
import { loadSolver } from './solver.ts'

/** The numbered list of a case, with everybody's tickets; undefined where there is no lottery or no list. */
async function listOf(small: Case) {
  const { classes, program, pool } = posed(small)
  const lottery = await computeLottery(program, 'leximin', loadSolver)
  if (!lottery.ok) return undefined
  const size = panelCount(lottery.value.chance, small.k)
  if (!size.ok) return undefined
  const m = size.value
  const panels = dealPanels(classes, pool, roundLottery(lottery.value, m))
  return { m, panels, tickets: countTickets(panels, pool.people.length), chance: lottery.value.chance, classes, pool }
}

/** Classes of people who share a household: there one ticket more or fewer may be needed. */
const sharing = ({ householdKinds }: Classes) => new Set(householdKinds.flatMap((kind) => kind.classes))

const anyCase = fc.oneof(smallCase, hostileCase, drawCases)

test(
  'DRAW-2: every panel of a rounded list holds k people and meets every quota and household rule, counted plainly',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        const list = await listOf(small)
        if (list === undefined) return
        expect(list.panels.length).toBe(list.m)
        for (const panel of list.panels) {
          expect(new Set(panel).size).toBe(small.k)
          expect(meetsQuotas(small.pool, small.quotas, panel)).toBe(true)
        }
      }),
      runs(60),
    )
  },
  patience,
)

test(
  'DRAW-9: everybody gets the whole number of tickets next to their chance, and those without a chance get none',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        const list = await listOf(small)
        if (list === undefined) return
        const shared = sharing(list.classes)
        list.classes.classes.forEach(({ members }, c) => {
          const exact = list.chance[c]! * list.m
          for (const index of members) {
            expect(Math.abs(list.tickets[index]! - exact)).toBeLessThan(shared.has(c) ? 2 : 1 + 1e-6)
            if (exact === 0) expect(list.tickets[index]).toBe(0)
          }
        })
      }),
      runs(60),
    )
  },
  patience,
)

test(
  'DRAW-9: equals without a shared household differ by at most one ticket',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (small) => {
        const list = await listOf(small)
        if (list === undefined) return
        const shared = sharing(list.classes)
        list.classes.classes.forEach(({ members }, c) => {
          if (shared.has(c)) return
          const own = members.map((index) => list.tickets[index]!)
          expect(largest(own) - smallest(own)).toBeLessThanOrEqual(1)
        })
      }),
      runs(60),
    )
  },
  patience,
)
