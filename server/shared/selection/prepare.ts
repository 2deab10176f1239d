// From two files and a panel size to a draw that can be made, or to every problem that stands in its way.
import { canonicalPool, classify } from './classes.ts'
import { impossiblePairs } from './feature-pairs.ts'
import { checkPool, type Pool, type PoolOptions, parsePool } from './pool.ts'
import type { Problem, ProblemCode, Warning } from './problems.ts'
import { buildProgram } from './program.ts'
import { canonicalQuotas, checkPanelSize, parseQuotas, type Quotas } from './quotas.ts'

export type FileName = 'quotas' | 'pool'

export interface Prepared {
  readonly quotas: Quotas
  readonly pool: Pool
}

export interface Preparation {
  readonly value: Prepared | undefined
  /** Both files where nothing is wrong but that no panel can meet the quotas: enough to say why, and what would help. */
  readonly unmeetable?: Prepared
  readonly problems: readonly (Problem & { readonly file: FileName })[]
  readonly warnings: readonly (Warning & { readonly file: FileName })[]
}

const inFile = <T>(file: FileName, found: readonly T[]): (T & { readonly file: FileName })[] =>
  found.map((one) => ({ ...one, file }))

/** Faults of quotas that are well written but ask for too much or too little. */
const asksTooMuch: readonly ProblemCode[] = [
  'feature-sum-min',
  'feature-sum-max',
  'category-too-few',
  'pair-impossible',
]

/** Reads both files and collects the problems of both in one pass; only when there are none is there a draw to make. */
export function prepareDraw(quotasText: string, poolText: string, k: number, options: PoolOptions = {}): Preparation {
  const quotas = parseQuotas(quotasText)
  const drafted = quotas.draft ?? []
  const pool = parsePool(poolText, drafted, options)
  const read =
    quotas.value === undefined || pool.value === undefined ? undefined : { quotas: quotas.value, pool: pool.value }
  const found = [
    ...inFile('quotas', [...quotas.problems, ...checkPanelSize(quotas.value ?? [], k)]),
    ...inFile('pool', [...pool.problems, ...(pool.draft === undefined ? [] : checkPool(pool.draft, drafted, k))]),
  ]
  const pairs =
    found.length > 0 || read === undefined ? [] : impossiblePairs(programOf(read, k), canonicalQuotas(read.quotas))
  const problems = [...found, ...inFile('quotas', pairs)]
  const warnings = [...inFile('quotas', quotas.warnings), ...inFile('pool', pool.warnings)]
  if (problems.length === 0) return { value: read, problems, warnings }
  const explicable = read !== undefined && problems.every(({ code }) => asksTooMuch.includes(code))
  return { value: undefined, problems, warnings, ...(explicable ? { unmeetable: read } : {}) }
}

/** The classes of a prepared draw, in canonical order. */
export const classesOf = ({ quotas, pool }: Prepared) => classify(canonicalPool(pool, quotas, canonicalQuotas(quotas)))

/** The panel programme of a prepared draw. */
export const programOf = (prepared: Prepared, k: number) =>
  buildProgram(classesOf(prepared), canonicalQuotas(prepared.quotas), k)
