// Everybody with a code: who is there from the beginning, who comes late, and who does not come on the second day.
import type { Entities } from '#shared/protocol/layers.ts'
import { readOne } from '#shared/protocol/reading.ts'
import type { Place } from '#shared/session/jury.ts'
import * as alvmora from './alvmora-case.ts'
import { comesAt, hasComeTo, isStillEmpty } from './late.ts'
import { scriptedPersona, variedPersona } from './persona.ts'
import { type RehearsalOptions, SimulatedJuror } from './rehearsal.ts'
import { SocketLine } from './socket-line.ts'
import { seatsText } from './waiting-for.ts'

export type Codes = readonly { readonly seat: number; readonly code: string }[]

export class Guests {
  readonly jurors: readonly SimulatedJuror[]
  private readonly codes: ReadonlyMap<number, string>
  private readonly options: RehearsalOptions
  /** Where the room is when they come. In the script nobody is late: what everybody writes is in its figures. */
  private readonly late: ReadonlyMap<SimulatedJuror, Place>
  private readonly come = new Set<SimulatedJuror>()
  private readonly watch: SocketLine

  constructor(codes: Codes, isScripted: boolean, options: RehearsalOptions) {
    const persona = isScripted ? scriptedPersona : (seat: number) => variedPersona(seat, options.seed)
    this.jurors = codes.map(({ seat }) => new SimulatedJuror(persona(seat), options))
    this.codes = new Map(codes.map(({ seat, code }) => [seat, code]))
    this.options = options
    this.late = new Map(
      this.jurors.flatMap((juror) => {
        const place = isScripted ? undefined : comesAt(juror.persona.seat, options.seed)
        return place === undefined ? [] : [[juror, place] as const]
      }),
    )
    this.watch = new SocketLine(options.laptop, { role: 'projector', onChange: () => this.comeAndGo() })
  }

  private due(view: Entities): SimulatedJuror[] {
    return [...this.late].flatMap(([juror, place]) => (hasComeTo(view, place) ? [juror] : []))
  }

  private sitDown(juror: SimulatedJuror): Promise<void> {
    return juror.sitDown(this.codes.get(juror.persona.seat) ?? '')
  }

  async takeSeats(): Promise<void> {
    const punctual = this.jurors.filter((juror) => !this.late.has(juror))
    await Promise.all(punctual.map((juror) => this.sitDown(juror)))
    const late = [...this.late.keys()].map(({ persona }) => persona.seat)
    const then = late.length === 0 ? '' : ` Late, when the room has begun: ${seatsText(late)}.`
    this.options.say(`${punctual.length} jurors are seated.${then}`)
  }

  private comeAndGo(): void {
    const { view } = this.watch
    for (const juror of this.due(view)) {
      if (this.come.has(juror)) continue
      this.come.add(juror)
      this.sitDown(juror).catch((error: Error) => this.options.say(error.message))
    }
    // the two of the example do not come on the second day
    if (readOne(view, 'run')?.activity?.day !== 1) return
    for (const juror of this.jurors) if (alvmora.absentDayTwo.includes(juror.persona.seat)) juror.isAbsent = true
  }

  /** Whoever should have come by now and is not seated; the facilitator's page shows it. */
  awaited(view: Entities): number[] {
    return this.due(view).flatMap(({ persona }) => (isStillEmpty(view, persona.seat) ? [persona.seat] : []))
  }

  leave(): void {
    this.watch.close()
    for (const juror of this.jurors) juror.close()
  }
}
