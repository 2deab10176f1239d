// LEXIMIN by column generation over panels, level by level: slower than the fast way, and always exact.

import { cutAt, toWholeNumbers } from './hull.ts'
import { largest } from './order.ts'
import type { PanelSearch } from './panel-search.ts'
import type { WeightedPanel } from './peel.ts'
import type { Counts, Program, Row } from './program.ts'
import { clearly, type Level, type Objective, type Target } from './relaxed-target.ts'
import type { Column, LinearAnswer, OpenProgram, Solver } from './solver.ts'

/** The target, its proof in terms of the programme enlarged by `cuts`, and the lottery that reaches it. */
export interface BookResult {
  readonly target: Target
  readonly cuts: readonly Row[]
  readonly panels: readonly WeightedPanel[]
  readonly generated: readonly Counts[]
}

const priceScale = 1_000_000_000
const nothing = 1e-9

class Book {
  readonly chance: (number | undefined)[]
  readonly levels: Level[] = []
  readonly cuts: Row[] = []
  panels: Counts[]
  mixture: readonly WeightedPanel[] = []
  private readonly program: Program
  private readonly search: PanelSearch
  private readonly solver: Solver

  constructor(program: Program, panels: readonly Counts[], search: PanelSearch, solver: Solver) {
    this.program = program
    this.search = search
    this.solver = solver
    this.panels = [...panels]
    this.chance = program.size.map(() => undefined)
  }

  /** Fixes at zero every class that no panel holds; one panel for every other class joins the known ones. */
  async settleZeroes(): Promise<void> {
    const zeroes: number[] = []
    for (let c = 0; c < this.program.size.length; c++) {
      if (this.panels.some((counts) => counts[c]! > 0)) continue
      const holder = await this.search.richest(
        this.program.size.map((_, other) => (other === c ? 1 : 0)),
        0,
        { step: 1 },
      )
      if (holder === undefined) zeroes.push(c)
      else this.panels.push(holder)
    }
    for (const c of zeroes) {
      this.cuts.push({ kind: 'cut', classes: [c], weights: [1], min: 0, max: 0 })
      this.level(0, [c])
    }
  }

  private level(value: number, fixed: readonly number[]): void {
    const before = this.program.rows.length + this.cuts.length - 1
    this.levels.push({ value, fixed, multipliers: [...Array.from({ length: before }, () => 0), 1] })
    for (const c of fixed) this.chance[c] = value
  }

  private panelColumn(counts: Counts): Column {
    const entries = counts.flatMap((count, c) => (count === 0 ? [] : [[c, count] as const]))
    return { cost: 0, lower: 0, upper: Number.POSITIVE_INFINITY, entries: [...entries, [counts.length, 1]] }
  }

  /** max z, open classes at least z, fixed classes at least what they have. */
  private openMaster(): OpenProgram {
    const { size } = this.program
    const floor: Column = {
      cost: -1,
      lower: 0,
      upper: Number.POSITIVE_INFINITY,
      entries: size.flatMap((count, c) => (this.chance[c] === undefined ? [[c, -count] as const] : [])),
    }
    const rows = size.map((count, c) => ({
      min: Math.max(0, (this.chance[c] ?? 0) * count - nothing),
      max: Number.POSITIVE_INFINITY,
    }))
    const columns = [floor, ...this.panels.map((counts) => this.panelColumn(counts))]
    return this.solver.open({ columns, rows: [...rows, { min: 1, max: 1 }], whole: false })
  }

  /** One level: generate panels until none would raise the floor, then fix every open class with a price. */
  async advance(): Promise<boolean> {
    if (!this.chance.includes(undefined)) return false
    const master = this.openMaster()
    try {
      const answer = await this.generate(master)
      const prices = Array.from(answer.prices)
        .slice(0, this.program.size.length)
        .map((price) => Math.max(0, price))
      this.mixture = this.panels
        .map((counts, p) => ({ counts, weight: answer.values[p + 1]! }))
        .filter((panel) => panel.weight > nothing)
      await this.fix(-answer.objective, prices)
    } finally {
      master.close()
    }
    return true
  }

  private async generate(master: OpenProgram): Promise<LinearAnswer> {
    for (;;) {
      const answer = master.minimise()
      if (answer === undefined) throw new Error('The level has no answer.')
      const classes = this.program.size.length
      const prices = Array.from(answer.prices).slice(0, classes)
      const helpful = await this.search.richest(prices, -answer.prices[classes]! + nothing)
      if (helpful === undefined || this.panels.some((counts) => counts.join() === helpful.join())) return answer
      this.panels.push(helpful)
      master.addColumn(this.panelColumn(helpful))
    }
  }

  private async fix(value: number, prices: readonly number[]): Promise<void> {
    const open = prices.map((_, c) => c).filter((c) => this.chance[c] === undefined)
    const most = largest(open.map((c) => prices[c]!))
    this.cuts.push(await cutAt(toWholeNumbers(prices, priceScale), this.search))
    this.level(
      value,
      open.filter((c) => prices[c]! > clearly * most),
    )
  }
}

/** Computes the lottery by the book, starting from panels already known. */
export async function byTheBook(
  program: Program,
  objective: Objective,
  {
    panels,
    search,
    solver,
  }: { readonly panels: readonly Counts[]; readonly search: PanelSearch; readonly solver: Solver },
): Promise<BookResult> {
  const book = new Book(program, panels, search, solver)
  await book.settleZeroes()
  while (await book.advance()) {
    if (objective === 'maximin') break
  }
  const reached = program.size.map(
    (size, c) => book.mixture.reduce((sum, panel) => sum + panel.weight * panel.counts[c]!, 0) / size,
  )
  const chance = objective === 'maximin' ? reached : book.chance.map((fixed, c) => fixed ?? reached[c]!)
  const rows = program.rows.length + book.cuts.length
  const levels = book.levels.map((level) => ({
    ...level,
    multipliers: [...level.multipliers, ...Array.from({ length: rows - level.multipliers.length }, () => 0)],
  }))
  return { target: { chance, levels }, cuts: book.cuts, panels: book.mixture, generated: book.panels }
}
