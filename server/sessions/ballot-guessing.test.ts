// Whoever has the database, its log, every backup and every frame guesses a vote no better than the published counts allow.
import seedrandom from 'seedrandom'
import { expect, test, vi } from 'vitest'
import { range } from '#shared/selection/order.ts'
import { nightly, patience } from '#shared/selection/testing/effort.ts'
import { bestLook, betterThanChance, type Known, observe } from './testing/guessers.ts'
import { type HeldBallot, holdBallot, type Votes } from './testing/held-ballot.ts'

vi.setConfig({ testTimeout: patience })

const [seats, texts] = [8, 2]
const ballots = nightly ? 1000 : 200
const chance = seedrandom(nightly ? undefined : 'votes')

/** Most are for, as in most juries; nobody has a habit. */
const someChoice = (): number => [0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5][Math.floor(chance() * 11)] ?? 0

function someVotes(): Votes {
  const order = range(seats)
    .map((i) => ({ seat: i + 1, key: chance() }))
    .toSorted((a, b) => a.key - b.key)
  return new Map(order.map(({ seat }) => [seat, range(texts).map(someChoice)]))
}

type Leak = (ballot: HeldBallot, votes: Votes) => HeldBallot

async function hold(count: number, leak: Leak = (ballot) => ballot): Promise<Known[]> {
  const held: Known[] = []
  for (const _ of range(count)) {
    const votes = someVotes()
    held.push(observe(leak(await holdBallot(votes), votes), votes))
  }
  return held
}

test('BALLOT-2, BALLOT-3: from all that is kept and sent, nobody guesses who voted what better than chance and 3 sigma', async () => {
  const known = await hold(ballots / 2)
  const look = bestLook(known)
  // once in 741 times chance alone goes beyond 3 sigma: then it has to do so again, on new ballots
  const tries: number[] = []
  do tries.push(betterThanChance(look, known, await hold(ballots / 2)))
  while (tries.length < 2 && (tries.at(-1) ?? 0) > 3)
  console.log(
    `${ballots} ballots; best guesser: ${look}; sigma over chance: ${tries.map((z) => z.toFixed(2)).join(', ')}`,
  )
  expect(Math.min(...tries)).toBeLessThanOrEqual(3)
})

const lengthFor = (vote: readonly number[]): number => vote.reduce((sum, choice) => 6 * sum + choice, 0)

const leaks: Readonly<Record<string, Leak>> = {
  'a box that is not encrypted': (ballot, votes) => {
    const counts = range(texts).map(() => new Array<number>(6).fill(0))
    const boxes = [...votes.values()].map((vote) => {
      vote.forEach((choice, text) => {
        counts[text]![choice]! += 1
      })
      const plain = new Uint8Array(Uint32Array.from(counts.flatMap((row) => [6, ...row])).buffer)
      return Uint8Array.from([...plain, ...new Uint8Array(16)])
    })
    const traces = ballot.traces.map((trace, at) => ({ ...trace, box: boxes[at]! }))
    return { ...ballot, traces, boxAtFirst: new Uint8Array(boxes[0]!.length) }
  },
  'a vote that stays in the files': (ballot, votes) => ({
    ...ballot,
    left: Buffer.from([...votes.values()].map((vote) => `{"votes":${JSON.stringify(vote)}}`).join()),
  }),
  'frames whose length depends on the vote': (ballot, votes) => ({
    ...ballot,
    traces: ballot.traces.map((trace) => ({ ...trace, frames: ' '.repeat(lengthFor(votes.get(trace.seat)!)) })),
  }),
  'a complaint that names the vote': (ballot, votes) => ({ ...ballot, log: [...votes.values()].join('\n') }),
}

test.each(Object.entries(leaks))('the guessers can guess: they find %s', async (_, leak) => {
  const [known, tried] = [await hold(16, leak), await hold(16, leak)]
  expect(betterThanChance(bestLook(known), known, tried)).toBeGreaterThan(3)
})
