// Puts together what the organiser's page may see of a draw, as far as it is unlocked.

import type { DrawView, LotterySummary, Plan, PoolSummary, SealedSummary } from '#shared/protocol/draws.ts'
import { histogram } from '#shared/selection/figures.ts'
import { presentPanel, quotasOf } from '#shared/selection/pick.ts'
import { countCategories } from '#shared/selection/pool.ts'
import { parseQuotas } from '#shared/selection/quotas.ts'
import type { Attachment, DrawRecord } from '#shared/selection/record.ts'
import { poolOfRows } from '#shared/selection/rows.ts'
import type { DrawRow, SealingRow } from '../store/schema.ts'
import { unlock } from '../store/vault.ts'
import type { LotteryResult } from './jobs.ts'
import type { OpenDraw, OpenDraws } from './open-draws.ts'

export const planOf = (draw: DrawRow): Plan | undefined =>
  draw.plan === null ? undefined : (JSON.parse(draw.plan) as Plan) // written by confirmPlan only

export const recordOf = (sealing: SealingRow): DrawRecord => JSON.parse(sealing.record) as DrawRecord // written by seal only

function summaryOf({ prepared, stored, warnings }: OpenDraw): PoolSummary {
  const homes = new Map<string, number>()
  for (const { household } of prepared.pool.people)
    if (household !== undefined) homes.set(household, (homes.get(household) ?? 0) + 1)
  return {
    people: prepared.pool.people.length,
    idColumn: prepared.pool.idColumn,
    addressColumns: stored.addressColumns,
    sharedHouseholds: [...homes.values()].filter((count) => count > 1).length,
    warnings,
    counts: countCategories(prepared.pool.people, prepared.quotas),
  }
}

function lotteryOf(draw: DrawRow, open: OpenDraw): LotterySummary | undefined {
  const result = draw.lottery === null ? undefined : unlock<LotteryResult>(open.key, draw.lottery)
  if (result === undefined) return undefined
  const { chances, without, ...rest } = result
  return {
    ...rest,
    bars: histogram(chances),
    certain: chances.filter((chance) => chance > 1 - 1e-9).length,
    without: without.map(({ people, ...why }) => ({
      ...why,
      ids: people.map((position) => open.prepared.pool.people[position]!.id),
    })),
  }
}

export const attachmentOf = (sealing: SealingRow, open: OpenDraw): Attachment | undefined =>
  unlock<Attachment>(open.key, sealing.attachment)

function sealedOf(sealing: SealingRow, open: OpenDraw | undefined): SealedSummary {
  const record = recordOf(sealing)
  const { manifest, outcome } = record
  const attachment = open === undefined ? undefined : attachmentOf(sealing, open)
  const base = {
    attempt: manifest.attempt.number,
    commitment: record.commitment,
    sealedAt: manifest.sealedAt,
    panels: manifest.lottery.panels,
    largestDeviation: manifest.lottery.largestDeviation / 1e9,
    outcome,
    replacements: record.replacements ?? [],
    quotas: manifest.quotas,
  }
  if (attachment === undefined) return { ...base, members: undefined, counts: undefined, poolCounts: undefined }
  const rows = attachment.rows.map((entry) => ('row' in entry ? entry.row : undefined))
  const quotas = quotasOf(manifest)
  const { people } = poolOfRows(
    rows.map((row) => row ?? { features: {} }),
    quotas,
  )
  const joined = new Set(base.replacements.map(({ joining }) => joining))
  const panel = presentPanel(record)
  return {
    ...base,
    members: panel.map((index) => ({
      index,
      id: rows[index]?.id,
      features: quotas.map((feature) => rows[index]?.features[feature.name] ?? ''),
      joined: joined.has(index),
    })),
    counts: countCategories(
      panel.map((index) => people[index]!),
      quotas,
    ),
    poolCounts: countCategories(people, quotas),
  }
}

/** Everything the page shows of one draw. */
export function viewOf(draw: DrawRow, sealings: readonly SealingRow[], memory: OpenDraws): DrawView {
  const open = memory.open.get(draw.id)
  const plan = planOf(draw)
  const work = memory.work.get(draw.id)
  const last = sealings.at(-1)
  return {
    id: draw.id,
    name: draw.name,
    question: draw.question,
    example: draw.example === 1,
    plan: plan === undefined ? undefined : { ...plan, quotas: parseQuotas(plan.quotasText).draft ?? [] },
    changes: JSON.parse(draw.changes) as DrawView['changes'], // written by confirmPlan only
    pool: draw.pool === null ? 'none' : open === undefined ? 'locked' : 'open',
    summary: open === undefined ? undefined : summaryOf(open),
    lottery: open === undefined ? undefined : lotteryOf(draw, open),
    running: work === undefined ? undefined : { kind: work.kind, stage: work.stage, done: work.done },
    failure: memory.failures.get(draw.id),
    sealed: last === undefined ? undefined : sealedOf(last, open),
    attempts: sealings.length,
  }
}
