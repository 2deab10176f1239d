// What each audience may see of interests. How many have given dots is open; which dots, only after closing and publishing.
import type { ClosingEntity, RoomNeedEntity, SharedNeedEntity, TableNeedEntity } from '../../protocol/phase-entities.ts'
import { type Jury, presentSeats } from '../jury.ts'
import { hasGivenDots } from '../phases/interests.ts'

export type Entry = readonly [string, unknown]

/** While answers are open: how many of those present have given theirs. */
export function stillOpen(jury: Jury, hasAnswered: (seat: number) => boolean): ClosingEntity {
  const here = presentSeats(jury)
  return { state: 'open', answered: here.filter(({ number }) => hasAnswered(number)).length, here: here.length }
}

/** After the closing nobody can say who answered: how many is in the counts. */
export function closedWith(jury: Jury, counts: readonly (readonly number[])[], isPublished: boolean): ClosingEntity {
  const answered = Math.max(0, ...counts.map((row) => row.reduce((sum, count) => sum + count, 0)))
  return { state: isPublished ? 'published' : 'closed', answered, here: Math.max(answered, presentSeats(jury).length) }
}

export function interestsForEveryone(jury: Jury): Entry[] {
  const { shared, dots, dotsPublished, criteria } = jury.interests
  const needs = Object.values(shared).map(({ id, text, soThat }): [string, SharedNeedEntity] => {
    const criterion = criteria.findIndex(({ need }) => need === id)
    return [
      `needs/${id}`,
      {
        text,
        soThat,
        dots: dotsPublished ? (dots?.[id] ?? null) : null,
        test: criteria[criterion]?.test ?? '',
        criterion: criterion === -1 ? null : criterion,
      },
    ]
  })
  const dotting =
    dots === null
      ? stillOpen(jury, (seat) => hasGivenDots(jury, seat))
      : closedWith(jury, Object.values(dots), dotsPublished)
  return needs.length === 0 ? [] : [...needs, ['dotting', dotting]]
}

const sharedAs = (jury: Jury, need: string): string | null =>
  Object.values(jury.interests.shared).find(({ needs }) => needs.includes(need))?.id ?? null

export const interestsForTable = (jury: Jury, table: string): Entry[] =>
  Object.values(jury.interests.needs)
    .filter((need) => need.table === table)
    .map(({ id, seat, text, soThat, perspectives }): [string, TableNeedEntity] => [
      `tableNeeds/${id}`,
      { seat, text, soThat, perspectives, shared: sharedAs(jury, id) !== null },
    ])

export const interestsForFacilitator = (jury: Jury): Entry[] =>
  Object.values(jury.interests.needs).map(({ id, table, text, soThat, perspectives }): [string, RoomNeedEntity] => [
    `roomNeeds/${id}`,
    { table, text, soThat, perspectives, shared: sharedAs(jury, id) },
  ])
