// What the draw asks of a linear-programming solver; it is handed in, and everything it answers is checked afterwards.

export interface Column {
  readonly cost: number
  readonly lower: number
  readonly upper: number
  /** Rows and the column's weight in each. */
  readonly entries: readonly (readonly [row: number, weight: number])[]
}

export interface LinearProgram {
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly min: number; readonly max: number }[]
  /** Whether every variable must be a whole number. */
  readonly whole: boolean
}

/** `prices[r]` is how much the objective grows with one more on row r (not for whole-number programmes). */
export interface LinearAnswer {
  readonly objective: number
  readonly values: ArrayLike<number>
  readonly prices: ArrayLike<number>
}

/** A programme kept open in the solver, so that added columns start from the last answer. */
export interface OpenProgram {
  addColumn(column: Column): void
  /** Minimises; undefined where nothing is feasible. */
  minimise(): LinearAnswer | undefined
  close(): void
}

export interface Solver {
  /** Name and version, as the record states them. */
  readonly name: string
  open(program: LinearProgram): OpenProgram
}

/** Loading costs time, so the solver is fetched only when a draw needs it. */
export type LoadSolver = () => Promise<Solver>
