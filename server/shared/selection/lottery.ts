// The lottery: for a programme of quotas, the fairest distribution over panels, with its proof.

import { accept, type Result, refuse } from '../result.ts'
import { byTheBook } from './by-the-book.ts'
import { worstGap } from './certificate.ts'
import { separate, zeroCuts } from './hull.ts'
import { largest } from './order.ts'
import { PanelSearch } from './panel-search.ts'
import { peel, type WeightedPanel } from './peel.ts'
import type { Counts, Program, Row } from './program.ts'
import { type Level, type Objective, relaxedTarget, type Target } from './relaxed-target.ts'
import type { LoadSolver } from './solver.ts'

/**
 * `tight`: whole panels reach the relaxed target, so its proof needs no solver. `cut`: inequalities found on the way
 * were added, each to be checked by one integer programme. `fallback`: column generation by the book.
 */
export type Method = 'tight' | 'cut' | 'fallback'

export interface Lottery {
  /** The programme with the cuts that the levels refer to. */
  readonly program: Program
  readonly objective: Objective
  /** Selection probability of a member of each class. */
  readonly chance: readonly number[]
  readonly levels: readonly Level[]
  readonly panels: readonly WeightedPanel[]
  /** Every panel met on the way: material for rounding. */
  readonly known: readonly Counts[]
  readonly method: Method
}

export interface LotteryStep {
  readonly stage: 'target' | 'panels' | 'cuts' | 'fallback'
  readonly done: number
}

const closeEnough = 1e-8
/** Where a peeling begins its dives; another start often finds the way that the first one missed. */
const starts = [0, 6, 12]
/** After so many cuts by separation, column generation is quicker. */
const mostCuts = 6

/** How far the mixture of panels misses the target, at most, in anybody's chance. */
export function missed(program: Program, target: Target, panels: readonly WeightedPanel[]): number {
  return largest(
    program.size.map((size, c) => {
      const expected = panels.reduce((sum, panel) => sum + panel.weight * panel.counts[c]!, 0)
      return Math.abs(expected / size - target.chance[c]!)
    }),
  )
}

class Making {
  private readonly base: Program
  private readonly objective: Objective
  private readonly load: LoadSolver
  private readonly tell: (step: LotteryStep) => void
  private readonly search: PanelSearch
  private cuts: Row[] = []
  private known: Counts[] = []

  constructor(base: Program, objective: Objective, load: LoadSolver, tell: (step: LotteryStep) => void) {
    this.base = base
    this.objective = objective
    this.load = load
    this.tell = tell
    this.search = new PanelSearch(base, load)
  }

  private get program(): Program {
    return this.cuts.length === 0 ? this.base : { ...this.base, rows: [...this.base.rows, ...this.cuts] }
  }

  private learn(panels: readonly Counts[]): void {
    const keys = new Set(this.known.map((counts) => counts.join()))
    this.known.push(...panels.filter((counts) => !keys.has(counts.join())))
  }

  private finish(target: Target, panels: readonly WeightedPanel[], method: Method): Lottery | undefined {
    const good =
      missed(this.program, target, panels) < 1e-7 && worstGap(this.program, target.levels, this.objective) < 1e-7
    if (!good) return undefined
    return {
      program: this.program,
      objective: this.objective,
      chance: target.chance,
      levels: target.levels,
      panels,
      known: this.known,
      method,
    }
  }

  /** Mixes known and new panels into the target, or adds an inequality that it breaks. */
  private async tighten(expected: Counts): Promise<readonly WeightedPanel[] | 'tightened' | undefined> {
    const zeroes = await zeroCuts(this.base, expected, this.known, this.search)
    if (zeroes.length > 0) {
      this.cuts.push(...zeroes)
      return 'tightened'
    }
    const separation = await separate(this.base, expected, this.known, this.search, await this.load())
    if (separation.kind === 'inside') return separation.panels
    this.learn(separation.panels)
    if (separation.kind === 'unclear') return undefined
    this.cuts.push(separation.cut)
    return 'tightened'
  }

  /** Any panel at all, or the proof that there is none. */
  private async learnAny(): Promise<boolean> {
    const counts = await this.search.richest(
      this.base.size.map(() => 0),
      -1,
      { first: true },
    )
    if (counts !== undefined) this.learn([counts])
    return counts !== undefined
  }

  /** The fast way: relaxed target, peeled into panels; cuts where the relaxation is not tight. */
  async fast(): Promise<Lottery | 'infeasible' | undefined> {
    for (let round = 0; round < mostCuts; round++) {
      this.tell({ stage: round === 0 ? 'target' : 'cuts', done: round / mostCuts })
      const target = relaxedTarget(this.program, this.objective)
      if (target === undefined) return this.cuts.length === 0 ? 'infeasible' : undefined
      const reached = await this.reach(target)
      if (reached === 'infeasible' || reached === undefined) return reached
      if (reached !== 'tightened') return this.finish(target, reached, this.cuts.length === 0 ? 'tight' : 'cut')
    }
    return undefined
  }

  /** Panels whose mixture is the target; or the programme tightened, because there are none; or nothing learnt. */
  private async reach(target: Target): Promise<readonly WeightedPanel[] | 'tightened' | 'infeasible' | undefined> {
    const expected = target.chance.map((chance, c) => chance * this.base.size[c]!)
    for (const start of starts) {
      const peeling = peel(this.program, expected, { start, tell: (done) => this.tell({ stage: 'panels', done }) })
      this.learn(peeling.panels.map((panel) => panel.counts))
      if (peeling.left < closeEnough) return peeling.panels
    }
    if (this.known.length === 0 && !(await this.learnAny())) return 'infeasible'
    return this.tighten(expected)
  }

  /** Column generation, which needs no luck. */
  async slow(): Promise<Lottery> {
    this.tell({ stage: 'fallback', done: 0 })
    const { target, cuts, panels, generated } = await byTheBook(this.base, this.objective, {
      panels: this.known,
      search: this.search,
      solver: await this.load(),
    })
    this.cuts = [...cuts]
    this.learn(generated)
    const lottery = this.finish(target, panels, 'fallback')
    if (lottery === undefined) throw new Error('The lottery found does not meet its own proof.')
    return lottery
  }
}

/**
 * The lottery over panels of a programme, the same on every machine. Refuses with `infeasible` when no panel at all
 * meets the quotas.
 */
export async function computeLottery(
  program: Program,
  objective: Objective,
  load: LoadSolver,
  tell: (step: LotteryStep) => void = () => {},
): Promise<Result<Lottery, 'infeasible'>> {
  const making = new Making(program, objective, load, tell)
  const fast = await making.fast()
  if (fast === 'infeasible') return refuse(fast)
  return accept(fast ?? (await making.slow()))
}
