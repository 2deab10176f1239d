// Seals a draw before any die is thrown: pool, quotas and the numbered list of panels, under one commitment.

import { accept, type Result, refuse } from '../result.ts'
import { headOf } from './attempts.ts'
import { canonicalBytes, canonicalText, hashOf, hexToBytes, sha256Hex, utf8ToBytes } from './canonical.ts'
import { type Classes, classify } from './classes.ts'
import { dealPanels } from './deal.ts'
import { explainInfeasibility, type Infeasibility } from './infeasibility.ts'
import { computeLottery, type Lottery, type LotteryStep } from './lottery.ts'
import { leafHash, merkleRoot } from './merkle.ts'
import { byCodeUnit, range } from './order.ts'
import type { Pool } from './pool.ts'
import { buildProgram } from './program.ts'
import { programIdentity } from './program-identity.ts'
import { publishCertificate } from './published-certificate.ts'
import { canonicalQuotas, type Quotas } from './quotas.ts'
import {
  type Attachment,
  type Attempt,
  attachmentFormat,
  type CanonicalRow,
  type DrawRecord,
  type Manifest,
  recordFormat,
} from './record.ts'
import type { Objective } from './relaxed-target.ts'
import { mostTickets, panelCount, roundLottery } from './rounding.ts'
import { canonicalRows, poolOfRows } from './rows.ts'
import type { LoadSolver } from './solver.ts'

export interface SealInput {
  readonly pool: Pool
  /** As the pool was parsed with. */
  readonly quotas: Quotas
  readonly k: number
  readonly objective: Objective
  readonly jury: { readonly name: string; readonly question: string }
  /** 32 bytes, in hex, from a good source of chance; destroyed after sealing unless the sealing must be repeatable. */
  readonly secret: string
  readonly sealedAt: string
  /** Earlier attempts, and why there is another (empty for the first). */
  readonly attempts: readonly Attempt[]
  readonly reason: string
  /** What was changed after the pool was imported. */
  readonly changes: Manifest['changes']
}

export interface Sealed {
  readonly record: DrawRecord
  readonly attachment: Attachment
}

export type SealProblem =
  | { readonly code: 'infeasible'; readonly why: Infeasibility }
  | { readonly code: 'chance-too-small' }
  | { readonly code: 'list-too-long' }
  | { readonly code: 'reason-missing' }

export type SealStep = LotteryStep | { readonly stage: 'rounding' | 'sealing'; readonly done: number }

/** Rows in the order that the secret gives them: by SHA-256(secret ‖ row). */
export function indexRows(rows: readonly CanonicalRow[], secret: string): CanonicalRow[] {
  const keyed = rows.map((row) => ({ row, key: sha256Hex(hexToBytes(secret), canonicalBytes(row as never)) }))
  return keyed.sort((a, b) => byCodeUnit(a.key, b.key)).map(({ row }) => row)
}

const saltOf = (secret: string, index: number): string => sha256Hex(hexToBytes(secret), utf8ToBytes(`salt:${index}`))

/** The leaf of one pool member: SHA-256(0x00 ‖ salt ‖ canonical row). */
export function leafOf(row: CanonicalRow, salt: string): string {
  return leafHash(Uint8Array.from([...hexToBytes(salt), ...canonicalBytes(row as never)]))
}

/** The leaf of one numbered panel. */
export const panelLeaf = (panel: readonly number[], number: number): string =>
  leafHash(canonicalBytes([number, ...panel]))

/** Panels in the order that the secret gives them, so that neighbours in the list have nothing in common. */
function numberPanels(panels: readonly number[][], secret: string): number[][] {
  const copies = new Map<string, number>()
  const keyed = panels.map((panel) => {
    const text = canonicalText(panel)
    const copy = copies.get(text) ?? 0
    copies.set(text, copy + 1)
    return { panel, key: sha256Hex(hexToBytes(secret), canonicalBytes([copy, ...panel])) }
  })
  return keyed.sort((a, b) => byCodeUnit(a.key, b.key)).map(({ panel }) => panel)
}

/** In how many of the panels each pool member stands. */
export function countTickets(panels: readonly (readonly number[])[], n: number): number[] {
  const tickets = range(n).map(() => 0)
  for (const panel of panels) for (const index of panel) tickets[index]! += 1
  return tickets
}

/** Billionths: the largest difference between a chance on the list and the lottery's own. */
function largestDeviation(
  tickets: readonly number[],
  m: number,
  { classes }: Classes,
  chance: readonly number[],
): number {
  let worst = 0
  classes.forEach(({ members }, c) => {
    for (const index of members) worst = Math.max(worst, Math.abs(tickets[index]! / m - chance[c]!))
  })
  if (worst * m > mostTickets) throw new Error('The list is no rounding of the lottery.')
  return Math.ceil(worst * 1e9 - 1e-3)
}

/** The quotas as the manifest states them: what the draw used, in canonical order. */
export function manifestQuotas(quotas: Quotas): Manifest['quotas'] {
  return canonicalQuotas(quotas).map(({ name, categories }) => ({
    feature: name,
    categories: categories.map((category) => ({ category: category.name, min: category.min, max: category.max })),
  }))
}

interface Drawn {
  readonly lottery: Lottery
  readonly classes: Classes
  readonly m: number
  readonly panels: number[][]
  readonly solver: string
}

/** The numbered list of panels, over a pool whose positions are indices. */
async function drawUp(
  input: SealInput,
  indexed: Pool,
  load: LoadSolver,
  tell: (step: SealStep) => void,
): Promise<Result<Drawn, SealProblem>> {
  const quotas = canonicalQuotas(input.quotas)
  const classes = classify(indexed)
  const program = buildProgram(classes, quotas, input.k)
  let solver = 'none'
  const named: LoadSolver = async () => {
    const loaded = await load()
    solver = loaded.name
    return loaded
  }
  const lottery = await computeLottery(program, input.objective, named, tell)
  if (!lottery.ok) return refuse({ code: 'infeasible', why: await explainInfeasibility(program, quotas, load) })
  const size = panelCount(lottery.value.chance, input.k)
  if (!size.ok) return refuse({ code: size.error })
  const m = size.value
  const rounded = roundLottery(lottery.value, m, (done) => tell({ stage: 'rounding', done }))
  tell({ stage: 'sealing', done: 0 })
  const panels = numberPanels(dealPanels(classes, indexed, rounded), input.secret)
  return accept({ lottery: lottery.value, classes, m, panels, solver })
}

/** Computes and seals a draw. The same input gives the same bytes on every machine, whatever the order of the file. */
export async function sealDraw(
  input: SealInput,
  load: LoadSolver,
  tell: (step: SealStep) => void = () => {},
): Promise<Result<Sealed, SealProblem>> {
  if (input.attempts.length > 0 && input.reason.trim() === '') return refuse({ code: 'reason-missing' })
  const rows = indexRows(canonicalRows(input.pool, input.quotas), input.secret)
  const indexed = poolOfRows(rows, canonicalQuotas(input.quotas))
  const drawn = await drawUp(input, indexed, load, tell)
  if (!drawn.ok) return drawn
  const { lottery, classes, m, panels, solver } = drawn.value

  const salts = rows.map((_, index) => saltOf(input.secret, index))
  const leaves = rows.map((row, index) => leafOf(row, salts[index]!))
  const chances = countTickets(panels, rows.length)
  const quotas = manifestQuotas(input.quotas)
  const poolRoot = merkleRoot(leaves)
  const lotteryRoot = merkleRoot(panels.map(panelLeaf))
  const certificate = publishCertificate(lottery)
  const entry: Attempt = {
    attempt: input.attempts.length + 1,
    at: input.sealedAt,
    reason: input.reason,
    pool: poolRoot,
    quotas: hashOf(quotas),
    lottery: lotteryRoot,
    previous: headOf(input.attempts),
  }
  const manifest: Manifest = {
    format: recordFormat,
    jury: { ...input.jury },
    pool: { size: rows.length, root: poolRoot },
    quotas,
    panelSize: input.k,
    households: input.pool.addressColumns.length > 0,
    objective: input.objective,
    lottery: { panels: m, root: lotteryRoot, largestDeviation: largestDeviation(chances, m, classes, lottery.chance) },
    certificate: hashOf(certificate),
    program: { ...programIdentity, solver },
    attempt: { number: entry.attempt, head: hashOf(entry) },
    changes: [...input.changes],
    sealedAt: input.sealedAt,
  }
  const commitment = hashOf(manifest)
  return accept({
    record: { manifest, commitment, leaves, panels, chances, attempts: [...input.attempts, entry] },
    attachment: {
      format: attachmentFormat,
      commitment,
      rows: rows.map((row, index) => ({ row, salt: salts[index]! })),
      certificate,
    },
  })
}
