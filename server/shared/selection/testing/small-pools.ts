// Small random pools with quotas, and the slow but obvious way to their LEXIMIN: list every panel, then raise level by level.
import * as fc from 'fast-check'
import { range } from '../order.ts'
import type { Person, Pool } from '../pool.ts'
import type { Quotas } from '../quotas.ts'
import type { Column, Solver } from '../solver.ts'

export interface Case {
  readonly pool: Pool
  readonly quotas: Quotas
  readonly k: number
}

const letters = ['a', 'b', 'c']

/** People with 1–3 features of 2–3 categories, households for some; quotas around what a random panel would hold. */
export const smallCase: fc.Arbitrary<Case> = fc
  .record({
    n: fc.integer({ min: 3, max: 9 }),
    features: fc.integer({ min: 1, max: 3 }),
    seed: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 27, maxLength: 27 }),
    households: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 9, maxLength: 9 }),
    withHouseholds: fc.boolean(),
    part: fc.double({ min: 0.2, max: 0.7, noNaN: true }),
    slack: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
      minLength: 9,
      maxLength: 9,
    }),
  })
  .map(({ n, features, seed, households, withHouseholds, part, slack }) => {
    const k = Math.max(1, Math.round(n * part))
    const people = range(n).map((i): Person => {
      const home = households[i]!
      return {
        id: `p${i}`,
        row: i + 2,
        categories: range(features).map((f) => seed[f * 9 + i]!),
        cells: [],
        ...(withHouseholds && home > 0 ? { household: `h${home}` } : {}),
      }
    })
    const quotas = range(features).map((f) => ({
      name: `f${f}`,
      categories: letters.map((name, c) => {
        const have = people.filter((person) => person.categories[f] === c).length
        const fair = (have * k) / n
        const [down, up] = slack[f * 3 + c]!
        const min = Math.max(0, Math.floor(fair) - down + (down === 0 ? 1 : 0))
        const max = Math.max(min, Math.ceil(fair) + up - 1)
        return { name, min: Math.min(min, k), max: Math.min(max, k), minFlex: 0, maxFlex: k }
      }),
    }))
    return { pool: { header: [], idColumn: 'id', addressColumns: [], people }, quotas, k }
  })

/** Every panel of positions that meets size, quotas and households. */
export function allPanels({ pool, quotas, k }: Case): number[][] {
  const panels: number[][] = []
  const grow = (start: number, chosen: readonly number[]): void => {
    if (chosen.length === k) {
      if (meetsQuotas(pool, quotas, chosen)) panels.push([...chosen])
      return
    }
    for (let next = start; next < pool.people.length; next++) grow(next + 1, [...chosen, next])
  }
  grow(0, [])
  return panels
}

/** Plain counting, written apart from the programme that the draw uses. */
export function meetsQuotas(pool: Pool, quotas: Quotas, panel: readonly number[]): boolean {
  const homes = panel.flatMap((position) => pool.people[position]!.household ?? [])
  if (new Set(homes).size < homes.length) return false
  return quotas.every((feature, f) =>
    feature.categories.every((category, c) => {
      const count = panel.filter((position) => pool.people[position]!.categories[f] === c).length
      return count >= category.min && count <= category.max
    }),
  )
}

/** Largest value, or smallest shortfall, of a linear programme over panel weights. */
function raise(
  panels: readonly number[][],
  floors: readonly (number | undefined)[],
  solver: Solver,
  alone?: number,
): number {
  const open = floors.map((floor, i) => (alone === undefined ? floor === undefined : i === alone))
  const floorColumn: Column = {
    cost: -1,
    lower: 0,
    upper: Number.POSITIVE_INFINITY,
    entries: open.flatMap((isOpen, i) => (isOpen ? [[i, -1] as const] : [])),
  }
  const weights = panels.map(
    (panel): Column => ({
      cost: 0,
      lower: 0,
      upper: Number.POSITIVE_INFINITY,
      entries: [...panel.map((i) => [i, 1] as const), [floors.length, 1]],
    }),
  )
  const rows = floors.map((floor, i) => ({ min: open[i] ? 0 : (floor ?? 0) - 1e-9, max: Number.POSITIVE_INFINITY }))
  const model = solver.open({ columns: [floorColumn, ...weights], rows: [...rows, { min: 1, max: 1 }], whole: false })
  const answer = model.minimise()
  model.close()
  if (answer === undefined) throw new Error('no answer')
  return -answer.objective
}

/** LEXIMIN by definition: raise the common floor; a person who cannot rise above it alone is fixed there. */
export function leximinByDefinition(panels: readonly number[][], n: number, solver: Solver): number[] {
  const floors: (number | undefined)[] = range(n).map(() => undefined)
  while (floors.includes(undefined)) {
    const level = raise(panels, floors, solver)
    const held = floors.map((floor) => floor ?? level)
    for (const i of range(n)) {
      if (floors[i] === undefined && raise(panels, held, solver, i) < level + 1e-7) floors[i] = level
    }
  }
  return floors.map((floor) => floor ?? 0)
}
