// After the sealing: the dice choose a panel, and whoever cannot come is replaced by dice of their own.

import { accept, type Result, refuse } from '../result.ts'
import { hashOf } from './canonical.ts'
import { range, smallest } from './order.ts'
import type { Pool } from './pool.ts'
import type { Quotas } from './quotas.ts'
import { type RollProblem, rollProblems, seedOf, ticketOf } from './randomness.ts'
import type { DrawRecord, Manifest, Outcome, Replacement, Roll } from './record.ts'

export const replacementFormat = 'allting-replacement-1'

export type PickProblem = RollProblem | 'already-drawn'

/** What rolls and a sealed list come to. */
export function outcomeOf(record: DrawRecord, rolls: readonly Roll[]): Outcome {
  const seed = seedOf(record.commitment, rolls)
  const ticket = ticketOf(seed, record.panels.length)
  return {
    rolls: rolls.map(({ name, digits }) => ({ name, digits })),
    seed,
    ticket,
    panel: [...record.panels[ticket]!],
  }
}

/** The record with its panel. The same rolls again change nothing; other rolls are refused: a draw is made once. */
export function pickPanel(record: DrawRecord, rolls: readonly Roll[]): Result<DrawRecord, PickProblem[]> {
  const problems = rollProblems(rolls)
  if (problems.length > 0) return refuse(problems)
  const outcome = outcomeOf(record, rolls)
  if (record.outcome !== undefined)
    return record.outcome.seed === outcome.seed ? accept(record) : refuse(['already-drawn'])
  return accept({ ...record, outcome })
}

/** The people who are to come now: the drawn panel with every replacement made. */
export function presentPanel(record: DrawRecord): number[] {
  const panel = [...(record.outcome?.panel ?? [])]
  for (const { leaving, joining } of record.replacements ?? []) panel[panel.indexOf(leaving)] = joining
  return panel.sort((a, b) => a - b)
}

/** The quotas of a manifest, as the draw computes with them. */
export function quotasOf(manifest: Manifest): Quotas {
  return manifest.quotas.map(({ feature, categories }) => ({
    name: feature,
    categories: categories.map(({ category, min, max }) => ({
      name: category,
      min,
      max,
      minFlex: 0,
      maxFlex: Number.MAX_SAFE_INTEGER,
    })),
  }))
}

/** By how many places a set of people misses the quotas. */
export function shortfallOf(people: readonly number[], pool: Pool, quotas: Quotas): number {
  let missing = 0
  quotas.forEach((feature, f) => {
    feature.categories.forEach(({ min, max }, c) => {
      const count = people.filter((index) => pool.people[index]!.categories[f] === c).length
      missing += Math.max(0, min - count, count - max)
    })
  })
  return missing
}

export interface Candidates {
  readonly candidates: readonly number[]
  readonly shortfall: number
}

/**
 * Who could step in for `leaving`: members not on the panel, who have not left it, from no other panel member's
 * household, with whom the quotas hold, or are missed least. Everyone else on the panel stays.
 */
export function candidatesFor(record: DrawRecord, leaving: number, pool: Pool): Candidates {
  const quotas = quotasOf(record.manifest)
  const staying = presentPanel(record).filter((index) => index !== leaving)
  const gone = new Set([leaving, ...(record.replacements ?? []).map((entry) => entry.leaving)])
  const homes = new Set(staying.flatMap((index) => pool.people[index]!.household ?? []))
  const free = range(pool.people.length).filter((index) => {
    const household = pool.people[index]!.household
    return !staying.includes(index) && !gone.has(index) && (household === undefined || !homes.has(household))
  })
  const misses = free.map((index) => shortfallOf([...staying, index], pool, quotas))
  const least = smallest(misses)
  return { candidates: free.filter((_, i) => misses[i] === least), shortfall: free.length === 0 ? 0 : least }
}

/** What is fixed about a replacement before its dice are thrown. */
export type ReplacementPlan = Pick<
  Replacement,
  'leaving' | 'status' | 'reason' | 'at' | 'candidates' | 'shortfall' | 'previous'
>

export type ReplacementProblem = RollProblem | 'not-drawn-yet' | 'not-on-panel' | 'reason-missing' | 'nobody-left'

/** The hash that the next replacement builds on: the last one's, or the draw's. */
export function continuationHead(record: DrawRecord, upTo = record.replacements?.length ?? 0): string {
  const last = upTo === 0 ? undefined : record.replacements?.[upTo - 1]
  return hashOf((last ?? record.outcome ?? {}) as never)
}

/** Prepares a replacement: the list of candidates is fixed and can be shown before anyone throws. */
export function planReplacement(
  record: DrawRecord,
  pool: Pool,
  { leaving, status, reason, at }: Pick<Replacement, 'leaving' | 'status' | 'reason' | 'at'>,
): Result<ReplacementPlan, ReplacementProblem[]> {
  if (record.outcome === undefined) return refuse(['not-drawn-yet'])
  if (!presentPanel(record).includes(leaving)) return refuse(['not-on-panel'])
  if (reason.trim() === '') return refuse(['reason-missing'])
  const { candidates, shortfall } = candidatesFor(record, leaving, pool)
  if (candidates.length === 0) return refuse(['nobody-left'])
  return accept({
    leaving,
    status,
    reason,
    at,
    candidates: [...candidates],
    shortfall,
    previous: continuationHead(record),
  })
}

/** The seed of a replacement covers everything that was fixed before its dice. */
export function replacementSeed(commitment: string, plan: ReplacementPlan, rolls: readonly Roll[]): string {
  const { leaving, status, reason, at, candidates, shortfall, previous } = plan
  return hashOf({
    format: replacementFormat,
    commitment,
    plan: { leaving, status, reason, at, candidates, shortfall, previous },
    rolls: rolls.map(({ name, digits }) => ({ name, digits })),
  })
}

/** What a replacement's rolls come to. */
export function completeReplacement(commitment: string, plan: ReplacementPlan, rolls: readonly Roll[]): Replacement {
  const seed = replacementSeed(commitment, plan, rolls)
  const ticket = ticketOf(seed, plan.candidates.length)
  return {
    ...plan,
    rolls: rolls.map(({ name, digits }) => ({ name, digits })),
    seed,
    ticket,
    joining: plan.candidates[ticket]!,
  }
}

/** The record with one replacement more. */
export function replaceMember(
  record: DrawRecord,
  plan: ReplacementPlan,
  rolls: readonly Roll[],
): Result<DrawRecord, ReplacementProblem[]> {
  const problems = rollProblems(rolls)
  if (problems.length > 0) return refuse(problems)
  const entry = completeReplacement(record.commitment, plan, rolls)
  return accept({ ...record, replacements: [...(record.replacements ?? []), entry] })
}
