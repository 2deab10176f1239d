// Opens a DEMO (or takes the codes given), seats simulated jurors with late-comers and sleepers, and lets them work.
import seedrandom from 'seedrandom'
import type { JuryMade } from '#shared/protocol/juries.ts'
import { readOne } from '#shared/protocol/reading.ts'
import * as alvmora from './alvmora-case.ts'
import { scriptedPersona, variedPersona } from './persona.ts'
import { drive, type RehearsalOptions, SimulatedJuror } from './rehearsal.ts'
import { SocketLine } from './socket-line.ts'

export interface RehearseOptions {
  readonly laptop: string
  readonly room: string
  readonly jurors: number
  readonly pace: number
  readonly seed: string
  readonly isScripted: boolean
  readonly isByHand: boolean
  readonly codes: readonly { readonly seat: number; readonly code: string }[] | undefined
  readonly say: (text: string) => void
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

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

/** Now and then a tablet sleeps for a while. */
async function disturb(
  jurors: readonly SimulatedJuror[],
  options: RehearsalOptions,
  isOver: () => boolean,
): Promise<void> {
  const chance = seedrandom(`${options.seed}/sleep`)
  while (!isOver()) {
    await wait(400 + 1200 * chance())
    const sleeper = jurors[Math.floor(chance() * jurors.length)]
    if (sleeper !== undefined && !isOver()) await sleeper.nap(200 + 800 * chance())
  }
}

/** The two of the example do not come on the second day. */
function sendHome(jurors: readonly SimulatedJuror[], laptop: string): SocketLine {
  const line: SocketLine = new SocketLine(laptop, {
    role: 'projector',
    onChange: () => {
      if (readOne(line.view, 'run')?.activity?.day !== 1) return
      for (const juror of jurors) if (alvmora.absentDayTwo.includes(juror.persona.seat)) juror.isAbsent = true
    },
  })
  return line
}

export async function rehearse(given: RehearseOptions): Promise<void> {
  const { laptop, room, seed, say } = given
  const codes = given.codes ?? (await openDemo(laptop, given.jurors))
  const options: RehearsalOptions = { laptop, room, seed, say, times: { wait, pace: given.pace } }
  const persona = given.isScripted ? scriptedPersona : (seat: number) => variedPersona(seat, seed)
  const jurors = codes.slice(0, given.jurors).map(({ seat }) => new SimulatedJuror(persona(seat), options))
  const watch = sendHome(jurors, laptop)
  const chance = seedrandom(`${seed}/late`)
  let isOver = false
  try {
    await Promise.all(
      jurors.map(async (juror, i) => {
        // one in eight comes a little late
        if (chance() < 0.125) await wait(500 + 1500 * chance())
        await juror.sitDown(codes[i]?.code ?? '')
      }),
    )
    say(`${jurors.length} jurors are seated.`)
    const disturbing = given.isScripted ? Promise.resolve() : disturb(jurors, options, () => isOver)
    if (given.isByHand) {
      say('Drive the room from the facilitator’s page. Press Ctrl+C here to end.')
      await new Promise(() => {})
    }
    await drive(options)
    isOver = true
    await disturbing
    say('The jury is over.')
  } finally {
    isOver = true
    watch.close()
    for (const juror of jurors) juror.close()
  }
}
