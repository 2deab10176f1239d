// Decides whether a target is a lottery over whole panels; if not, finds an inequality that every panel obeys and the target breaks.

import { Diver } from './dive.ts'
import { worthOf } from './oracle.ts'
import { largest } from './order.ts'
import type { PanelSearch } from './panel-search.ts'
import { disturb, type WeightedPanel } from './peel.ts'
import { type Box, type Counts, faceOf, type Program, type Row } from './program.ts'
import type { Column, LinearAnswer, OpenProgram, Solver } from './solver.ts'

export type Separation =
  | { readonly kind: 'inside'; readonly panels: readonly WeightedPanel[] }
  | { readonly kind: 'outside'; readonly cut: Row; readonly panels: readonly Counts[] }
  | { readonly kind: 'unclear'; readonly panels: readonly Counts[] }

const closeEnough = 1e-9
const dives = 4
const mostParts = 10_000

const panelColumn = (counts: Counts): Column => ({
  cost: 0,
  lower: 0,
  upper: Number.POSITIVE_INFINITY,
  entries: [...counts.flatMap((count, c) => (count === 0 ? [] : [[c, count] as const])), [counts.length, 1]],
})

/** The master programme: mix the known panels so that the expected counts miss the target by as little as possible. */
function openMaster(expected: Counts, panels: readonly Counts[], solver: Solver): OpenProgram {
  const misses = expected.flatMap((_, c): Column[] =>
    [1, -1].map((sign) => ({ cost: 1, lower: 0, upper: Number.POSITIVE_INFINITY, entries: [[c, sign]] })),
  )
  const rows = [...expected.map((count) => ({ min: count, max: count })), { min: 1, max: 1 }]
  return solver.open({ columns: [...misses, ...panels.map(panelColumn)], rows, whole: false })
}

/** Looks for panels worth more than `floor` on the face of the target: quick dives first, then the exact search. */
class Helper {
  private readonly diver: Diver
  private readonly face: Box
  private readonly search: PanelSearch

  constructor(program: Program, expected: Counts, search: PanelSearch) {
    this.diver = new Diver(program)
    this.face = faceOf(program, expected, closeEnough)
    this.search = search
  }

  async help(worth: readonly number[], floor: number): Promise<readonly Counts[]> {
    const found = new Map<string, Counts>()
    for (let attempt = 0; attempt < dives; attempt++) {
      const cost = worth.map((value, c) => -value - attempt * 0.05 * disturb(c, attempt))
      const counts = this.diver.find(cost, this.face)
      if (counts !== undefined && worthOf(worth, counts) > floor) found.set(counts.join(), counts)
    }
    if (found.size > 0) return [...found.values()]
    const helpful = await this.search.richest(worth, floor, { box: this.face, first: true })
    return helpful === undefined ? [] : [helpful]
  }
}

/** Mixes known panels, adds those that would help, and goes on until nothing is missed or no panel helps. */
export async function separate(
  program: Program,
  expected: Counts,
  known: readonly Counts[],
  search: PanelSearch,
  solver: Solver,
): Promise<Separation> {
  const panels = new Map(known.map((counts) => [counts.join(), counts]))
  const master = openMaster(expected, known, solver)
  const helper = new Helper(program, expected, search)
  try {
    for (;;) {
      const answer = master.minimise()
      if (answer === undefined) throw new Error('The master programme has no answer.')
      if (answer.objective < closeEnough)
        return { kind: 'inside', panels: mixture(answer, [...panels.values()], 2 * expected.length) }
      const worth = Array.from(answer.prices).slice(0, expected.length)
      const helpful = await helper.help(worth, -answer.prices[expected.length]! + closeEnough)
      const added = helpful.filter((counts) => !panels.has(counts.join()))
      if (added.length === 0) {
        const cut = await toCut(worth, expected, search)
        return cut === undefined
          ? { kind: 'unclear', panels: [...panels.values()] }
          : { kind: 'outside', cut, panels: [...panels.values()] }
      }
      for (const counts of added) {
        panels.set(counts.join(), counts)
        master.addColumn(panelColumn(counts))
      }
    }
  } finally {
    master.close()
  }
}

function mixture(answer: LinearAnswer, panels: readonly Counts[], skip: number): WeightedPanel[] {
  const weighted = panels.map((counts, p) => ({ counts, weight: answer.values[skip + p]! }))
  return weighted.filter((panel) => panel.weight > closeEnough)
}

/** Prices as small whole numbers where they are multiples of a common part, else rounded to `fine` parts. */
export function toWholeNumbers(worth: readonly number[], fine: number): number[] {
  const most = largest(worth.map(Math.abs))
  for (let parts = 1; parts <= mostParts; parts++) {
    const scaled = worth.map((value) => (value / most) * parts)
    if (scaled.every((value) => Math.abs(value - Math.round(value)) < 1e-6)) return scaled.map(Math.round)
  }
  return worth.map((value) => Math.round((value / most) * fine))
}

/** `Σ weights·a ≤ the most any panel reaches`, if the target breaks it clearly. */
async function toCut(worth: readonly number[], expected: Counts, search: PanelSearch): Promise<Row | undefined> {
  const cut = await cutAt(toWholeNumbers(worth, 1_000_000), search)
  const reached = cut.weights.reduce((sum, weight, i) => sum + weight * expected[cut.classes[i]!]!, 0)
  const size = largest(cut.weights.map(Math.abs))
  return reached > cut.max + 1e-7 * size ? cut : undefined
}

/** The row that says: no panel is worth more, at these whole prices, than the richest one. */
export async function cutAt(weights: readonly number[], search: PanelSearch): Promise<Row> {
  const richest = await search.richest(weights, Number.MIN_SAFE_INTEGER, { step: 1 })
  if (richest === undefined) throw new Error('There is no panel at all.')
  const classes = weights.flatMap((weight, c) => (weight === 0 ? [] : [c]))
  const used = classes.map((c) => weights[c]!)
  const least = used.reduce((sum, weight) => sum + Math.min(0, weight) * 1000, 0)
  return { kind: 'cut', classes, weights: used, min: least, max: worthOf(weights, richest) }
}

/** Classes that no panel holds, though the target gives them places: each proved by search and written as a cut. */
export async function zeroCuts(
  program: Program,
  expected: Counts,
  panels: readonly Counts[],
  search: PanelSearch,
): Promise<Row[]> {
  const cuts: Row[] = []
  const found = [...panels]
  for (let c = 0; c < expected.length; c++) {
    if (expected[c]! < closeEnough || found.some((counts) => counts[c]! > 0)) continue
    const holder = await search.richest(
      program.size.map((_, other) => (other === c ? 1 : 0)),
      0,
      { step: 1 },
    )
    if (holder === undefined) cuts.push({ kind: 'cut', classes: [c], weights: [1], min: 0, max: 0 })
    else found.push(holder)
  }
  return cuts
}
