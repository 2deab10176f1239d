// Runs a whole jury in memory, from the first activity to the last, with simulated jurors and facilitator.

import { readOne } from '#shared/protocol/reading.ts'
import type { OpeningEvent } from '#shared/session/events.ts'
import { isAtEnd, nextOfFacilitator } from './facilitator.ts'
import { nextOfJuror } from './juror.ts'
import type { Persona } from './persona.ts'
import { QuietRoom } from './quiet-room.ts'

/** Something is asked for again and again without effect: a simulated person does not understand the room. */
class Stuck extends Error {}

const mostRounds = 5000
const secondsAStep = 20

/** The room after the last activity. `absent` are seats that never come back on the second day. */
export function runWholeCase(
  opening: OpeningEvent,
  personas: readonly Persona[],
  { now, seed }: { now: number; seed: string },
): QuietRoom {
  const room = new QuietRoom(opening, now, seed)
  for (let round = 0; round < mostRounds; round++) {
    letJurorsWork(room, personas)
    const move = nextOfFacilitator(room.look({ role: 'facilitator' }), isAtEnd)
    if (move === 'finished') return room
    room.now += secondsAStep * 1000
    if (move === 'wait') throw new Stuck(`The room waits at ${JSON.stringify(room.jury.running.place)}.`)
    const answer = room.ask({ role: 'facilitator' }, move)
    if (!answer.ok) throw new Stuck(`The facilitator’s ${move.type} was refused: ${answer.code}.`)
  }
  throw new Stuck('The jury never ended.')
}

/** Everybody who is here does what there is to do, in turn, until nobody has anything left. */
function letJurorsWork(room: QuietRoom, personas: readonly Persona[]): void {
  for (let busy = true; busy; ) {
    busy = false
    for (const persona of personas) {
      const by = { role: 'seat', seat: persona.seat } as const
      const view = room.look(by)
      const isAway = room.jury.seats[persona.seat]?.attendance === 'absent'
      const action = isAway || readOne(view, 'me') === undefined ? undefined : nextOfJuror(persona, view)
      if (action === undefined) continue
      room.now += 1000
      const answer = room.ask(by, action)
      if (!answer.ok) throw new Stuck(`${action.type} of seat ${persona.seat} was refused: ${answer.code}.`)
      busy = true
    }
  }
}
