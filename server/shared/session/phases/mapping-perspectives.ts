// The map: the facilitator makes perspectives of the tables' piles, joins them, and shows them to the room (1B).
import type { Deciders, Evolvers } from '../deciding.ts'
import type { Jury } from '../jury.ts'
import { did, no } from '../outcome.ts'
import { mappedBy, numberIn, putMapping, without, worded } from './mapping-of.ts'
import type { Perspective, PerspectiveEvent } from './mapping-state.ts'

type PerspectiveActionType = 'map-piles' | 'name-perspective' | 'unmap-perspective' | 'release-perspective'

export const decidePerspectives: Deciders<PerspectiveActionType> = {
  'map-piles': (jury, { title, piles }, stamp) => {
    if (piles.some((pile) => jury.mapping.piles[pile] === undefined)) return no('no-such-thing')
    const parents = [...new Set(piles)]
    const [first, ...others] = [...new Set(parents.flatMap((pile) => mappedBy(jury, pile) ?? []))]
    if (first === undefined) {
      const perspective = `v${jury.mapping.made + 1}`
      return worded(stamp, title, (ref) => ({ type: 'perspective-mapped', perspective, title: ref, piles: parents }))
    }
    if (parents.every((pile) => first.piles.includes(pile))) return no('already-there')
    const joined = { perspective: first.id, others: others.map(({ id }) => id), piles: parents }
    return worded(stamp, title, (ref) => ({ type: 'perspectives-joined', ...joined, title: ref }))
  },
  'name-perspective': (jury, { perspective, title }, stamp) =>
    jury.mapping.perspectives[perspective] === undefined
      ? no('no-such-thing')
      : worded(stamp, title, (ref) => ({ type: 'perspective-named', perspective, title: ref })),
  'unmap-perspective': (jury, { perspective }) => {
    // taken off already: a second press has nothing left to do
    if (jury.mapping.perspectives[perspective] === undefined) return did()
    const hasNeeds = Object.values(jury.interests.needs).some((need) => need.perspectives.includes(perspective))
    return hasNeeds ? no('has-needs') : did({ type: 'perspective-unmapped', perspective })
  },
  'release-perspective': (jury, { perspective, released }) => {
    const found = jury.mapping.perspectives[perspective]
    if (found === undefined) return no('no-such-thing')
    return found.released === released ? did() : did({ type: 'perspective-released', perspective, released })
  },
}

function changePerspective(jury: Jury, id: string, changes: Partial<Perspective>): Jury {
  const found = jury.mapping.perspectives[id]
  return found === undefined
    ? jury
    : putMapping(jury, { perspectives: { ...jury.mapping.perspectives, [id]: { ...found, ...changes } } })
}

export const evolvePerspectives: Evolvers<PerspectiveEvent> = {
  'perspective-mapped': (jury, { perspective, title, piles }, read) =>
    putMapping(jury, {
      perspectives: {
        ...jury.mapping.perspectives,
        [perspective]: { id: perspective, title: read(title.ref) ?? null, piles, released: false },
      },
      made: numberIn(perspective),
    }),
  'perspectives-joined': (jury, { perspective, others, piles, title }, read) => {
    const parts = [perspective, ...others].flatMap((id) => jury.mapping.perspectives[id] ?? [])
    const rest = Object.entries(jury.mapping.perspectives).filter(([id]) => !others.includes(id))
    const joined: Perspective = {
      id: perspective,
      title: read(title.ref) ?? null,
      piles: [...new Set([...parts.flatMap((part) => part.piles), ...piles])],
      released: false,
    }
    return putMapping(jury, { perspectives: { ...Object.fromEntries(rest), [perspective]: joined } })
  },
  'perspective-named': (jury, { perspective, title }, read) =>
    changePerspective(jury, perspective, { title: read(title.ref) ?? null }),
  'perspective-unmapped': (jury, { perspective }) =>
    putMapping(jury, { perspectives: without(jury.mapping.perspectives, perspective) }),
  'perspective-released': (jury, { perspective, released }) => changePerspective(jury, perspective, { released }),
}
