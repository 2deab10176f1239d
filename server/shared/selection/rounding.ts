// Rounds a lottery to m numbered panels of equal chance, so that every chance becomes a whole number of m-ths.

import { accept, type Result, refuse } from '../result.ts'
import { Diver } from './dive.ts'
import type { Lottery } from './lottery.ts'
import { range, smallest, sum } from './order.ts'
import { peel, type WeightedPanel } from './peel.ts'
import { type Counts, isPanel, type Program, wholeBox } from './program.ts'

/** How many panels a list may have. */
export const listSizes: readonly number[] = [1_000, 10_000, 100_000]
const leastTickets = 20
const mostPlaces = 5_000_000
/** Rounding moves people by one ticket or so; a list that is further off is no rounding of the lottery. */
export const mostTickets = 5

/** Whether m panels give the smallest chance its tickets, within the slack of the arithmetic. */
export const isLongEnough = (m: number, chances: readonly number[], slack = 1e-6): boolean =>
  m * smallest(chances.filter((chance) => chance > 1e-9)) >= leastTickets - slack

/** The number of panels: the least of 1,000, 10,000 and 100,000 that gives the smallest chance at least 20 of them. */
export function panelCount(
  chances: readonly number[],
  k: number,
): Result<number, 'chance-too-small' | 'list-too-long'> {
  const m = listSizes.find((size) => isLongEnough(size, chances, 1e-9))
  if (m === undefined) return refuse('chance-too-small')
  return m * k > mostPlaces ? refuse('list-too-long') : accept(m)
}

/** `m` times the programme: what m panels together may hold. */
function times(program: Program, m: number): Program {
  return {
    ...program,
    k: program.k * m,
    capacity: program.capacity.map((capacity) => capacity * m),
    rows: program.rows.map((row) => ({ ...row, min: row.min * m, max: row.max * m })),
  }
}

/** The fraction of a ticket by which chance · m lies above a whole number; noise counts as none. */
function fraction(chance: number, m: number): number {
  const exact = chance * m
  const part = exact - Math.floor(exact)
  return part < 1e-6 || part > 1 - 1e-6 ? 0 : part
}

const wholePart = (chance: number, m: number): number => Math.round(chance * m - fraction(chance, m))

/**
 * How many places on m panels each class gets: every member the whole number of tickets below or above chance · m, the
 * largest deviation as small as can be, then the sum of deviations. Undefined where no whole numbers were found.
 */
export function apportion({ program, chance }: Lottery, m: number): Counts | undefined {
  const whole = times(program, m)
  const diver = new Diver(whole)
  const parts = chance.map((value) => fraction(value, m))
  const base = program.size.map((size, c) => size * wholePart(chance[c]!, m))
  const cost = parts.map((part) => 1 - 2 * part)
  const within = (worst: number): number[] | undefined => {
    const { lower, upper } = wholeBox(whole)
    const low = [...Array.from(lower)]
    const high = [...Array.from(upper)]
    program.size.forEach((size, c) => {
      const part = parts[c]!
      const free = Math.max(part, 1 - part) <= worst
      low[c] = base[c]! + (!free && part > 0.5 ? size : 0)
      high[c] = base[c]! + (part > 0 && (free || part > 0.5) ? size : 0)
    })
    return diver.find(cost, { lower: low, upper: high })
  }
  const steps = [0.5, ...new Set(parts.filter((part) => part > 0).map((part) => Math.max(part, 1 - part)))].sort(
    (a, b) => a - b,
  )
  let best = within(1)
  let [low, high] = [0, steps.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = within(steps[middle]!)
    if (found === undefined) low = middle + 1
    else [best, high] = [found, middle - 1]
  }
  return best
}

/** m class-level panels, most of them several times over (`weight` tickets). */
export interface RoundedLottery {
  readonly m: number
  readonly panels: readonly WeightedPanel[]
}

const starts = 4

/** Rounds a lottery to m panels; every panel is counted again against the quotas. */
export function roundLottery(lottery: Lottery, m: number, tell: (done: number) => void = () => {}): RoundedLottery {
  const panels = exactly(lottery, m, tell) ?? nearly(lottery, m)
  if (
    sum(panels.map((panel) => panel.weight)) !== m ||
    !panels.every((panel) => isPanel(lottery.program, panel.counts))
  ) {
    throw new Error('The rounded list is not m panels.')
  }
  return { m, panels }
}

/** Takes whole-number places apart into m panels; undefined where every start met a dead end. */
function exactly(lottery: Lottery, m: number, tell: (done: number) => void): readonly WeightedPanel[] | undefined {
  const places = apportion(lottery, m)
  if (places === undefined) return undefined
  for (let start = 0; start < starts; start++) {
    const peeling = peel(lottery.program, places, { tickets: m, start: 6 * start, tell })
    if (peeling.left === 0) return peeling.panels
  }
  return undefined
}

/**
 * Where the panels' own limits leave no exact way (lotteries that needed cuts): whole tickets by largest remainder over
 * the known panels, then single tickets move from panel to panel while that brings everybody nearer to their chance.
 */
function nearly({ program, chance, panels, known }: Lottery, m: number): WeightedPanel[] {
  const candidates = [...panels, ...known.map((counts) => ({ counts, weight: 0 }))]
  const tickets = largestRemainder(
    candidates.map((panel) => panel.weight),
    m,
  )
  const off = program.size.map(
    (size, c) => sum(candidates.map((panel, p) => tickets[p]! * panel.counts[c]!)) - m * size * chance[c]!,
  )
  const gain = (from: Counts, to: Counts): number =>
    sum(
      off.map((value, c) => {
        const moved = value + to[c]! - from[c]!
        return (value * value - moved * moved) / program.size[c]!
      }),
    )
  for (;;) {
    let best = { gain: 1e-9, from: -1, to: -1 }
    for (const from of range(candidates.length)) {
      if (tickets[from] === 0) continue
      for (const to of range(candidates.length)) {
        const gained = gain(candidates[from]!.counts, candidates[to]!.counts)
        if (gained > best.gain) best = { gain: gained, from, to }
      }
    }
    if (best.from < 0) break
    tickets[best.from]! -= 1
    tickets[best.to]! += 1
    for (const c of range(off.length)) off[c]! += candidates[best.to]!.counts[c]! - candidates[best.from]!.counts[c]!
  }
  return candidates.map(({ counts }, p) => ({ counts, weight: tickets[p]! })).filter((panel) => panel.weight > 0)
}

/** Whole numbers that add up to `total`, as near to `total` times the weights as can be; ties go to the earlier. */
function largestRemainder(weights: readonly number[], total: number): number[] {
  const scale = total / sum(weights)
  const tickets = weights.map((weight) => Math.floor(weight * scale))
  const order = range(weights.length).sort(
    (a, b) => weights[b]! * scale - tickets[b]! - (weights[a]! * scale - tickets[a]!) || a - b,
  )
  for (const p of order.slice(0, total - sum(tickets))) tickets[p]! += 1
  return tickets
}
