// The shapes of the two questions: may this happen, and what is the jury like when it has.
import type { Action, ActionOf } from '../protocol/actions.ts'
import type { JuryEvent } from './events.ts'
import type { Jury } from './jury.ts'
import type { Decision } from './outcome.ts'
import type { Stamp } from './stamp.ts'
import type { ReadText } from './text.ts'

/** For each type of action the function that decides it; a type that is forgotten is an error of the compiler. */
export type Deciders<T extends Action['type']> = {
  readonly [K in T]: (jury: Jury, action: ActionOf<K>, stamp: Stamp) => Decision
}

/** For each type of event what it makes of the jury. It never refuses: an old log must always replay. */
export type Evolvers<E extends JuryEvent> = {
  readonly [K in E['type']]: (jury: Jury, event: Extract<E, { type: K }>, read: ReadText) => Jury
}

/** The seat that asks; only for actions that the facilitator cannot ask for. */
export function seatOf(stamp: Stamp): number {
  if (stamp.by.role !== 'seat') throw new Error('Only a seat asks for this.')
  return stamp.by.seat
}
