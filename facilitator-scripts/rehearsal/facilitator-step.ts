// What a step of a simulated facilitator may come to, and what several of them ask of the room.
import type { FacilitatorAction } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'

export type Move = (view: Entities) => FacilitatorAction | undefined

/** `wait` where the room is not ready; undefined where there is nothing left to do here. */
export type Step = (view: Entities) => FacilitatorAction | 'wait' | undefined

export function allDone(view: Entities): boolean {
  const progress = readOne(view, 'progress')
  return progress !== undefined && progress.here > 0 && progress.done >= progress.here
}

export const afterAll =
  (move: Step): Step =>
  (view) =>
    allDone(view) ? move(view) : 'wait'

export const nothing: Move = () => undefined

export const isPresent = (view: Entities, seat: number): boolean =>
  readMany(view, 'attendance').some(([, one]) => one.seat === seat && one.attendance === 'present')
