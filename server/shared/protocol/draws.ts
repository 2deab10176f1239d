// What the organiser's page and the server say to each other about a draw.
import type { Bar, Figures, QuotaPrice } from '../selection/figures.ts'
import type { Infeasibility } from '../selection/infeasibility.ts'
import type { Method } from '../selection/lottery.ts'
import type { Preparation } from '../selection/prepare.ts'
import type { Warning } from '../selection/problems.ts'
import type { Quotas } from '../selection/quotas.ts'
import type { Manifest, Outcome, Replacement } from '../selection/record.ts'
import type { Objective } from '../selection/relaxed-target.ts'

/** Quotas, size and objective as confirmed before the pool is imported. */
export interface Plan {
  readonly quotasText: string
  readonly size: number
  readonly objective: Objective
}

export interface PoolSummary {
  readonly people: number
  readonly idColumn: string | undefined
  readonly addressColumns: readonly string[]
  readonly sharedHouseholds: number
  readonly warnings: readonly Warning[]
  /** `[feature][category]`, in the order of the plan's quotas. */
  readonly counts: readonly (readonly number[])[]
}

export type NamedSide = {
  readonly feature: string
  readonly category: string
  readonly side: 'min' | 'max'
  readonly count: number
}

export interface LotterySummary {
  readonly figures: Figures
  readonly method: Method
  readonly panels: number
  readonly seconds: number
  readonly bars: readonly Bar[]
  readonly certain: number
  readonly without: readonly {
    readonly ids: readonly string[]
    readonly because: readonly NamedSide[]
    readonly households: boolean
  }[]
  readonly prices: readonly (Omit<QuotaPrice, 'feature' | 'category'> & {
    readonly feature: string
    readonly category: string
  })[]
}

export interface PanelMember {
  readonly index: number
  readonly id: string | undefined
  readonly features: readonly string[]
  readonly joined: boolean
}

export interface SealedSummary {
  readonly attempt: number
  readonly commitment: string
  readonly sealedAt: string
  readonly panels: number
  readonly largestDeviation: number
  readonly outcome: Outcome | undefined
  readonly replacements: readonly Replacement[]
  /** The people who are to come now; absent while the draw is locked. */
  readonly members: readonly PanelMember[] | undefined
  /** `[feature][category]` in the panel, in the record's order of quotas; absent while locked. */
  readonly counts: readonly (readonly number[])[] | undefined
  readonly poolCounts: readonly (readonly number[])[] | undefined
  readonly quotas: Manifest['quotas']
}

export type Failure =
  | { readonly code: 'infeasible'; readonly why: Infeasibility }
  | { readonly code: 'chance-too-small' | 'list-too-long' | 'reason-missing' | 'cancelled' | 'broken' }

export interface DrawView {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly example: boolean
  readonly plan: (Plan & { readonly quotas: Quotas }) | undefined
  readonly changes: Manifest['changes']
  readonly pool: 'none' | 'locked' | 'open'
  readonly summary: PoolSummary | undefined
  readonly lottery: LotterySummary | undefined
  readonly running: { readonly kind: 'lottery' | 'seal'; readonly stage: string; readonly done: number } | undefined
  readonly failure: Failure | undefined
  readonly sealed: SealedSummary | undefined
  readonly attempts: number
}

export interface DrawListItem {
  readonly id: string
  readonly name: string
  readonly question: string
  readonly example: boolean
  readonly createdAt: string
}

/** Why the server refused; the screen owns the sentence. */
export type DrawRefusal =
  | {
      readonly code:
        | 'not-found'
        | 'locked'
        | 'wrong-passphrase'
        | 'passphrase-too-short'
        | 'busy'
        | 'not-yet'
        | 'bad-request'
    }
  | {
      readonly code: 'problems'
      readonly problems: Preparation['problems']
      readonly warnings: Preparation['warnings']
    }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'rolls'; readonly problems: readonly string[] }
  | { readonly code: 'replacement'; readonly problems: readonly string[] }

export const shortestPassphrase = 10
