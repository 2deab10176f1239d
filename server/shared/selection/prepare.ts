// From two files and a panel size to a draw that can be made, or to every problem that stands in its way.
import { canonicalPool, classify } from './classes.ts'
import { impossiblePairs } from './feature-pairs.ts'
import { checkPool, type Pool, type PoolOptions, parsePool } from './pool.ts'
import type { Problem, Warning } from './problems.ts'
import { buildProgram } from './program.ts'
import { canonicalQuotas, checkPanelSize, parseQuotas, type Quotas } from './quotas.ts'

export type FileName = 'quotas' | 'pool'

export interface Prepared {
  readonly quotas: Quotas
  readonly pool: Pool
}

export interface Preparation {
  readonly value: Prepared | undefined
  readonly problems: readonly (Problem & { readonly file: FileName })[]
  readonly warnings: readonly (Warning & { readonly file: FileName })[]
}

const inFile = <T>(file: FileName, found: readonly T[]): (T & { readonly file: FileName })[] =>
  found.map((one) => ({ ...one, file }))

/** Reads both files and collects the problems of both in one pass; only when there are none is there a draw to make. */
export function prepareDraw(quotasText: string, poolText: string, k: number, options: PoolOptions = {}): Preparation {
  const quotas = parseQuotas(quotasText)
  const drafted = quotas.draft ?? []
  const pool = drafted.length === 0 ? undefined : parsePool(poolText, drafted, options)
  const problems = [
    ...inFile('quotas', [...quotas.problems, ...(quotas.value === undefined ? [] : checkPanelSize(quotas.value, k))]),
    ...inFile('pool', [
      ...(pool?.problems ?? []),
      ...(pool?.value === undefined ? [] : checkPool(pool.value, drafted, k)),
    ]),
  ]
  const warnings = [...inFile('quotas', quotas.warnings), ...inFile('pool', pool?.warnings ?? [])]
  if (problems.length > 0 || quotas.value === undefined || pool?.value === undefined)
    return { value: undefined, problems, warnings }
  const pairs = impossiblePairs(programOf({ quotas: quotas.value, pool: pool.value }, k), canonicalQuotas(quotas.value))
  const value = pairs.length === 0 ? { quotas: quotas.value, pool: pool.value } : undefined
  return { value, problems: inFile('quotas', pairs), warnings }
}

/** The classes of a prepared draw, in canonical order. */
export const classesOf = ({ quotas, pool }: Prepared) => classify(canonicalPool(pool, quotas, canonicalQuotas(quotas)))

/** The panel programme of a prepared draw. */
export const programOf = (prepared: Prepared, k: number) =>
  buildProgram(classesOf(prepared), canonicalQuotas(prepared.quotas), k)
