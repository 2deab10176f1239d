// Opens a DEMO (or takes the codes given), seats simulated jurors with late-comers and sleepers, and lets them work.
import seedrandom from 'seedrandom'
import type { JuryMade } from '#shared/protocol/juries.ts'
import { fewestAnswers } from '#shared/session/limits.ts'
import * as alvmora from './alvmora-case.ts'
import { type Codes, Guests } from './guests.ts'
import type { Times } from './patience.ts'
import { drive, type RehearsalOptions, type SimulatedJuror } from './rehearsal.ts'

export interface RehearseOptions {
  readonly laptop: string
  readonly room: string
  readonly jurors: number
  readonly times: Times
  readonly seed: string
  readonly isScripted: boolean
  /** Somebody leads from the facilitator's page, and this resolves when that is over; else the room leads itself. */
  readonly byHand: Promise<unknown> | undefined
  readonly codes: Codes | undefined
  readonly say: (text: string) => void
}

async function post<T>(laptop: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${laptop}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: laptop },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error(`Allting does not answer at ${laptop}. Start it first: npm start`)
  })
  if (!response.ok) throw new Error(`Allting refused ${path}: ${await response.text()}`)
  return response.json() as Promise<T> // our own server's answer
}

/** A new DEMO; other sizes than the example's get a plain list of seats. */
export async function openDemo(laptop: string, jurors: number): Promise<JuryMade['codes']> {
  const list = ['seat', ...Array.from({ length: jurors }, (_, i) => i + 1)].join('\n')
  const wanted = jurors === alvmora.aliases.length ? { from: 'demo' } : { from: 'list', seats: list }
  return (await post<JuryMade>(laptop, '/api/juries', wanted)).codes
}

/** Says at once what could not come to its end. */
function refuseSize({ jurors, codes, isScripted, byHand, say }: RehearseOptions): void {
  const { length } = alvmora.aliases
  if (codes !== undefined && codes.length < jurors)
    throw new Error(`There are codes for ${codes.length} seats, not for ${jurors}.`)
  if (isScripted && jurors !== length)
    throw new Error(`The script is about ${length} jurors: leave out --jurors, or leave out --script.`)
  if (jurors >= fewestAnswers) return
  const why = `A jury of ${jurors} cannot be held to its end: a ballot needs at least ${fewestAnswers} votes.`
  if (byHand === undefined) throw new Error(`${why} Take ${fewestAnswers} jurors or more.`)
  say(why)
}

/** Now and then a tablet sleeps for a while. */
async function disturb(
  jurors: readonly SimulatedJuror[],
  { seed, times }: RehearsalOptions,
  isOver: () => boolean,
): Promise<void> {
  const chance = seedrandom(`${seed}/sleep`)
  while (!isOver()) {
    await times.wait(400 + 1200 * chance())
    const sleeper = jurors[Math.floor(chance() * jurors.length)]
    if (sleeper !== undefined && !isOver()) await sleeper.nap(200 + 800 * chance())
  }
}

export async function rehearse(given: RehearseOptions): Promise<void> {
  refuseSize(given)
  const { laptop, room, seed, say, times } = given
  const codes = given.codes ?? (await openDemo(laptop, given.jurors))
  const options: RehearsalOptions = { laptop, room, seed, say, times }
  const guests = new Guests(codes.slice(0, given.jurors), given.isScripted, options)
  let isOver = false
  try {
    await guests.takeSeats()
    const disturbing = given.isScripted ? Promise.resolve() : disturb(guests.jurors, options, () => isOver)
    if (given.byHand !== undefined) {
      say('Drive the room from the facilitator’s page. Press Ctrl+C here to end.')
      await given.byHand
    } else await drive(options, undefined, (view) => guests.awaited(view))
    isOver = true
    await disturbing
    say('The jury is over.')
  } finally {
    isOver = true
    guests.leave()
  }
}
