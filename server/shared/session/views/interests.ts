// What each audience may see of interests. How many have given dots is open; which dots, only after closing and publishing.
import type { ClosingEntity, RoomNeedEntity, SharedNeedEntity, TableNeedEntity } from '../../protocol/phase-entities.ts'
import { hasGivenDots } from '../answered.ts'
import { type Jury, presentSeats } from '../jury.ts'

export type Entry = readonly [string, unknown]

export function closing(jury: Jury, state: ClosingEntity['state'], answered: (seat: number) => boolean): ClosingEntity {
  const here = presentSeats(jury)
  return { state, answered: here.filter(({ number }) => answered(number)).length, here: here.length }
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
  const state = dots === null ? 'open' : dotsPublished ? 'published' : 'closed'
  return needs.length === 0 ? [] : [...needs, ['dotting', closing(jury, state, (seat) => hasGivenDots(jury, seat))]]
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
