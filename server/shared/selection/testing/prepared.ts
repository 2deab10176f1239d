// Short ways from text or a random case to what the draw computes with.
import { canonicalPool, classify } from '../classes.ts'
import type { PoolOptions } from '../pool.ts'
import { type Prepared, prepareDraw } from '../prepare.ts'
import { buildProgram } from '../program.ts'
import { canonicalQuotas } from '../quotas.ts'
import type { LoadSolver } from '../solver.ts'
import type { Case } from './small-pools.ts'

/** Lines of a file. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

/** Two files without a problem, read. */
export function prepared(quotas: string, pool: string, k: number, options: PoolOptions = {}): Prepared {
  const { value, problems } = prepareDraw(quotas, pool, k, options)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

/** A case as the draw computes with it: in canonical order, with its classes and programme. */
export function posed({ pool, quotas, k }: Case) {
  const canonical = canonicalQuotas(quotas)
  const ordered = canonicalPool(pool, quotas, canonical)
  const classes = classify(ordered)
  return { k, pool: ordered, quotas: canonical, classes, program: buildProgram(classes, canonical, k) }
}

/** For draws that must not need a solver. */
export const noSolver: LoadSolver = () => Promise.reject(new Error('This draw was to need no solver.'))
