// Groups the pool into classes of interchangeable people: equal features and, where there are households, an equal place in an equal household.
import { byCodeUnit } from './order.ts'
import type { Pool } from './pool.ts'
import type { Quotas } from './quotas.ts'

/**
 * People whom LEXIMIN cannot tell apart, so that they get equal chances.
 * `members` are positions in `pool.people`; `capacity` is how many of them one panel can hold (fewer than all only where
 * members share a household).
 */
export interface PoolClass {
  readonly vector: readonly number[]
  readonly members: readonly number[]
  readonly capacity: number
}

/** Households of one composition: `count` of them, drawing on `classes`; a panel takes at most one person from each. */
export interface HouseholdKind {
  readonly classes: readonly number[]
  readonly count: number
}

export interface Classes {
  readonly classes: readonly PoolClass[]
  readonly householdKinds: readonly HouseholdKind[]
}

const vectorKey = (vector: readonly number[]): string =>
  vector.map((category) => String(category).padStart(3, '0')).join('.')

/** For every person the composition of the household, or '' for one who shares it with nobody. */
function compositions(pool: Pool): string[] {
  const households = new Map<string, number[]>()
  pool.people.forEach((person, position) => {
    if (person.household === undefined) return
    const members = households.get(person.household)
    if (members === undefined) households.set(person.household, [position])
    else members.push(position)
  })
  const result = pool.people.map(() => '')
  for (const members of households.values()) {
    if (members.length < 2) continue
    const composition = members
      .map((position) => vectorKey(pool.people[position]?.categories ?? []))
      .sort(byCodeUnit)
      .join('|')
    for (const position of members) result[position] = composition
  }
  return result
}

/** How many households there are of each composition. */
function countHouseholds(pool: Pool, composition: readonly string[]): Map<string, number> {
  const seen = new Map<string, Set<string>>()
  pool.people.forEach((person, position) => {
    const key = composition[position]
    if (!key || person.household === undefined) return
    const households = seen.get(key) ?? new Set<string>()
    seen.set(key, households.add(person.household))
  })
  return new Map([...seen].map(([key, households]) => [key, households.size]))
}

/**
 * The classes of a pool in canonical order (composition, then features, by code unit), whatever the order of its rows.
 * `quotas` must be in canonical order and `pool.people[i].categories` refer to it.
 */
export function classify(pool: Pool): Classes {
  const composition = compositions(pool)
  const groups = new Map<string, number[]>()
  pool.people.forEach((person, position) => {
    const key = `${composition[position]}\u0000${vectorKey(person.categories)}`
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [position])
    else members.push(position)
  })
  const counts = countHouseholds(pool, composition)
  const kinds = new Map<string, number[]>()
  const classes = [...groups.keys()].sort(byCodeUnit).map((key, index): PoolClass => {
    const members = groups.get(key) ?? []
    const first = members[0] ?? 0
    const kind = composition[first] ?? ''
    if (kind !== '') kinds.set(kind, [...(kinds.get(kind) ?? []), index])
    const capacity = kind === '' ? members.length : Math.min(members.length, counts.get(kind) ?? 0)
    return { vector: pool.people[first]?.categories ?? [], members, capacity }
  })
  const householdKinds = [...kinds].map(([kind, members]) => ({ classes: members, count: counts.get(kind) ?? 0 }))
  return { classes, householdKinds }
}

/** Re-expresses every person's categories in the canonical order of the quotas. */
export function canonicalPool(pool: Pool, from: Quotas, to: Quotas): Pool {
  const features = to.map((feature) => {
    const f = from.findIndex((other) => other.name === feature.name)
    const places = from[f]?.categories.map((category) =>
      feature.categories.findIndex((other) => other.name === category.name),
    )
    return { f, places: places ?? [] }
  })
  const people = pool.people.map((person) => ({
    ...person,
    categories: features.map(({ f, places }) => places[person.categories[f] ?? -1] ?? -1),
  }))
  return { ...pool, people }
}
