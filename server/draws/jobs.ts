// The two long pieces of work of a draw, as they run in a worker: the lottery for looking at, and the sealing.

import { accept, type Result, refuse } from '#shared/result.ts'
import { chancesOf, type Figures, figuresOf, type QuotaPrice, quotaPrices } from '#shared/selection/figures.ts'
import { explainInfeasibility, type Infeasibility } from '#shared/selection/infeasibility.ts'
import { computeLottery, type LotteryStep, type Method } from '#shared/selection/lottery.ts'
import { classesOf, type Prepared, programOf } from '#shared/selection/prepare.ts'
import { canonicalQuotas } from '#shared/selection/quotas.ts'
import type { Objective } from '#shared/selection/relaxed-target.ts'
import { type Sealed, type SealInput, type SealProblem, type SealStep, sealDraw } from '#shared/selection/seal.ts'
import type { LoadSolver } from '#shared/selection/solver.ts'
import { explainExclusion } from '#shared/selection/zero-chance.ts'

export interface LotteryJob extends Prepared {
  readonly kind: 'lottery'
  readonly k: number
  readonly objective: Objective
}

export interface SealJob {
  readonly kind: 'seal'
  readonly input: SealInput
}

export type Job = LotteryJob | SealJob

/** People who share a reason for having no chance; `because` in words comes later. */
export interface Without {
  readonly people: readonly number[]
  readonly because: readonly {
    readonly feature: string
    readonly category: string
    readonly side: 'min' | 'max'
    readonly count: number
  }[]
  readonly households: boolean
}

export interface LotteryResult {
  readonly figures: Figures
  readonly method: Method
  readonly panels: number
  readonly seconds: number
  /** Selection probability by position in the pool. */
  readonly chances: readonly number[]
  readonly without: readonly Without[]
  readonly prices: readonly (Omit<QuotaPrice, 'feature' | 'category'> & {
    readonly feature: string
    readonly category: string
  })[]
}

export type JobResult =
  | {
      readonly kind: 'lottery'
      readonly result: Result<LotteryResult, { readonly code: 'infeasible'; readonly why: Infeasibility }>
    }
  | { readonly kind: 'seal'; readonly result: Result<Sealed, SealProblem> }

async function runLottery(
  job: LotteryJob,
  load: LoadSolver,
  tell: (step: LotteryStep) => void,
): Promise<Extract<JobResult, { kind: 'lottery' }>['result']> {
  const started = performance.now()
  const quotas = canonicalQuotas(job.quotas)
  const classes = classesOf(job)
  const program = programOf(job, job.k)
  const lottery = await computeLottery(program, job.objective, load, tell)
  if (!lottery.ok) return refuse({ code: 'infeasible', why: await explainInfeasibility(program, quotas, load) })
  const chances = chancesOf(classes, lottery.value.chance)
  const name = (feature: number, category: number) => ({
    feature: quotas[feature]!.name,
    category: quotas[feature]!.categories[category]!.name,
  })
  const excluded = await explainExclusion(lottery.value, program, load)
  return accept({
    figures: figuresOf(chances, program.size.length, job.k),
    method: lottery.value.method,
    panels: lottery.value.panels.length,
    seconds: Math.round(performance.now() - started) / 1000,
    chances,
    without: excluded.map(({ class: c, because, households }) => ({
      people: classes.classes[c]!.members,
      because: because.map(({ feature, category, side }) => ({
        ...name(feature, category),
        side,
        count: quotas[feature]!.categories[category]![side],
      })),
      households,
    })),
    prices: quotaPrices(lottery.value).map((price) => ({ ...price, ...name(price.feature, price.category) })),
  })
}

/** Does one job; `tell` hears how far it has come. */
export async function runJob(job: Job, load: LoadSolver, tell: (step: SealStep) => void): Promise<JobResult> {
  if (job.kind === 'lottery') return { kind: job.kind, result: await runLottery(job, load, tell) }
  return { kind: job.kind, result: await sealDraw(job.input, load, tell) }
}
