// A full room of the Älvmora case whose jurors answer as they did; the facilitator's part is taken by whoever drives.
import { absentDayTwo } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { scriptedPersona } from '../../facilitator-scripts/rehearsal/persona.ts'
import { drive, type RehearsalOptions, SimulatedJuror } from '../../facilitator-scripts/rehearsal/rehearsal.ts'
import { openDemo } from '../../facilitator-scripts/rehearsal/rehearse.ts'
import type { Allting } from './allting.ts'

export interface ByHandRoom {
  /** A simulated facilitator moves the room on, and does what the case says, until it comes to this place: `criteria/dots`. */
  readonly driveTo: (place: string) => Promise<void>
  /** These tablets lie still, or work again. */
  readonly rest: (seats: readonly number[], resting: boolean) => void
  /** Sunday: the two of the case do not come. */
  readonly sunday: () => void
  readonly complaints: readonly string[]
  readonly close: () => void
}

export async function seatRoom({ url, room }: Allting): Promise<ByHandRoom> {
  const complaints: string[] = []
  const options: RehearsalOptions = {
    laptop: new URL(url).origin,
    room: new URL(room).origin,
    seed: 'by-hand',
    times: { wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)), pace: 0 },
    // what is refused is said; where the room has come to, too
    say: (text) => text.includes('→') && complaints.push(text),
  }
  const codes = await openDemo(options.laptop, 24)
  const jurors = codes.map(({ seat }) => new SimulatedJuror(scriptedPersona(seat), options))
  await Promise.all(jurors.map((juror, i) => juror.sitDown(codes[i]?.code ?? '')))
  const rest = (seats: readonly number[], resting: boolean): void => {
    for (const juror of jurors) if (seats.includes(juror.persona.seat)) juror.isAbsent = resting
  }
  return {
    driveTo: (place) => drive(options, (now) => now === place),
    rest,
    sunday: () => rest(absentDayTwo, true),
    complaints,
    close: () => {
      for (const juror of jurors) juror.close()
    },
  }
}
