// Remembers what was drawn of the same parts, so that a view is drawn again only where something in it may have changed.
import type { Entities } from '../../protocol/layers.ts'
import type { Jury } from '../jury.ts'

interface Drawn {
  readonly parts: readonly unknown[]
  readonly entities: Entities
}

/** What was drawn last, by the thing it shows and a name. It is forgotten with the thing. */
const drawn = new WeakMap<object, Map<string, Drawn>>()

/** Everything of a jury that views are drawn of, except who sits there, where the room is and who has said done. */
export function partsOf({ seats: _seats, said: _said, running, ...parts }: Jury): unknown[] {
  return [...Object.values(parts), running.opened]
}

/** What was drawn before, where every part is still the very same; otherwise it is drawn now. */
export function drawnOf(thing: object, name: string, parts: readonly unknown[], draw: () => Entities): Entities {
  const known = drawn.get(thing) ?? new Map<string, Drawn>()
  const before = known.get(name)
  if (before?.parts.length === parts.length && before.parts.every((part, i) => part === parts[i]))
    return before.entities
  const entities = draw()
  drawn.set(thing, known.set(name, { parts, entities }))
  return entities
}
