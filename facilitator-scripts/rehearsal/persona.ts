// How one simulated juror answers: exactly as in the Älvmora case, or with seeded variation around it.
import seedrandom from 'seedrandom'
import { range } from '#shared/selection/order.ts'
import * as alvmora from './alvmora-case.ts'

export interface Persona {
  readonly seat: number
  readonly alias: string
  readonly cards: readonly alvmora.CaseCard[]
  /** Dots by the place of the need in the case. */
  readonly dots: readonly number[]
  /** 1–5, or 0 for “don't know”. */
  readonly score: (scenario: string, need: number) => number
  readonly trial: (recommendation: number) => number
  readonly vote: (recommendation: number) => number
}

/** Those who answer on the second day, in order: their place decides which share of a total is theirs. */
const dayTwo = range(24)
  .map((i) => i + 1)
  .filter((seat) => !alvmora.absentDayTwo.includes(seat))

/** A list of 120 dots dealt out like cards, one to each juror and round. */
function dealtDots(seat: number): number[] {
  const all = alvmora.needs.flatMap(({ dots }, need) => new Array<number>(dots).fill(need))
  const own = range(5).map((round) => all[round * 24 + seat - 1])
  return alvmora.needs.map((_, need) => own.filter((one) => one === need).length)
}

/** Everybody's share of a sum; who gets one more goes round from cell to cell, and pairs drift apart as people do. */
function shareOf(sum: number, place: number, turn: number): number {
  const people = dayTwo.length
  const base = Math.floor(sum / people)
  const rest = sum - base * people
  const at = (place + 7 * turn) % people
  const share = base + (at < rest ? 1 : 0)
  // the first and last of each six differ by one from the others, in balance; nobody leaves the scale
  const partner = at % 2 === 0 ? at + 1 : at - 1
  const other = base + (partner < rest ? 1 : 0)
  const isDrifting = Math.floor(at / 2) % 3 === 0 && Math.min(share, other) > 1 && Math.max(share, other) < 5
  return isDrifting ? share + (at % 2 === 0 ? -1 : 1) : share
}

/** Whose vote is which: counts laid out in a row, and every recommendation begins with another juror. */
function choiceOf(counts: readonly number[], place: number, turn: number): number {
  const row = counts.flatMap((count, choice) => new Array<number>(count).fill(choice))
  return row[(place + 5 * turn) % row.length] ?? 0
}

/** Answers that add up to the figures of the case. Seats are those of its list. */
export function scriptedPersona(seat: number): Persona {
  const place = dayTwo.indexOf(seat)
  return {
    seat,
    alias: alvmora.aliases[seat - 1] ?? '',
    cards: alvmora.cards.filter((card) => card.seat === seat),
    dots: dealtDots(seat),
    score: (scenario, need) => shareOf(alvmora.scoreSums[scenario]?.[need] ?? 66, place, need + scenario.charCodeAt(0)),
    trial: (recommendation) => choiceOf(alvmora.recommendations[recommendation]?.trial ?? [1], place, recommendation),
    vote: (recommendation) => choiceOf(alvmora.recommendations[recommendation]?.votes ?? [1], place, recommendation),
  }
}

/** Somebody made up from a seed, near the case but not the same. */
export function variedPersona(seat: number, seed: string): Persona {
  const chance = seedrandom(`${seed}/${seat}`)
  const pick = <T>(things: readonly T[]): T => things[Math.floor(chance() * things.length)] as T // never called with an empty list
  const dots = alvmora.needs.map(() => 0)
  for (let i = 0; i < 5; i++) {
    const need = Math.floor(chance() * dots.length)
    dots[need] = (dots[need] ?? 0) + 1
  }
  const scores = new Map<string, number>()
  return {
    seat,
    alias: chance() < 0.7 ? (alvmora.aliases[(seat - 1) % alvmora.aliases.length] ?? '') : '',
    cards: range(1 + Math.floor(chance() * 2)).map(() => ({ ...pick(alvmora.cards), seat })),
    dots,
    score: (scenario, need) => {
      const key = `${scenario}/${need}`
      const mean = (alvmora.scoreSums[scenario]?.[need] ?? 66) / 22
      const score = chance() < 0.04 ? 0 : Math.min(5, Math.max(1, Math.round(mean + (chance() - 0.5) * 3)))
      if (!scores.has(key)) scores.set(key, score)
      return scores.get(key) ?? 3
    },
    trial: (recommendation) =>
      choiceOf(alvmora.recommendations[recommendation]?.trial ?? [1], Math.floor(chance() * 22), 0),
    vote: (recommendation) =>
      choiceOf(alvmora.recommendations[recommendation]?.votes ?? [1], Math.floor(chance() * 22), 0),
  }
}
