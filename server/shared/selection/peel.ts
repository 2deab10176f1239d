// Takes a target apart into whole panels: each panel is cut away as thickly as the rest allows, until nothing is left.
import { Diver } from './dive.ts'
import { Oracle, Undecided } from './oracle.ts'
import { activity, type Box, type Counts, type Program, wholeBox } from './program.ts'

export interface WeightedPanel {
  readonly counts: Counts
  readonly weight: number
}

export interface Peeling {
  readonly panels: readonly WeightedPanel[]
  /** Weight that could not be cut away; 0 means that the target is a lottery over panels, exactly. */
  readonly left: number
  /** What was not given, by class. */
  readonly rest: ArrayLike<number>
}

const nothing = 1e-9
const attempts = 6
const faceNodes = 3000

/** Deterministic disturbance in −½ … ½ that differs by class and attempt. */
export const disturb = (c: number, attempt: number): number =>
  (((c + 1) * 7919 * (attempt + 1) + attempt * 104729) % 10007) / 10007 - 0.5

/**
 * What is still to be given: `rest[c]` of class c, with weight `weight` to give it with. In whole tickets everything
 * is an integer and a panel is cut away at least once; otherwise weights are fractions of one.
 */
class Remainder {
  readonly rest: Float64Array
  readonly totals: Float64Array
  weight: number
  readonly whole: boolean
  private readonly program: Program

  constructor(program: Program, expected: Counts, tickets: number | undefined) {
    this.program = program
    this.whole = tickets !== undefined
    this.weight = tickets ?? 1
    this.rest = Float64Array.from(expected)
    this.totals = Float64Array.from(program.rows, (row) => activity(row, expected))
  }

  get empty(): boolean {
    return this.weight <= nothing
  }

  /**
   * Where a panel must lie so that the rest can still be taken apart. `near` asks besides for every class and row at
   * the whole number below or above its mean.
   */
  box(near: boolean): Box {
    const { lower, upper } = wholeBox(this.program)
    const have = [...this.rest, ...this.totals]
    const slack = this.whole ? nothing : nothing / this.weight + nothing
    const least = have.map((value, at) => this.least(value, lower[at]!, upper[at]!, slack))
    const most = have.map((value, at) => -this.least(-value, -upper[at]!, -lower[at]!, slack))
    const narrow = (at: number): boolean => near && this.program.rows[at - this.rest.length]?.kind !== 'cut'
    return {
      lower: least.map((value, at) =>
        narrow(at) ? Math.max(value, Math.floor(have[at]! / this.weight + slack)) : value,
      ),
      upper: most.map((value, at) =>
        narrow(at) ? Math.min(value, Math.ceil(have[at]! / this.weight - slack)) : value,
      ),
    }
  }

  private least(have: number, low: number, high: number, slack: number): number {
    if (this.whole) return Math.max(low, have - (this.weight - 1) * high)
    return have / this.weight >= high - slack ? high : low
  }

  /** Cost that draws a dive to the panel nearest the mean. */
  cost(attempt: number): Float64Array {
    return Float64Array.from(this.rest, (rest, c) => {
      const mean = rest / this.weight
      const part = mean - Math.floor(mean + nothing)
      return 0.5 - part + disturb(c, attempt) * (attempt === 0 ? 1e-3 : 0.3 * attempt)
    })
  }

  /** The largest weight that can be given to a panel while the rest stays takeable apart. */
  thickness(panel: Counts): number {
    let most = this.weight
    const limit = (have: number, want: number, low: number, high: number): void => {
      // low·(weight − t) ≤ have − t·want ≤ high·(weight − t)
      if (want > low) most = Math.min(most, (have - low * this.weight) / (want - low))
      if (want < high) most = Math.min(most, (high * this.weight - have) / (high - want))
    }
    panel.forEach((count, c) => {
      limit(this.rest[c]!, count, 0, this.program.capacity[c]!)
    })
    this.program.rows.forEach((row, r) => {
      limit(this.totals[r]!, activity(row, panel), row.min, row.max)
    })
    return this.whole ? Math.floor(most + nothing) : most
  }

  cut(panel: Counts, weight: number): void {
    panel.forEach((count, c) => {
      const left = this.rest[c]! - weight * count
      this.rest[c] = Math.abs(left) < 1e-12 ? 0 : left
    })
    this.program.rows.forEach((row, r) => {
      this.totals[r]! -= weight * activity(row, panel)
    })
    this.weight -= weight
  }
}

export interface PeelOptions {
  /** Whole tickets to give, where `expected` counts tickets; absent for weights that add up to one. */
  readonly tickets?: number
  /** Another start for the dives, where an earlier one met a dead end. */
  readonly start?: number
  readonly tell?: (done: number) => void
}

/**
 * Writes `expected` (class counts inside the relaxed programme, or `tickets` times such) as a lottery over whole panels,
 * as far as it goes.
 */
export function peel(
  program: Program,
  expected: Counts,
  { tickets, start = 0, tell = () => {} }: PeelOptions = {},
): Peeling {
  const remainder = new Remainder(program, expected, tickets)
  const diver = new Diver(program)
  const oracle = new Oracle(program, faceNodes)
  const panels = new Map<string, WeightedPanel>()
  while (!remainder.empty) {
    const found = next(remainder, diver, oracle, start)
    if (found === undefined) break
    const key = found.counts.join(',')
    panels.set(key, { counts: found.counts, weight: (panels.get(key)?.weight ?? 0) + found.weight })
    remainder.cut(found.counts, found.weight)
    tell(1 - remainder.weight / (tickets ?? 1))
  }
  return { panels: [...panels.values()], left: remainder.empty ? 0 : remainder.weight, rest: remainder.rest }
}

/** Quick dives first; where all of them meet a dead end, an exact search of the face. */
function next(remainder: Remainder, diver: Diver, oracle: Oracle, start: number): WeightedPanel | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = weigh(remainder, diver.find(remainder.cost(start + attempt), remainder.box(attempt % 2 === 0)))
    if (found !== undefined) return found
  }
  return weigh(remainder, searchFace(remainder, oracle))
}

function weigh(remainder: Remainder, counts: Counts | undefined): WeightedPanel | undefined {
  const weight = counts === undefined ? 0 : remainder.thickness(counts)
  return counts !== undefined && weight > nothing * 1e-2 ? { counts, weight } : undefined
}

function searchFace(remainder: Remainder, oracle: Oracle): Counts | undefined {
  try {
    const worth = remainder.cost(0).map((cost) => -cost)
    return oracle.richest(worth, Number.MIN_SAFE_INTEGER, { box: remainder.box(false), first: true })
  } catch (error) {
    if (error instanceof Undecided) return undefined
    throw error
  }
}
