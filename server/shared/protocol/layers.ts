// Views as they travel: keyed entities by layer, and the difference between two versions of a layer.

export type Entities = Readonly<Record<string, unknown>>
export type LayerName = string
export type Layers = ReadonlyMap<LayerName, Entities>

/** Changed and new entities by key; null for those that are gone or hidden. */
export type Changes = Readonly<Record<string, unknown>>

/** Equal in content. Entities are plain data: text, numbers, booleans, null, lists and objects. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((part, i) => same(part, b[i]))
  const [left, right] = [a as Entities, b as Entities] // both are objects here
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  )
}

/** What must be told to somebody who holds `before`, or undefined when nothing has changed. */
export function difference(before: Entities, after: Entities): Changes | undefined {
  const changes: Record<string, unknown> = {}
  for (const [key, entity] of Object.entries(after))
    if (!Object.hasOwn(before, key) || !same(before[key], entity)) changes[key] = entity
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) changes[key] = null
  return Object.keys(changes).length === 0 ? undefined : changes
}

export function applyChanges(entities: Entities, changes: Changes): Entities {
  const next: Record<string, unknown> = { ...entities }
  for (const [key, entity] of Object.entries(changes)) {
    if (entity === null) delete next[key]
    else next[key] = entity
  }
  return next
}
