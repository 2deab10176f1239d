// Reads entities by kind, in the same way in a page, in a simulated juror and in a test.
import type { ManyEntities, SingleEntities } from './entities.ts'
import type { Entities } from './layers.ts'

/** The one entity of its kind, or undefined before it has been told. */
export const readOne = <K extends keyof SingleEntities>(entities: Entities, kind: K): SingleEntities[K] | undefined =>
  entities[kind] as SingleEntities[K] | undefined // the server's view writes this kind under this key

const numbers = new Intl.Collator('en', { numeric: true })

/** All entities of a kind by id, in the order of their numbers. */
export function readMany<K extends keyof ManyEntities>(
  entities: Entities,
  kind: K,
): readonly (readonly [string, ManyEntities[K]])[] {
  const prefix = `${kind}/`
  return Object.entries(entities)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, entity]) => [key.slice(prefix.length), entity as ManyEntities[K]] as const) // as above
    .toSorted(([a], [b]) => numbers.compare(a, b))
}
