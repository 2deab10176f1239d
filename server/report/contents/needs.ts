// The room's needs with their dots, and the plain tests by which ways forward were compared.
import type { Jury } from '#shared/session/jury.ts'
import { dotSum } from '#shared/session/phases/interests.ts'
import type { Words } from '#shared/session/text.ts'
import { type Names, named, needIds } from './names.ts'
import { interviewName } from './perspectives.ts'

export interface NeedPart {
  readonly id: string
  readonly text: Words
  readonly soThat: Words
  /** Whether ways forward were compared by it. */
  readonly criterion: boolean
  readonly test: Words
  /** Null while they are not published. */
  readonly dots: { readonly sum: number; readonly jurors: readonly number[] } | null
  /** Perspectives of the map, and of the interviews, that it grew from. */
  readonly perspectives: readonly string[]
}

function perspectivesBehind(jury: Jury, names: Names, needs: readonly string[]): string[] {
  const ids = needs.flatMap((id) => jury.interests.needs[id]?.perspectives ?? [])
  const interviews = jury.sheet.perspectives.filter(({ id }) => ids.includes(id)).map(({ id }) => interviewName(id))
  return [...new Set([...named(names.perspectives, ids), ...interviews])]
}

export function needParts(jury: Jury, names: Names): NeedPart[] {
  const { shared, dots, dotsPublished, criteria } = jury.interests
  return needIds(jury).flatMap((id): NeedPart[] => {
    const need = shared[id]
    if (need === undefined) return []
    const criterion = criteria.find((one) => one.need === id)
    const jurors = dots?.[id] ?? []
    return [
      {
        id: names.needs.get(id) ?? '',
        text: need.text,
        soThat: need.soThat,
        criterion: criterion !== undefined,
        test: criterion === undefined ? '' : criterion.test,
        dots: dotsPublished ? { sum: dotSum(jurors), jurors } : null,
        perspectives: perspectivesBehind(jury, names, need.needs),
      },
    ]
  })
}
