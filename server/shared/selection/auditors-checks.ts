// The checks that need the auditor's attachment: features, salts and the proof of fairness.

import { hashOf } from './canonical.ts'
import { scale, worstGap } from './certificate.ts'
import type { Check, CheckName, CheckReason } from './check.ts'
import { type Classes, classify } from './classes.ts'
import { range } from './order.ts'
import { richestBySolver } from './panel-search.ts'
import { candidatesFor, quotasOf, shortfallOf } from './pick.ts'
import type { Pool } from './pool.ts'
import { buildProgram, type Program } from './program.ts'
import { chancesAgree, readCertificate } from './published-certificate.ts'
import type { Attachment, CanonicalRow, DrawRecord } from './record.ts'
import { isLongEnough, mostTickets } from './rounding.ts'
import { poolOfRows } from './rows.ts'
import { leafOf } from './seal.ts'
import type { LoadSolver } from './solver.ts'

const names = ['rows', 'quotas', 'rounding', 'fairness', 'candidates'] as const satisfies readonly CheckName[]

/** A level's bound may exceed its value by this much: a ten-millionth of a certainty. */
const largestGap = 1e-7

const fails = (name: CheckName, why: CheckReason): Check => ({ name, verdict: 'fails', why })
const unclear = (name: CheckName, why: CheckReason): Check => ({ name, verdict: 'not-checkable', why })

/** What the record states of its rounding and of its fairness, which can be told even where it cannot be checked. */
const stated = ({ manifest }: DrawRecord) => ({ deviation: manifest.lottery.largestDeviation / 1e9 })
const aim = ({ manifest }: DrawRecord) => ({ objective: manifest.objective })
function skipped(record: DrawRecord, name: CheckName, why: CheckReason): Check {
  if (name === 'rounding') return { ...unclear(name, why), figures: stated(record) }
  return name === 'fairness' ? { ...unclear(name, why), figures: aim(record) } : unclear(name, why)
}

type Rows = readonly (CanonicalRow | undefined)[]

/** Ids in all known rows or none, no two alike; households only where an address was used, of two or more, numbered from 1. */
function areNumbered(rows: readonly CanonicalRow[], record: DrawRecord): boolean {
  const ids = rows.flatMap((row) => row.id ?? [])
  const homes = new Map<string, number>()
  for (const { household } of rows) if (household !== undefined) homes.set(household, (homes.get(household) ?? 0) + 1)
  const unique = new Set(ids).size === ids.length && (ids.length === 0 || ids.length === rows.length)
  if (!unique || (homes.size > 0 && !record.manifest.households)) return false
  if (rows.length < record.leaves.length) return [...homes.keys()].every((home) => /^[1-9]\d*$/.test(home))
  return range(homes.size).every((number) => (homes.get(String(number + 1)) ?? 0) > 1)
}

/** Every row that has not been erased, with its salt, is the one whose leaf was sealed. */
function rowsCheck(record: DrawRecord, attachment: Attachment): Check {
  if (attachment.commitment !== record.commitment) return fails('rows', 'other-draw')
  if (attachment.rows.length !== record.leaves.length) return fails('rows', 'other-length')
  if (hashOf(attachment.certificate) !== record.manifest.certificate) return fails('rows', 'other-certificate')
  const wrong = attachment.rows.findIndex(
    (entry, index) => 'row' in entry && leafOf(entry.row, entry.salt) !== record.leaves[index],
  )
  if (wrong >= 0) return { name: 'rows', verdict: 'fails', why: 'row-differs', figures: { index: wrong } }
  const rows = attachment.rows.flatMap((entry) => ('row' in entry ? entry.row : []))
  if (!areNumbered(rows, record)) return fails('rows', 'badly-numbered')
  const erased = record.leaves.length - rows.length
  return { name: 'rows', verdict: 'holds', ...(erased > 0 ? { why: 'some-erased', figures: { erased } } : {}) }
}

/** Whether every known row has one listed category for every feature, and nothing else. */
function rowsFit(rows: Rows, record: DrawRecord): boolean {
  const quotas = quotasOf(record.manifest)
  return rows.every(
    (row) =>
      row === undefined ||
      (Object.keys(row.features).length === quotas.length &&
        quotas.every((feature) => feature.categories.some((category) => category.name === row.features[feature.name]))),
  )
}

function keepsQuotas(panel: readonly number[], pool: Pool, record: DrawRecord): boolean {
  const homes = panel.flatMap((index) => pool.people[index]!.household ?? [])
  return new Set(homes).size === homes.length && shortfallOf(panel, pool, quotasOf(record.manifest)) === 0
}

function quotasCheck(record: DrawRecord, rows: Rows, pool: Pool): Check {
  if (!rowsFit(rows, record)) return fails('quotas', 'row-outside-quotas')
  const checkable = record.panels.filter((panel) => panel.every((index) => rows[index] !== undefined))
  const wrong = checkable.find((panel) => !keepsQuotas(panel, pool, record))
  if (wrong !== undefined)
    return {
      name: 'quotas',
      verdict: 'fails',
      why: 'panel-breaks-quota',
      figures: { panel: record.panels.indexOf(wrong) },
    }
  if (checkable.length < record.panels.length) {
    return { ...unclear('quotas', 'some-erased'), figures: { erased: record.panels.length - checkable.length } }
  }
  return { name: 'quotas', verdict: 'holds', figures: { panels: record.panels.length } }
}

/** Everyone's number of panels lies as near to the lottery's chance as the manifest says. */
function roundingCheck(record: DrawRecord, attachment: Attachment, { classes }: Classes): Check {
  const { chances } = attachment.certificate
  const figures = stated(record)
  if (chances.length !== classes.length) return { ...fails('rounding', 'certificate-unsound'), figures }
  let worst = 0
  classes.forEach(({ members }, c) => {
    for (const index of members)
      worst = Math.max(worst, Math.abs(record.chances[index]! / record.panels.length - chances[c]! / scale))
  })
  const billionths = Math.ceil(worst * 1e9 - 1e-3)
  const long = isLongEnough(
    record.panels.length,
    chances.map((chance) => chance / scale),
  )
  if (worst * record.panels.length > mostTickets || !long) return { ...fails('rounding', 'not-a-rounding'), figures }
  return Math.abs(billionths - record.manifest.lottery.largestDeviation) <= 2
    ? { name: 'rounding', verdict: 'holds', figures }
    : { ...fails('rounding', 'larger-deviation'), figures }
}

/** No lottery over panels that keep the quotas is fairer than the one claimed: from the row prices, in whole numbers. */
async function fairnessCheck(
  record: DrawRecord,
  attachment: Attachment,
  program: Program,
  load: LoadSolver | undefined,
): Promise<Check> {
  const { certificate } = attachment
  const figures = { ...aim(record), levels: certificate.levels.length, cuts: certificate.cuts.length }
  const read = readCertificate(program, certificate)
  if (read === undefined) return { ...fails('fairness', 'certificate-unsound'), figures }
  const { objective } = record.manifest
  if (!chancesAgree(certificate, objective) || worstGap(read.program, read.levels, objective) > largestGap)
    return { ...fails('fairness', 'bound-not-met'), figures }
  if (certificate.cuts.length === 0) return { name: 'fairness', verdict: 'holds', why: 'without-solver', figures }
  if (load === undefined) return { ...unclear('fairness', 'needs-solver'), figures }
  const solver = await load()
  for (const cut of certificate.cuts) {
    const worth = program.size.map(() => 0)
    cut.classes.forEach((c, i) => {
      worth[c] = cut.weights[i]!
    })
    const richest = richestBySolver(program, worth, solver)
    const most = richest?.reduce((sum, count, c) => sum + count * worth[c]!, 0)
    if (most === undefined || most > cut.max) return { ...fails('fairness', 'cut-not-valid'), figures }
  }
  return { name: 'fairness', verdict: 'holds', why: 'with-solver', figures }
}

/** Each replacement's list of candidates holds exactly those who could step in. */
function candidatesCheck(record: DrawRecord, pool: Pool, complete: boolean): Check {
  const entries = record.replacements ?? []
  if (entries.length === 0) return { name: 'candidates', verdict: 'holds', why: 'none' }
  if (!complete) return unclear('candidates', 'some-erased')
  const named = [...(record.outcome?.panel ?? []), ...entries.flatMap(({ leaving, joining }) => [leaving, joining])]
  if (named.some((index) => pool.people[index] === undefined)) return fails('candidates', 'other-candidates')
  const right = entries.every((entry, i) => {
    const { candidates, shortfall } = candidatesFor(
      { ...record, replacements: entries.slice(0, i) },
      entry.leaving,
      pool,
    )
    return shortfall === entry.shortfall && candidates.join() === entry.candidates.join()
  })
  return right ? { name: 'candidates', verdict: 'holds' } : fails('candidates', 'other-candidates')
}

/** Makes the auditor's checks one after another. */
export async function* auditorsChecks(
  record: DrawRecord,
  attachment: Attachment | undefined,
  load: LoadSolver | undefined,
): AsyncGenerator<Check> {
  if (attachment === undefined) {
    for (const name of names) yield skipped(record, name, 'no-attachment')
    return
  }
  const first = rowsCheck(record, attachment)
  yield first
  if (first.verdict === 'fails') {
    for (const name of names.slice(1)) yield skipped(record, name, 'rows-fail')
    return
  }
  const rows: Rows = attachment.rows.map((entry) => ('row' in entry ? entry.row : undefined))
  const complete = rows.every((row) => row !== undefined)
  const quotas = quotasOf(record.manifest)
  const pool = poolOfRows(
    rows.map((row) => row ?? { features: {} }),
    quotas,
  )
  const kept = quotasCheck(record, rows, pool)
  yield kept
  if (!complete || kept.verdict === 'fails') {
    for (const name of ['rounding', 'fairness'] as const)
      yield skipped(record, name, complete ? 'quotas-fail' : 'some-erased')
  } else {
    const classes = classify(pool)
    yield roundingCheck(record, attachment, classes)
    yield await fairnessCheck(record, attachment, buildProgram(classes, quotas, record.manifest.panelSize), load)
  }
  yield candidatesCheck(record, pool, complete)
}
