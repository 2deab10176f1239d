// When no panel can meet the quotas: which of them cannot hold together, and the smallest changes that would help.
import { noChance } from './figures.ts'
import { computeLottery } from './lottery.ts'
import { range, smallest } from './order.ts'
import { PanelSearch } from './panel-search.ts'
import type { Program, Row } from './program.ts'
import type { Quotas } from './quotas.ts'
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
  /** The cheapest first; each later one leaves alone what the earlier ones change. Empty: no change of quotas helps. */
  readonly relaxations: readonly Relaxation[]
  /** Whether the relaxations keep the flex bounds; they go beyond them only where nothing within helps. */
  readonly withinLimits: boolean
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
  return { ...program, capacity: households ? program.capacity : program.size, rows }
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
export async function conflictOf(
  program: Program,
  load: LoadSolver,
): Promise<Pick<Infeasibility, 'conflict' | 'households'>> {
  let sides = sidesOf(program)
  const households = await isFeasible(keeping(program, sides, false), load)
  for (const side of [...sides].reverse()) {
    const fewer = sides.filter((other) => other !== side)
    if (!(await isFeasible(keeping(program, fewer, households), load))) sides = fewer
  }
  return { conflict: sides, households }
}

/** A row of the programme as one or two limits: a quota's least and most are relaxed apart. */
interface Limit {
  readonly r: number
  readonly row: Row
  readonly side: 'min' | 'max' | undefined
  readonly min: number
  readonly max: number
}

const limitsOf = (program: Program): Limit[] =>
  program.rows.flatMap((row, r): Limit[] => {
    const { min, max } = row
    if (row.quota === undefined) return [{ r, row, side: undefined, min, max }]
    return [
      { r, row, side: 'min', min, max: Number.POSITIVE_INFINITY },
      { r, row, side: 'max', min: Number.NEGATIVE_INFINITY, max },
    ]
  })

/** The variable by which a limit may give way, within its flex bound and at its price. */
function slackOf({ row, side }: Limit, at: number, program: Program, quotas: Quotas): Column {
  const category = quotas[row.quota![0]]!.categories[row.quota![1]]!
  const room = side === 'min' ? row.min - category.minFlex : Math.min(category.maxFlex, program.k) - row.max
  const cost = side === 'min' ? 1 + 2 / Math.max(1, row.min) : 1
  return { cost, lower: 0, upper: Math.max(0, room), entries: [[at, side === 'min' ? 1 : -1]] }
}

/**
 * The cheapest change of quotas within their flex bounds: Σ (1 + 2/min)·decrease of minima + Σ increase of maxima.
 * `fixed` quotas stay as they are. Undefined where no change helps.
 */
function cheapestChange(
  program: Program,
  quotas: Quotas,
  fixed: ReadonlySet<number>,
  solver: Solver,
): QuotaChange[] | undefined {
  const limits = limitsOf(program)
  const entries: [number, number][][] = program.size.map(() => [])
  limits.forEach(({ row }, at) => {
    row.classes.forEach((c, i) => {
      entries[c]!.push([at, row.weights[i]!])
    })
  })
  const people = entries.map((own, c): Column => ({ cost: 0, lower: 0, upper: program.capacity[c]!, entries: own }))
  const giving = range(limits.length).filter((at) => limits[at]!.side !== undefined && !fixed.has(limits[at]!.r))
  const slack = giving.map((at) => slackOf(limits[at]!, at, program, quotas))
  const model = solver.open({ columns: [...people, ...slack], rows: limits, whole: true })
  const answer = model.minimise()
  model.close()
  if (answer === undefined) return undefined
  const moved = giving
    .map((at, i) => ({ ...limits[at]!, by: Math.round(answer.values[people.length + i]!) }))
    .filter(({ by }) => by > 0)
  return [...new Set(moved.map(({ r }) => r))].map((r) =>
    changeOf(
      program.rows[r]!,
      moved.filter((move) => move.r === r),
    ),
  )
}

function changeOf(
  { quota, min, max }: Row,
  moves: readonly { readonly side: Limit['side']; readonly by: number }[],
): QuotaChange {
  const by = (side: 'min' | 'max'): number => moves.find((move) => move.side === side)?.by ?? 0
  const [feature, category] = quota!
  return { feature, category, from: { min, max }, to: { min: min - by('min'), max: max + by('max') } }
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
    const lottery = await computeLottery(withChanges(program, changes), 'maximin', load)
    if (!lottery.ok) throw new Error('The change found does not help.')
    found.push({ changes, smallestChance: smallest(lottery.value.chance.filter((chance) => chance > noChance)) })
    for (const { feature, category } of changes) {
      for (const r of range(program.rows.length)) {
        const quota = program.rows[r]!.quota
        if (quota?.[0] === feature && quota[1] === category) fixed.add(r)
      }
    }
  }
  return found
}

const withoutLimits = (quotas: Quotas): Quotas =>
  quotas.map(({ name, categories }) => ({
    name,
    categories: categories.map((category) => ({ ...category, minFlex: 0, maxFlex: Number.MAX_SAFE_INTEGER })),
  }))

/** Explains a programme that no panel meets; `quotas` in canonical order. */
export async function explainInfeasibility(program: Program, quotas: Quotas, load: LoadSolver): Promise<Infeasibility> {
  const within = await relaxationsOf(program, quotas, load)
  const withinLimits = within.length > 0
  const relaxations = withinLimits ? within : await relaxationsOf(program, withoutLimits(quotas), load)
  return { ...(await conflictOf(program, load)), relaxations, withinLimits }
}
