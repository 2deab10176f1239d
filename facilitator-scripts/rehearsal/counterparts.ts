// What in the room answers to what in the Älvmora case: by its words, and where a facilitator has chosen others, by its place in the list.
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany } from '#shared/protocol/reading.ts'
import type { Fields } from '#shared/session/phases/recommendations-state.ts'
import * as alvmora from './alvmora-case.ts'

const needWith = (text: string | null): number => alvmora.needs.findIndex((need) => need.text === text)

/** The place in the case of every need that the room shares. No two have the same; those beyond the case come after it. */
export function needPlaces(view: Entities): ReadonlyMap<string, number> {
  const needs = readMany(view, 'needs')
  const places = new Map<string, number>()
  const taken = new Set<number>()
  const put = (id: string, place: number): void => {
    places.set(id, place)
    taken.add(place)
  }
  for (const [id, { text }] of needs) if (needWith(text) !== -1 && !taken.has(needWith(text))) put(id, needWith(text))
  for (const [i, [id]] of needs.entries()) {
    if (places.has(id)) continue
    let place = i
    while (taken.has(place)) place += 1
    put(id, place)
  }
  return places
}

/** Ids of the room's needs by their places in the case. */
export const needIds = (view: Entities, places: readonly number[]): string[] =>
  [...needPlaces(view)].filter(([, place]) => places.includes(place)).map(([id]) => id)

/** The recommendation of the case that a text of the room is about; -1 where the room has made one of its own. */
export const caseOf = ({ title }: Fields): number =>
  alvmora.recommendations.findIndex(
    ({ fields, amended, from }) =>
      title != null && (title === fields.title || title === amended?.title || from.includes(title)),
  )

/** The place of a text: its recommendation's in the case, and beyond it for those that are the room's own. */
export function textPlace({ number, fields }: { readonly number: number; readonly fields: Fields }): number {
  const found = caseOf(fields)
  return found === -1 ? alvmora.recommendations.length + number - 1 : found
}

const textOfKey = (key: string): string =>
  key === alvmora.part.key ? alvmora.part.text : (alvmora.proposals.find((one) => one.key === key)?.text ?? '')

/** Texts of the proposals with these keys. */
export const textsOf = (keys: readonly string[]): string[] => keys.map(textOfKey)
