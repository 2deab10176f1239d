// Loads HiGHS for the few checks that need it; the single-file page has its own way (solver.single.ts).
import highsLoader from 'highs'
import wasmUrl from 'highs/runtime?url'
import { adaptHighs } from '#shared/selection/highs-solver.ts'
import type { Solver } from '#shared/selection/solver.ts'

export async function loadSolver(): Promise<Solver> {
  return adaptHighs(await highsLoader({ locateFile: () => wasmUrl }))
}
