// Hands HiGHS, compiled to WebAssembly, to the draw; the only file of the server that imports it.
import highsLoader from 'highs'
import { adaptHighs } from '#shared/selection/highs-solver.ts'
import type { Solver } from '#shared/selection/solver.ts'

let loading: Promise<Solver> | undefined

/** The solver, loaded at first use. */
export function loadSolver(): Promise<Solver> {
  loading ??= highsLoader().then(adaptHighs)
  return loading
}
