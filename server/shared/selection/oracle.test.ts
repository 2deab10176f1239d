import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Oracle, worthOf } from './oracle.ts'
import { isPanel, wholeBox } from './program.ts'
import { allPanels } from './testing/all-panels.ts'
import { runs } from './testing/effort.ts'
import { posed } from './testing/prepared.ts'
import { hostileCase, smallCase } from './testing/small-pools.ts'

const any = Number.MIN_SAFE_INTEGER

/** A programme, all its panels as counts of classes, and a whole price for each class. */
const asked = fc
  .record({
    small: fc.oneof(smallCase, hostileCase),
    random: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 10, maxLength: 10 }),
  })
  .map(({ small, random }) => {
    const { classes, program } = posed(small)
    const classOf = small.pool.people.map((_, i) => classes.classes.findIndex(({ members }) => members.includes(i)))
    const panels = allPanels(small).map((panel) =>
      program.size.map((_, c) => panel.filter((i) => classOf[i] === c).length),
    )
    return { program, panels, prices: random.slice(0, program.size.length) }
  })

test('DRAW-5: on small random pools the dearest panel at whole prices is the one found among all panels', () => {
  const seen = { none: 0, some: 0 }
  fc.assert(
    fc.property(asked, ({ program, panels, prices }) => {
      const found = new Oracle(program).richest(prices, any, { step: 1 })
      seen[panels.length === 0 ? 'none' : 'some'] += 1
      expect(found === undefined).toBe(panels.length === 0)
      if (found === undefined) return
      expect(isPanel(program, found)).toBe(true)
      expect(worthOf(prices, found)).toBe(Math.max(...panels.map((counts) => worthOf(prices, counts))))
    }),
    runs(400),
  )
  expect(Math.min(seen.none, seen.some)).toBeGreaterThan(40)
})

test('DRAW-5: nothing is found above the worth of the dearest panel, and something just below it', () => {
  fc.assert(
    fc.property(asked, ({ program, prices }) => {
      const oracle = new Oracle(program)
      const best = oracle.richest(prices, any, { step: 1 })
      if (best === undefined) return
      expect(oracle.richest(prices, worthOf(prices, best), { step: 1 })).toBeUndefined()
      expect(oracle.richest(prices, worthOf(prices, best) - 1, { first: true })).toBeDefined()
    }),
    runs(200),
  )
})

test('DRAW-5: asked about part of the panels only, the oracle finds the dearest of that part', () => {
  fc.assert(
    fc.property(asked, ({ program, panels, prices }) => {
      const { lower, upper } = wholeBox(program)
      const box = { lower, upper: Array.from(upper, (most, at) => (at === 0 ? 0 : most)) }
      const left = panels.filter((counts) => counts[0] === 0)
      const found = new Oracle(program).richest(prices, any, { step: 1, box })
      expect(found === undefined).toBe(left.length === 0)
      if (found === undefined) return
      expect(worthOf(prices, found)).toBe(Math.max(...left.map((counts) => worthOf(prices, counts))))
      expect(found[0]).toBe(0)
    }),
    runs(200),
  )
})
