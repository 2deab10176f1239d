// Asks for the best panel at given prices: the draw's own search first, the solver where that grows too long.
import { Oracle, type Question, Undecided, worthOf } from './oracle.ts'
import { type Box, type Counts, isPanel, type Program, wholeBox } from './program.ts'
import type { Column, LoadSolver, Solver } from './solver.ts'

/** Every panel question of one programme goes through here, so that it is answered the same way everywhere. */
export class PanelSearch {
  private readonly program: Program
  private readonly oracle: Oracle
  private readonly load: LoadSolver

  constructor(program: Program, load: LoadSolver) {
    this.program = program
    this.oracle = new Oracle(program)
    this.load = load
  }

  /** The panel worth most, if worth more than `floor`; see `Oracle.richest`. */
  async richest(worth: ArrayLike<number>, floor: number, question: Question = {}): Promise<Counts | undefined> {
    try {
      return this.oracle.richest(worth, floor, question)
    } catch (error) {
      if (!(error instanceof Undecided)) throw error
      const counts = richestBySolver(this.program, worth, await this.load(), question.box)
      if (counts === undefined) return undefined
      return worthOf(worth, counts) > floor + 1e-9 ? counts : undefined
    }
  }
}

/** The same question put to the solver as an integer programme with no gap allowed; undefined where there is no panel. */
export function richestBySolver(
  program: Program,
  worth: ArrayLike<number>,
  solver: Solver,
  box: Box = wholeBox(program),
): Counts | undefined {
  const classes = program.size.length
  const entries = program.size.map((): [number, number][] => [])
  program.rows.forEach((row, r) => {
    row.classes.forEach((c, i) => {
      entries[c]!.push([r, row.weights[i]!])
    })
  })
  const columns = entries.map(
    (own, c): Column => ({ cost: -worth[c]!, lower: box.lower[c]!, upper: box.upper[c]!, entries: own }),
  )
  const rows = program.rows.map((_, r) => ({ min: box.lower[classes + r]!, max: box.upper[classes + r]! }))
  const model = solver.open({ columns, rows, whole: true })
  const answer = model.minimise()
  model.close()
  if (answer === undefined) return undefined
  const counts = Array.from(answer.values, Math.round)
  if (!isPanel(program, counts)) throw new Error('The solver returned counts that are no panel.')
  return counts
}
