// What piles are called, and how the whole board becomes perspectives.

import type { BoardPileEntity, JuryEntity } from '#shared/protocol/entities.ts'
import type { Bilingual } from '#shared/session/bilingual.ts'
import { longest } from '#shared/session/limits.ts'

export type Pile = readonly [string, BoardPileEntity]
type Interviews = JuryEntity['interviews']

export const cut = (text: string): string =>
  text.length <= longest.title ? text : `${text.slice(0, longest.title - 1).trimEnd()}…`

/** The pile's own heading, or what the interviews said. */
export function headingOf(
  { title, interview }: BoardPileEntity,
  interviews: Interviews,
  language: keyof Bilingual,
): string {
  if (interview === null) return title ?? ''
  return interviews.find(({ id }) => id === interview)?.text[language] ?? ''
}

/** A perspective for each pile; piles that several tables brought from the same interview are one. */
export function asPerspectives(piles: readonly Pile[], interviews: Interviews): { title: string; piles: string[] }[] {
  const groups = new Map<string, { title: string; piles: string[] }>()
  for (const [id, pile] of piles) {
    const key = pile.interview ?? `pile ${id}`
    const found = groups.get(key)
    const title = cut(headingOf(pile, interviews, 'sv'))
    if (found !== undefined) found.piles.push(id)
    else if (title !== '') groups.set(key, { title, piles: [id] })
  }
  return [...groups.values()]
}

/** `1/3` is table 3 of the first round. */
export const tableNumber = (name: string): string => name.split('/')[1] ?? name
