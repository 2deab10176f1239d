// A policy says what a juror does in one step, from what its tablet shows; here also who at a table does what only one can do.
import type { SeatAction } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany } from '#shared/protocol/reading.ts'
import type { Persona } from './persona.ts'

export type Policy = (persona: Persona, view: Entities) => SeatAction | undefined

/** The juror who writes the jury's statement. */
export const statementWriter = 1

export const noParents = { needs: [], scenarios: [], cards: [] }

/** Seats at the own table whose people are in the room. */
export const hereAtTable = (view: Entities): number[] =>
  readMany(view, 'mates').flatMap(([, { seat, here }]) => (here ? [seat] : []))

/** The juror who works the table's shared things: the lowest seat that is here. */
export const isHandy = ({ seat }: Persona, view: Entities): boolean => Math.min(...hereAtTable(view)) === seat
