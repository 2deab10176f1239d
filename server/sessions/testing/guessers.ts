// Those who want to know who voted what: each looks at one thing that a vote may have changed, and learns from ballots whose votes it was told.
import type { HeldBallot, Trace, Votes } from './held-ballot.ts'

/** What one guesser looks at for a seat's vote on one text; equal values are held to mean equal votes. */
type Look = (ballot: HeldBallot, at: number, text: number) => string

const choices = 6
const cellBytes = 4

const before = (ballot: HeldBallot, at: number): Uint8Array => ballot.traces[at - 1]?.box ?? ballot.boxAtFirst
const trace = (ballot: HeldBallot, at: number): Trace => ballot.traces[at] as Trace // a guess is made of a vote that was cast

/** Which cells of a text's row differ between two versions of the box, from its end: what stands before the counts may grow. */
function changedCells(ballot: HeldBallot, at: number, text: number): number[] {
  const texts = ballot.counts.length
  const [old, now] = [before(ballot, at), trace(ballot, at).box]
  const end = now.length - tagBytes - (texts - 1 - text) * (choices + 1) * cellBytes
  return Array.from({ length: choices }, (_, choice) => {
    const cell = end - (choices - choice) * cellBytes
    return old.slice(cell, cell + cellBytes).reduce((sum, byte, i) => sum + Math.abs(byte - (now[cell + i] ?? 0)), 0)
  })
}
/** What authenticates an encrypted box stands at its end. */
const tagBytes = 16

const occurrences = (files: Buffer, pattern: RegExp): string[] => files.toString('latin1').match(pattern) ?? []

/** A hash so coarse that values come again. */
const bucket = (text: string): string =>
  String([...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 65_521, 7) % 12)

const looks: Readonly<Record<string, Look>> = {
  'the order of voting': (_, at) => String(at),
  'the seat': (ballot, at) => String(trace(ballot, at).seat),
  'the length of the box': (ballot, at) => String(trace(ballot, at).box.length),
  'which cells of the box changed': (ballot, at, text) =>
    changedCells(ballot, at, text)
      .map((change) => (change === 0 ? '-' : 'x'))
      .join(''),
  'the cell of the box that changed most': (ballot, at, text) => {
    const cells = changedCells(ballot, at, text)
    return String(cells.indexOf(Math.max(...cells)))
  },
  'the cell of the box that changed least': (ballot, at, text) => {
    const cells = changedCells(ballot, at, text)
    return String(cells.indexOf(Math.min(...cells)))
  },
  'the first bytes of the box': (ballot, at) => bucket(trace(ballot, at).box.slice(0, 24).join()),
  'how much was sent': (ballot, at) => String(trace(ballot, at).frames.length),
  'what was sent': (ballot, at) => bucket(trace(ballot, at).frames.replaceAll(/"voted":\d+/g, '')),
  'how much was written': (ballot, at) => String(trace(ballot, at).rows.length),
  'what was written': (ballot, at) => bucket(trace(ballot, at).rows.replaceAll(/"(n|seat)\\?":\d+/g, '')),
  'how the files grew': (ballot, at) =>
    String(trace(ballot, at).files.length - (ballot.traces[at - 1]?.files.length ?? 0)),
  'votes in a backup': (ballot, at, text) =>
    occurrences(trace(ballot, at).files, /votes\W{1,4}\[[\d,]+/g)
      .at(-1)
      ?.replace(/^\D+/, '')
      .split(',')[text] ?? '',
  'votes in what is left': (ballot, at, text) =>
    occurrences(ballot.left, /votes\W{1,4}\[[\d,]+/g)
      [at]?.replace(/^\D+/, '')
      .split(',')[text] ?? '',
  'the program’s complaints': (ballot, at) => ballot.log.split('\n')[at] ?? '',
}

/** A ballot as its guessers have it: what each look saw of every vote on every text, and the votes it is about. */
export interface Known {
  readonly seen: Readonly<Record<string, readonly (readonly string[])[]>>
  /** In the order they were cast. */
  readonly votes: readonly (readonly number[])[]
  readonly counts: readonly (readonly number[])[]
}

/** All that the guessers keep of a ballot: its files are large. */
export function observe(ballot: HeldBallot, votes: Votes): Known {
  const { traces, counts } = ballot
  const seen = Object.entries(looks).map(([name, look]) => [
    name,
    traces.map((_, at) => counts.map((__, text) => look(ballot, at, text))),
  ])
  return { seen: Object.fromEntries(seen), votes: [...votes.values()], counts }
}

/** How often what a look saw went with each choice. */
type Learned = ReadonlyMap<string, readonly number[]>

const sawAt = ({ seen }: Known, look: string, at: number, text: number): string => seen[look]?.[at]?.[text] ?? ''
const votesOn = ({ votes }: Known, text: number): number[] => votes.map((vote) => vote[text] ?? 0)
const textsOf = ({ counts }: Known): number[] => counts.map((_, text) => text)

function learn(look: string, known: readonly Known[]): Learned {
  const learned = new Map<string, number[]>()
  for (const one of known)
    for (const text of textsOf(one))
      votesOn(one, text).forEach((vote, at) => {
        const value = sawAt(one, look, at, text)
        const times = learned.get(value) ?? new Array<number>(choices).fill(0)
        times[vote] = (times[vote] ?? 0) + 1
        learned.set(value, times)
      })
  return learned
}

/** The likeliest choice, given what was learned and the published counts. */
function guess(times: readonly number[] | undefined, all: readonly number[], counts: readonly number[]): number {
  const likely = counts.map((count, choice) => (count * ((times?.[choice] ?? 0) + 0.5)) / ((all[choice] ?? 0) + 1))
  return likely.indexOf(Math.max(...likely))
}

/**
 * By how many standard deviations the guesses are better than chance. Chance: the same guesses, dealt out to the voters in any
 * order. So a guesser who only knows the published counts is at 0, however one-sided they are.
 */
export function betterThanChance(look: string, learnedFrom: readonly Known[], tried: readonly Known[]): number {
  const learned = learn(look, learnedFrom)
  const all = Array.from({ length: choices }, (_, choice) =>
    [...learned.values()].reduce((sum, times) => sum + (times[choice] ?? 0), 0),
  )
  let [hits, expected, variance] = [0, 0, 0]
  for (const one of tried)
    for (const text of textsOf(one)) {
      const votes = votesOn(one, text)
      const guesses = votes.map((_, at) => guess(learned.get(sawAt(one, look, at, text)), all, one.counts[text] ?? []))
      const dealt = dealtAtRandom(guesses, votes)
      hits += guesses.filter((choice, at) => choice === votes[at]).length
      expected += dealt.mean
      variance += dealt.variance
    }
  return variance === 0 ? 0 : (hits - expected) / Math.sqrt(variance)
}

/** The look that would have told most on those of these ballots that it had not learned from. */
export function bestLook(known: readonly Known[]): string {
  const half = Math.floor(known.length / 2)
  const [first, second] = [known.slice(0, half), known.slice(half)]
  const tried = Object.keys(looks).map((name) => ({ name, sigma: betterThanChance(name, first, second) }))
  return tried.toSorted((a, b) => b.sigma - a.sigma)[0]?.name ?? ''
}

/** Mean and variance of how many agree when one list is dealt out against the other in random order. */
function dealtAtRandom(
  guesses: readonly number[],
  votes: readonly number[],
): { readonly mean: number; readonly variance: number } {
  const n = votes.length
  const share = (list: readonly number[], choice: number): number => list.filter((one) => one === choice).length / n
  const overall = guesses.reduce((sum, choice) => sum + share(votes, choice), 0) / n
  let squares = 0
  for (const choice of guesses)
    for (const vote of votes)
      squares += ((choice === vote ? 1 : 0) - share(votes, choice) - share(guesses, vote) + overall) ** 2
  return { mean: n * overall, variance: squares / (n - 1) }
}
