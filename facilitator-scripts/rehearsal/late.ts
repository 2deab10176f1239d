// Who comes late, and when: told in places of the room, not in minutes, so that the same seed makes the same meeting.
import seedrandom from 'seedrandom'
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import type { Place } from '#shared/session/jury.ts'

/** One in eight; the last of them in 1A of the usual run sheet, while the others tell each other what they have written. */
const shareOfLate = 1 / 8
const lastActivity = 7
const lastStep = 2

/** Where the room is when this seat comes; undefined for those who are there from the beginning. */
export function comesAt(seat: number, seed: string): Place | undefined {
  const chance = seedrandom(`${seed}/${seat}/late`)
  if (chance() >= shareOfLate) return undefined
  return { activity: 1 + Math.floor(chance() * lastActivity), step: Math.floor(chance() * (lastStep + 1)) }
}

/** Whether the room has come to this place; a short run sheet ends before it, and then it is the last activity. */
export function hasComeTo(view: Entities, { activity, step }: Place): boolean {
  const run = readOne(view, 'run')
  const here = run?.place
  if (here == null) return false
  return run?.next === null || here.activity > activity || (here.activity === activity && here.step >= step)
}

/** Whether nobody has sat down on this seat yet; the facilitator's page shows it. */
export const isStillEmpty = (view: Entities, seat: number): boolean =>
  readMany(view, 'attendance').some(
    ([, one]) => one.seat === seat && (one.attendance === 'expected' || one.attendance === 'late'),
  )
