// What simulated jurors do in interests: the tables write the needs of the case, and everybody gives five dots.
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { dotsEach } from '#shared/session/limits.ts'
import * as alvmora from './alvmora-case.ts'
import { needPlaces } from './counterparts.ts'
import { isHandy, type Policy } from './policy.ts'

/**
 * The needs fall to four tables. A juror sees how many sit at its own, not how many tables there are: where these seem fewer,
 * each takes the share of two or of all, for a need that two have written is one in the room, and one that nobody has is none.
 */
function shareOfTable(view: Entities): readonly alvmora.CaseNeed[] {
  const seats = readOne(view, 'jury')?.seats ?? 0
  const tables = seats / Math.max(1, readMany(view, 'mates').length)
  const shares = tables >= 4 ? 4 : tables >= 2 ? 2 : 1
  const table = readOne(view, 'table')?.table ?? 1
  return alvmora.needs.filter((_, i) => i % shares === (table - 1) % shares)
}

/** What a need grows from: its perspectives, else whatever is on the map, else what was heard in the interviews. */
function rootsOf({ perspectives }: alvmora.CaseNeed, view: Entities): string[] {
  const titles = perspectives.map((place) => alvmora.perspectives[place])
  const shown = readMany(view, 'perspectives')
  const found = shown.filter(([, { title }]) => titles.includes(title ?? '')).map(([id]) => id)
  if (found.length > 0) return found
  const others = [...shown.map(([id]) => id), ...(readOne(view, 'jury')?.interviews ?? []).map(({ id }) => id)]
  return others.slice(0, 1)
}

export const writeNeeds: Policy = (persona, view) => {
  // the room may come back here when its dots are counted: nothing is written any more
  const state = readOne(view, 'dotting')?.state ?? 'open'
  if (state !== 'open' || !isHandy(persona, view)) return undefined
  const written = readMany(view, 'tableNeeds').map(([, { text }]) => text)
  const next = shareOfTable(view).find(({ text }) => !written.includes(text))
  if (next === undefined) return undefined
  const perspectives = rootsOf(next, view)
  return perspectives.length === 0
    ? undefined
    : { type: 'write-need', text: next.text, soThat: next.soThat, perspectives }
}

/** All five: those on a need of the case that the room does not have go to one that it has. */
export const giveDots: Policy = ({ dots }, view) => {
  if (readOne(view, 'dotting')?.state !== 'open') return undefined
  const given = Object.values(readOne(view, 'given')?.dots ?? {}).reduce((sum, count) => sum + count, 0)
  if (given === dotsEach) return undefined
  const placeOf = needPlaces(view)
  const needs = [...placeOf.keys()]
  const wanted: Record<string, number> = {}
  for (const [place, count] of dots.entries()) {
    const need = needs.find((id) => placeOf.get(id) === place) ?? needs[place % needs.length]
    if (need !== undefined && count > 0) wanted[need] = (wanted[need] ?? 0) + count
  }
  return { type: 'give-dots', dots: wanted }
}
