// The map as the room saw it: perspectives with their cards, and what the interviews had said.
import type { Bilingual } from '#shared/session/bilingual.ts'
import type { Jury } from '#shared/session/jury.ts'
import type { CardKind } from '#shared/session/phases/mapping-state.ts'
import type { Words } from '#shared/session/text.ts'
import { type Names, openCards, releasedPerspectives } from './names.ts'

export interface CardPart {
  readonly id: string
  readonly kind: CardKind
  readonly text: Words
}

export interface PerspectivePart {
  readonly id: string
  readonly title: Words
  readonly cards: readonly CardPart[]
  /** At how many tables it came up. */
  readonly tables: number
  /** Perspectives of the interviews that were put with it. */
  readonly interviews: readonly string[]
}

export interface InterviewPart {
  readonly id: string
  readonly text: Bilingual
  readonly holders: Bilingual
  /** The perspectives of the map that it became part of. */
  readonly within: readonly string[]
}

/** What an interview's perspective is called in the report; the run sheet's own ids could be taken for the map's. */
export const interviewName = (id: string): string => `I-${id}`

export function cardParts(jury: Jury, { cards }: Names, ids: readonly string[]): CardPart[] {
  return openCards(jury)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, kind, text }) => ({ id: cards.get(id) ?? '', kind, text }))
}

export function perspectiveParts(jury: Jury, names: Names): PerspectivePart[] {
  return releasedPerspectives(jury).map(({ id, title, piles }) => {
    const own = piles.flatMap((pile) => jury.mapping.piles[pile] ?? [])
    return {
      id: names.perspectives.get(id) ?? '',
      title,
      cards: cardParts(
        jury,
        names,
        own.flatMap((pile) => pile.cards),
      ),
      tables: new Set(own.map(({ table }) => table)).size,
      interviews: [...new Set(own.flatMap(({ interview }) => (interview === null ? [] : [interviewName(interview)])))],
    }
  })
}

export const interviewParts = (jury: Jury, map: readonly PerspectivePart[]): InterviewPart[] =>
  jury.sheet.perspectives.map(({ id, text, holders }) => ({
    id: interviewName(id),
    text,
    holders,
    within: map.filter(({ interviews }) => interviews.includes(interviewName(id))).map((one) => one.id),
  }))
