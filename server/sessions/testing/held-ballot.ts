// A ballot held for somebody who wants to know who voted what: everything that a burglar, a backup or a listener could have of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { difference } from '#shared/protocol/layers.ts'
import { nobody } from '#shared/session/live.ts'
import { wholeRunSheet } from '#shared/session/testing/later-phases.ts'
import { facilitator, seat } from '#shared/session/testing/meeting.ts'
import { view } from '#shared/session/view.ts'
import { goTo, type House, meetIn, must, openHouse } from './house.ts'

/** A text's choice for each text, by seat. */
export type Votes = ReadonlyMap<number, readonly number[]>

/** What one casting of a vote left behind. */
export interface Trace {
  readonly seat: number
  /** The encrypted box as a backup of this moment holds it. */
  readonly box: Uint8Array
  /** All that was sent to anybody because of it. */
  readonly frames: string
  /** What it wrote: events and the answer, as stored. */
  readonly rows: string
  /** The database and its write-ahead log at this moment, keys apart: what a backup would take. */
  readonly files: Buffer
}

export interface HeldBallot {
  readonly traces: readonly Trace[]
  readonly boxAtFirst: Uint8Array
  /** The database and its write-ahead log after the closing. */
  readonly left: Buffer
  /** Whatever the program complained of, as its log on the terminal would show. */
  readonly log: string
  /** By text, how many chose what: published, and known to everybody. */
  readonly counts: readonly (readonly number[])[]
}

const filesOf = ({ folder }: House): Buffer =>
  Buffer.concat(['allting.db', 'allting.db-wal'].map((name) => readFileSync(join(folder, name))))

const framesBetween = (before: ReturnType<typeof view>, after: ReturnType<typeof view>): string =>
  JSON.stringify([...after].map(([layer, entities]) => [layer, difference(before.get(layer) ?? {}, entities)]))

/** Texts are frozen and the ballot on them is open. */
export async function ballotReady(seats: number, texts: number): Promise<House> {
  const house = await openHouse(seats, wholeRunSheet())
  await meetIn(house, 'writing')
  const parents = { needs: [], scenarios: [], cards: [] }
  for (let i = 1; i <= texts; i++)
    await must(house, facilitator, { type: 'open-text', table: 1, title: `R${i}`, proposals: [], parents })
  for (const text of Object.keys(house.host.jury.recommendations.texts)) {
    await must(house, seat(1), { type: 'take-pen', text })
    await must(house, seat(1), { type: 'write-text', text, fields: { we: 'we', because: 'because', who: 'who' } })
  }
  await goTo(house, 'final-vote')
  await must(house, facilitator, { type: 'freeze-texts' })
  await must(house, facilitator, { type: 'open-ballot' })
  return house
}

async function boxOf({ db }: House): Promise<Uint8Array> {
  const { counts } = await db.selectFrom('boxes').select('counts').executeTakeFirstOrThrow()
  return new Uint8Array(counts)
}

async function rowsSince({ db }: House, seq: number): Promise<string> {
  const events = await db.selectFrom('events').select('body').where('seq', '>', seq).execute()
  const actions = await db.selectFrom('actions').select(['n', 'seat', 'answer']).orderBy('n', 'desc').limit(1).execute()
  return JSON.stringify([events, actions])
}

/** Everybody votes, in the order of the map; the ballot is closed and published. */
export async function holdBallot(votes: Votes): Promise<HeldBallot> {
  const texts = [...votes.values()][0]?.length ?? 0
  const house = await ballotReady(votes.size, texts)
  const { host } = house
  const [ballot = ''] = Object.keys(host.jury.recommendations.ballots)
  const boxAtFirst = await boxOf(house)
  const traces: Trace[] = []
  for (const [number, choices] of votes) {
    const [before, { seq }] = [view(host.jury, nobody), host.chainHead]
    const answer = await house.ask(seat(number), { type: 'cast-vote', ballot, votes: [...choices] })
    if (!answer.ok) throw new Error(`A vote was refused: ${answer.code}`)
    traces.push({
      seat: number,
      box: await boxOf(house),
      frames: framesBetween(before, view(host.jury, nobody)),
      rows: await rowsSince(house, seq),
      files: filesOf(house),
    })
  }
  await house.ask(facilitator, { type: 'close-ballot', closesBox: ballot, reason: '' })
  await house.ask(facilitator, { type: 'publish-ballot', ballot })
  const counts = Object.values(host.jury.recommendations.ballots[ballot]?.counts ?? {})
  const left = filesOf(house)
  await house.db.destroy()
  return { traces, boxAtFirst, left, log: house.complaints.join('\n'), counts }
}
