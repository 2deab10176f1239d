// The tables' needs as the facilitator judges them: what looks like a solution, what has no perspective behind it, which are the same.
import type { RoomNeedEntity } from '#shared/protocol/phase-entities.ts'
import { solutionWord } from '#shared/session/solution-words.ts'

export type RoomNeed = readonly [string, RoomNeedEntity]

/** The word that names a solution, if there is one. */
export const solutionIn = ({ text, soThat }: RoomNeedEntity): string | undefined =>
  solutionWord(text ?? '') ?? solutionWord(soThat ?? '')

const sameness = (text: string | null): string =>
  (text ?? '')
    .trim()
    .replace(/[.…]+$/u, '')
    .toLocaleLowerCase('sv')

/** Needs that say exactly the same are one; each group becomes a shared need. */
export function asShared(needs: readonly RoomNeed[]): { text: string; soThat: string; needs: string[] }[] {
  const groups = new Map<string, { text: string; soThat: string; needs: string[] }>()
  for (const [id, { text, soThat }] of needs) {
    const found = groups.get(sameness(text))
    if (found !== undefined) found.needs.push(id)
    else if (text !== null) groups.set(sameness(text), { text, soThat: soThat ?? '', needs: [id] })
  }
  return [...groups.values()]
}
