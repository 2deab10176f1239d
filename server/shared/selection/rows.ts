// The canonical row of every pool member: features, an id where the file has one, and which household, never the address.

import { canonicalText } from './canonical.ts'
import { byCodeUnit } from './order.ts'
import type { Person, Pool } from './pool.ts'
import type { Quotas } from './quotas.ts'
import type { CanonicalRow } from './record.ts'

/** Features by name, each cell in the spelling of the quotas. */
function features(person: Person, quotas: Quotas): Record<string, string> {
  return Object.fromEntries(quotas.map((feature, f) => [feature.name, feature.categories[person.categories[f]!]!.name]))
}

/**
 * Numbers the households of two or more by their members' rows, so that neither the address nor the order of the file
 * shows. Households of equal rows may swap numbers: they are the same to everyone.
 */
function householdNumbers(pool: Pool, plain: readonly string[]): Map<string, string> {
  const members = new Map<string, string[]>()
  pool.people.forEach(({ household }, position) => {
    if (household !== undefined) members.set(household, [...(members.get(household) ?? []), plain[position]!])
  })
  const shared = [...members]
    .filter(([, rows]) => rows.length > 1)
    .map(([household, rows]) => ({ household, key: rows.sort(byCodeUnit).join('\u0000') }))
  shared.sort((a, b) => byCodeUnit(a.key, b.key))
  return new Map(shared.map(({ household }, number) => [household, String(number + 1)]))
}

/** One row for each person, in the order of `pool.people`; `quotas` as the pool was parsed with. */
export function canonicalRows(pool: Pool, quotas: Quotas): CanonicalRow[] {
  const plain = pool.people.map(
    (person): CanonicalRow => ({
      features: features(person, quotas),
      ...(pool.idColumn === undefined ? {} : { id: person.id }),
    }),
  )
  const numbers = householdNumbers(
    pool,
    plain.map((row) => canonicalText(row as never)),
  )
  return plain.map((row, position) => {
    const household = numbers.get(pool.people[position]!.household ?? '')
    return household === undefined ? row : { ...row, household }
  })
}

/** The pool that rows describe: positions are indices, households their numbers. */
export function poolOfRows(rows: readonly CanonicalRow[], quotas: Quotas): Pool {
  const people = rows.map(
    (row, index): Person => ({
      id: row.id ?? String(index),
      row: index,
      categories: quotas.map((feature) =>
        feature.categories.findIndex((category) => category.name === row.features[feature.name]),
      ),
      cells: [],
      ...(row.household === undefined ? {} : { household: row.household }),
    }),
  )
  return {
    header: [],
    idColumn: rows.some((row) => row.id !== undefined) ? 'id' : undefined,
    addressColumns: [],
    people,
  }
}
