// The slow but obvious way to every answer of the draw: list all panels, count, and raise the smallest chance level by level.
import { range } from '../order.ts'
import type { Pool } from '../pool.ts'
import type { Quotas } from '../quotas.ts'
import type { Column, Solver } from '../solver.ts'
import type { Case } from './small-pools.ts'

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

/** Every set of `k` of the positions 0 … n−1. */
export function subsets(n: number, k: number): number[][] {
  const found: number[][] = []
  const grow = (start: number, chosen: readonly number[]): void => {
    if (chosen.length === k) {
      found.push([...chosen])
      return
    }
    for (let next = start; next < n; next++) grow(next + 1, [...chosen, next])
  }
  grow(0, [])
  return found
}

/** Every panel of positions that meets size, quotas and households. */
export const allPanels = ({ pool, quotas, k }: Case): number[][] =>
  subsets(pool.people.length, k).filter((panel) => meetsQuotas(pool, quotas, panel))

/** Largest common floor under the open chances, or under one person's alone, the others at least where they are fixed. */
function raise(
  panels: readonly (readonly number[])[],
  floors: readonly (number | undefined)[],
  solver: Solver,
  alone?: number,
): number {
  const open = floors.map((floor, i) => (alone === undefined ? floor === undefined : i === alone))
  const unbounded = { lower: 0, upper: Number.POSITIVE_INFINITY }
  const floorColumn: Column = {
    cost: -1,
    ...unbounded,
    entries: open.flatMap((isOpen, i) => (isOpen ? [[i, -1] as const] : [])),
  }
  const weights = panels.map(
    (panel): Column => ({
      cost: 0,
      ...unbounded,
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
export function leximinByDefinition(panels: readonly (readonly number[])[], n: number, solver: Solver): number[] {
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
