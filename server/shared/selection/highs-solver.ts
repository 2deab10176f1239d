// Translates between the draw's programmes and HiGHS. It names only the few calls it needs, so that the core does not import the solver.
import type { Column, LinearAnswer, LinearProgram, OpenProgram, Solver } from './solver.ts'

interface Matrix {
  readonly format: 'csc'
  readonly numRows: number
  readonly numCols: number
  readonly starts: number[]
  readonly indices: number[]
  readonly values: number[]
}

interface HighsModel {
  readonly options: { set(values: Readonly<Record<string, boolean | number | string>>): unknown }
  addCol(cost: number, lower: number, upper: number, entries: { indices: number[]; values: number[] }): unknown
  run(): { readonly modelStatus: number }
  getSolution(): { readonly colValue: Float64Array; readonly rowDual: Float64Array }
  getObjectiveValue(): number
  dispose(): void
}

/** The part of HiGHS that the draw uses. */
export interface HighsLike {
  readonly version: { readonly string: string }
  createModel(data: {
    readonly numCols: number
    readonly numRows: number
    readonly colCost: number[]
    readonly colLower: number[]
    readonly colUpper: number[]
    readonly rowLower: number[]
    readonly rowUpper: number[]
    readonly matrix: Matrix
    readonly integrality?: (0 | 1)[]
  }): HighsModel
}

const optimal = 7
const infeasible = [8, 9]
const infinity = 1e30

/** Fixed for every draw: no gap, no clock, tight tolerances. */
const options = {
  output_flag: false,
  random_seed: 0,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  primal_feasibility_tolerance: 1e-10,
  dual_feasibility_tolerance: 1e-10,
  mip_feasibility_tolerance: 1e-9,
} as const

const finite = (bound: number): number => Math.max(-infinity, Math.min(infinity, bound))

function matrixOf(program: LinearProgram): Matrix {
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const column of program.columns) {
    for (const [row, weight] of column.entries) {
      indices.push(row)
      values.push(weight)
    }
    starts.push(indices.length)
  }
  return { format: 'csc', numRows: program.rows.length, numCols: program.columns.length, starts, indices, values }
}

class HighsProgram implements OpenProgram {
  private readonly model: HighsModel

  constructor(highs: HighsLike, program: LinearProgram) {
    this.model = highs.createModel({
      numCols: program.columns.length,
      numRows: program.rows.length,
      colCost: program.columns.map((column) => column.cost),
      colLower: program.columns.map((column) => finite(column.lower)),
      colUpper: program.columns.map((column) => finite(column.upper)),
      rowLower: program.rows.map((row) => finite(row.min)),
      rowUpper: program.rows.map((row) => finite(row.max)),
      matrix: matrixOf(program),
      ...(program.whole ? { integrality: program.columns.map(() => 1 as const) } : {}),
    })
    this.model.options.set(options)
  }

  addColumn({ cost, lower, upper, entries }: Column): void {
    this.model.addCol(cost, finite(lower), finite(upper), {
      indices: entries.map(([row]) => row),
      values: entries.map(([, weight]) => weight),
    })
  }

  minimise(): LinearAnswer | undefined {
    const { modelStatus } = this.model.run()
    if (infeasible.includes(modelStatus)) return undefined
    if (modelStatus !== optimal) throw new Error(`HiGHS ended with status ${modelStatus}.`)
    const { colValue, rowDual } = this.model.getSolution()
    return { objective: this.model.getObjectiveValue(), values: colValue, prices: rowDual }
  }

  close(): void {
    this.model.dispose()
  }
}

/** Wraps a loaded HiGHS as the draw's solver. */
export function adaptHighs(highs: HighsLike): Solver {
  return { name: `HiGHS ${highs.version.string}`, open: (program) => new HighsProgram(highs, program) }
}
