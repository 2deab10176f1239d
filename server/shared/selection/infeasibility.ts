// When no panel can meet the quotas: which of them cannot hold together, and the smallest changes that would help.
import { range, smallest } from './order.ts'
import { PanelSearch } from './panel-search.ts'
import type { Program, Row } from './program.ts'
import type { Quotas } from './quotas.ts'
import { relaxedTarget } from './relaxed-target.ts'
import type { Column, LoadSolver, Solver } from './solver.ts'

/** One side of one quota, by canonical position. */
export interface QuotaSide {
  readonly row: number
  readonly feature: number
  readonly category: number
  readonly side: 'min' | 'max'
}

export interface QuotaChange {
  readonly feature: number
  readonly category: number
  readonly from: { readonly min: number; readonly max: number }
  readonly to: { readonly min: number; readonly max: number }
}

/** A set of changes that makes the quotas possible, and the smallest positive chance the lottery would then give. */
export interface Relaxation {
  readonly changes: readonly QuotaChange[]
  readonly smallestChance: number
}

export interface Infeasibility {
  /** Quotas that cannot hold together, though any of them left out would let the others hold. */
  readonly conflict: readonly QuotaSide[]
  /** Whether the one-per-household rule is part of the conflict. */
  readonly households: boolean
  /** The cheapest first; each later one leaves alone what the earlier ones change. Empty: the flex bounds allow none. */
  readonly relaxations: readonly Relaxation[]
}

const mostRelaxations = 3

function sidesOf(program: Program): QuotaSide[] {
  return program.rows.flatMap((row, r) => {
    if (row.quota === undefined) return []
    const [feature, category] = row.quota
    return (['min', 'max'] as const).map((side) => ({ row: r, feature, category, side }))
  })
}

/** The programme with only the given sides of its quotas. */
function keeping(program: Program, sides: readonly QuotaSide[], households: boolean): Program {
  const kept = new Set(sides.map(({ row, side }) => `${row} ${side}`))
  const rows = program.rows.flatMap((row, r): Row[] => {
    if (row.kind === 'household' && !households) return []
    if (row.quota === undefined) return [row]
    return [{ ...row, min: kept.has(`${r} min`) ? row.min : 0, max: kept.has(`${r} max`) ? row.max : program.k }]
  })
  return { ...program, rows }
}

async function isFeasible(program: Program, load: LoadSolver): Promise<boolean> {
  const counts = await new PanelSearch(program, load).richest(
    program.size.map(() => 0),
    -1,
    { first: true },
  )
  return counts !== undefined
}

/** Leaves out one side after another as long as the rest still conflict. */
async function conflictOf(program: Program, load: LoadSolver): Promise<Pick<Infeasibility, 'conflict' | 'households'>> {
  let sides = sidesOf(program)
  const households =
    program.rows.some((row) => row.kind === 'household') && (await isFeasible(keeping(program, sides, false), load))
  for (const side of [...sides].reverse()) {
    const fewer = sides.filter((other) => other !== side)
    if (!(await isFeasible(keeping(program, fewer, households), load))) sides = fewer
  }
  return { conflict: sides, households }
}

/**
 * The cheapest change of quotas within their flex bounds: Σ (1 + 2/min)·decrease of minima + Σ increase of maxima.
 * `fixed` quotas stay as they are.
 */
function cheapestChange(
  program: Program,
  quotas: Quotas,
  fixed: ReadonlySet<number>,
  solver: Solver,
): QuotaChange[] | undefined {
  const rows: { min: number; max: number }[] = []
  const entries: [number, number][][] = program.size.map(() => [])
  const slack: { row: number; side: 'min' | 'max'; column: Column }[] = []
  program.rows.forEach((row, r) => {
    const limits =
      row.quota === undefined
        ? [[row.min, row.max]]
        : [
            [row.min, Number.POSITIVE_INFINITY],
            [Number.NEGATIVE_INFINITY, row.max],
          ]
    for (const [min, max] of limits) {
      row.classes.forEach((c, i) => {
        entries[c]!.push([rows.length, row.weights[i]!])
      })
      if (row.quota !== undefined && !fixed.has(r)) {
        const category = quotas[row.quota[0]]!.categories[row.quota[1]]!
        const isMin = max === Number.POSITIVE_INFINITY
        const room = isMin ? row.min - category.minFlex : Math.min(category.maxFlex, program.k) - row.max
        const cost = isMin ? 1 + 2 / Math.max(1, row.min) : 1
        slack.push({
          row: r,
          side: isMin ? 'min' : 'max',
          column: { cost, lower: 0, upper: Math.max(0, room), entries: [[rows.length, isMin ? 1 : -1]] },
        })
      }
      rows.push({ min: min!, max: max! })
    }
  })
  const people = program.size.map(
    (_, c): Column => ({ cost: 0, lower: 0, upper: program.capacity[c]!, entries: entries[c]! }),
  )
  const model = solver.open({ columns: [...people, ...slack.map(({ column }) => column)], rows, whole: true })
  const answer = model.minimise()
  model.close()
  if (answer === undefined) return undefined
  const moved = slack
    .map(({ row, side }, i) => ({ row, side, by: Math.round(answer.values[people.length + i]!) }))
    .filter(({ by }) => by > 0)
  return [...new Set(moved.map(({ row }) => row))].map((r): QuotaChange => {
    const { quota, min, max } = program.rows[r]!
    const by = (side: 'min' | 'max'): number => moved.find((move) => move.row === r && move.side === side)?.by ?? 0
    const [feature, category] = quota!
    return { feature, category, from: { min, max }, to: { min: min - by('min'), max: max + by('max') } }
  })
}

/** The programme with some quotas changed. */
export function withChanges(program: Program, changes: readonly QuotaChange[]): Program {
  const rows = program.rows.map((row) => {
    const change = changes.find(({ feature, category }) => row.quota?.[0] === feature && row.quota[1] === category)
    return change === undefined ? row : { ...row, ...change.to }
  })
  return { ...program, rows }
}

async function relaxationsOf(program: Program, quotas: Quotas, load: LoadSolver): Promise<Relaxation[]> {
  const solver = await load()
  const fixed = new Set<number>()
  const found: Relaxation[] = []
  while (found.length < mostRelaxations) {
    const changes = cheapestChange(program, quotas, fixed, solver)
    if (changes === undefined || changes.length === 0) break
    const chances = relaxedTarget(withChanges(program, changes))?.chance.filter((chance) => chance > 1e-9) ?? []
    found.push({ changes, smallestChance: chances.length === 0 ? 0 : smallest(chances) })
    for (const { feature, category } of changes) {
      for (const r of range(program.rows.length)) {
        const quota = program.rows[r]!.quota
        if (quota?.[0] === feature && quota[1] === category) fixed.add(r)
      }
    }
  }
  return found
}

/** Explains a programme that no panel meets; `quotas` in canonical order. */
export async function explainInfeasibility(program: Program, quotas: Quotas, load: LoadSolver): Promise<Infeasibility> {
  return { ...(await conflictOf(program, load)), relaxations: await relaxationsOf(program, quotas, load) }
}
