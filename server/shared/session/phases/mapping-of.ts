// What the rules of cards, piles and perspectives share.
import type { Jury } from '../jury.ts'
import { type Decision, no, wrote } from '../outcome.ts'
import { Pen, type Stamp } from '../stamp.ts'
import { type TextRef, tidy } from '../text.ts'
import type { Mapping, MappingEvent, Perspective, PerspectiveEvent } from './mapping-state.ts'

export function putMapping(jury: Jury, changes: Partial<Mapping>): Jury {
  return { ...jury, mapping: { ...jury.mapping, ...changes } }
}

/** The perspective that a pile is part of. */
export const mappedBy = (jury: Jury, pile: string): Perspective | undefined =>
  Object.values(jury.mapping.perspectives).find(({ piles }) => piles.includes(pile))

/** The number in an id, so that the next one is new. */
export const numberIn = (id: string): number => Number(id.slice(1))

export const without = <T>(things: Readonly<Record<string, T>>, id: string): Record<string, T> => {
  const { [id]: _gone, ...rest } = things
  return rest
}

/** An event with words of somebody's; empty ones are refused. */
export function worded(stamp: Stamp, text: string, then: (ref: TextRef) => MappingEvent | PerspectiveEvent): Decision {
  if (tidy(text) === '') return no('empty')
  const pen = new Pen(stamp)
  return wrote(pen.texts, then(pen.write(text)))
}
