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

/** How a text of the room's own is voted on: as most texts of the case are, but never the same for all. */
const ordinaryVotes: readonly number[] = [6, 7, 5, 3, 1]
const ordinarySum = 66

const sumOf = (scenario: string, need: number): number => alvmora.scoreSums[scenario]?.[need] ?? ordinarySum
const trialOf = (recommendation: number): readonly number[] =>
  alvmora.recommendations[recommendation]?.trial ?? ordinaryVotes
const votesOf = (recommendation: number): readonly number[] =>
  alvmora.recommendations[recommendation]?.votes ?? ordinaryVotes

/** A list of 120 dots dealt out like cards, one to each juror and round; a reserve gets those of somebody else. */
function dealtDots(seat: number): number[] {
  const all = alvmora.needs.flatMap(({ dots }, need) => new Array<number>(dots).fill(need))
  const own = range(5).map((round) => all[round * 24 + ((seat - 1) % 24)])
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
  const found = dayTwo.indexOf(seat)
  // whoever the case does not know on its second day, a reserve say, answers as somebody else does
  const place = found === -1 ? seat % dayTwo.length : found
  return {
    seat,
    alias: alvmora.aliases[seat - 1] ?? '',
    cards: alvmora.cards.filter((card) => card.seat === seat),
    dots: dealtDots(seat),
    score: (scenario, need) => shareOf(sumOf(scenario, need), place, need + scenario.charCodeAt(0)),
    trial: (recommendation) => choiceOf(trialOf(recommendation), place, recommendation),
    vote: (recommendation) => choiceOf(votesOf(recommendation), place, recommendation),
  }
}

/**
 * Somebody made up from a seed, near the case but not the same. Every question has a chance of its own: how often and in
 * which order a juror is asked depends on the sockets, and must change no answer.
 */
export function variedPersona(seat: number, seed: string): Persona {
  const chanceOf = (question: string): (() => number) => seedrandom(`${seed}/${seat}/${question}`)
  const below = (most: number, chance: () => number): number => Math.floor(chance() * most)
  const vote = (counts: readonly number[], question: string): number =>
    choiceOf(counts, below(dayTwo.length, chanceOf(question)), 0)
  const given = chanceOf('dots')
  const dots = alvmora.needs.map(() => 0)
  for (let i = 0; i < 5; i++) dots[below(dots.length, given)]! += 1
  const written = chanceOf('cards')
  return {
    seat,
    alias: chanceOf('alias')() < 0.7 ? (alvmora.aliases[(seat - 1) % alvmora.aliases.length] ?? '') : '',
    cards: range(1 + below(2, written)).flatMap(() => {
      const card = alvmora.cards[below(alvmora.cards.length, written)]
      return card === undefined ? [] : [{ ...card, seat }]
    }),
    dots,
    score: (scenario, need) => {
      const chance = chanceOf(`score/${scenario}/${need}`)
      if (chance() < 0.04) return 0
      return Math.min(5, Math.max(1, Math.round(sumOf(scenario, need) / dayTwo.length + (chance() - 0.5) * 3)))
    },
    trial: (recommendation) => vote(trialOf(recommendation), `trial/${recommendation}`),
    vote: (recommendation) => vote(votesOf(recommendation), `vote/${recommendation}`),
  }
}
