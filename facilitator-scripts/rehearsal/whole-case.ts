// Runs a whole jury in memory, from the first activity to the last, with simulated jurors and facilitator.

import type { SeatAction } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import type { OpeningEvent } from '#shared/session/events.ts'
import { isAtEnd, nextOfFacilitator } from './facilitator.ts'
import { nextOfJuror } from './juror.ts'
import type { Persona } from './persona.ts'
import { QuietRoom } from './quiet-room.ts'
import { waitingFor } from './waiting-for.ts'

/** Something is asked for again and again without effect: a simulated person does not understand the room. */
class Stuck extends Error {}

const mostRounds = 5000
/** Of one juror, before the facilitator does anything. */
const mostWishes = 200
const secondsAStep = 20

/** The room after the last activity. */
export function runWholeCase(
  opening: OpeningEvent,
  personas: readonly Persona[],
  { now, seed }: { now: number; seed: string },
): QuietRoom {
  const room = new QuietRoom(opening, now, seed)
  for (let round = 0; round < mostRounds; round++) {
    letJurorsWork(room, personas)
    const view = room.look({ role: 'facilitator' })
    const move = nextOfFacilitator(view, isAtEnd)
    if (move === 'finished') return room
    room.now += secondsAStep * 1000
    if (move === 'wait') throw new Stuck(waitingFor(view))
    const answer = room.ask({ role: 'facilitator' }, move)
    if (!answer.ok) throw new Stuck(`The facilitator’s ${move.type} was refused: ${answer.code}.`)
  }
  throw new Stuck('The jury never ended.')
}

/** Everybody who is here does what there is to do. */
export function letJurorsWork(room: QuietRoom, personas: readonly Persona[]): void {
  const look = (seat: number): Entities | undefined =>
    room.jury.seats[seat]?.attendance === 'absent' ? undefined : room.look({ role: 'seat', seat })
  let wishes = 0
  for (const { seat, action } of wishesOf(personas, look)) {
    wishes += 1
    if (wishes > mostWishes * personas.length) throw new Stuck(`Seat ${seat} wants ${action.type} without end.`)
    room.now += 1000
    const answer = room.ask({ role: 'seat', seat }, action)
    if (!answer.ok) throw new Stuck(`${action.type} of seat ${seat} was refused: ${answer.code}.`)
  }
}

/**
 * What the jurors want, in turn, until nobody wants anything. Each wish must be asked for before the next is looked at: it
 * changes what the others see. `look` gives nothing for those who are not here.
 */
export function* wishesOf(
  personas: readonly Persona[],
  look: (seat: number) => Entities | undefined,
): Generator<{ readonly seat: number; readonly action: SeatAction }> {
  for (let busy = true; busy; ) {
    busy = false
    for (const persona of personas) {
      const view = look(persona.seat)
      const action = view === undefined ? undefined : nextOfJuror(persona, view)
      if (action === undefined) continue
      yield { seat: persona.seat, action }
      busy = true
    }
  }
}
