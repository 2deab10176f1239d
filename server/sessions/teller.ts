// Tells every audience what has changed: layers compared with what was told before, collected while there is much to tell.
import { type Changes, difference, type Entities, type LayerName } from '#shared/protocol/layers.ts'

/** Where changes go: the sockets that listen to a layer. */
export interface Audience {
  patch: (layer: LayerName, revision: number, changes: Changes) => void
  /** Called before patches are sent: somebody may now belong to other layers. */
  regroup: () => void
  /** A seat has been given to another device, or has a new code: whoever sat there does so no more. */
  dismiss: (seat: number) => void
}

/** Everyone belongs to it, always: it is told before the others have been drawn. */
const forEveryone = 'everyone'

interface Patch {
  readonly layer: LayerName
  readonly revision: number
  readonly changes: Changes
}

interface Told {
  readonly revision: number
  readonly entities: Entities
}

/** After telling, changes are collected for some times as long as the telling took, so that there is time for all else. */
const restFactor = 4
/** But for no longer than this, in milliseconds. */
const mostRest = 50

export class Teller {
  private readonly told = new Map<LayerName, Told>()
  /** Also of layers that are gone: one that comes back goes on counting, so that no page takes an old version for it. */
  private readonly revisions = new Map<LayerName, number>()
  private readonly view: () => Iterable<readonly [LayerName, Entities]>
  private readonly audience: Audience
  private isWaiting = false
  private isClosed = false
  private restUntil = 0

  constructor(view: () => Iterable<readonly [LayerName, Entities]>, audience: Audience) {
    this.view = view
    this.audience = audience
    for (const _ of this.remember()); // nobody listens yet
  }

  /** A layer as last told. */
  layer(name: LayerName): Told | undefined {
    return this.told.get(name)
  }

  /** Something may have changed. The first change after a quiet time is told at once. */
  changed(): void {
    if (this.isWaiting) return
    this.isWaiting = true
    const wait = this.restUntil - performance.now()
    if (wait > 0) setTimeout(() => this.tell(), wait)
    else setImmediate(() => this.tell())
  }

  private tell(): void {
    this.isWaiting = false
    if (this.isClosed) return
    const began = performance.now()
    const others: Patch[] = []
    for (const patch of this.remember()) {
      if (patch.layer === forEveryone) this.send(patch)
      else others.push(patch)
    }
    this.audience.regroup()
    for (const patch of others) this.send(patch)
    const ended = performance.now()
    this.restUntil = ended + Math.min(mostRest, restFactor * (ended - began))
  }

  private send({ layer, revision, changes }: Patch): void {
    this.audience.patch(layer, revision, changes)
  }

  /** Takes the view as it is now as told; gives what is new in it. A new layer nobody holds: it is sent whole. */
  private *remember(): Generator<Patch> {
    const names = new Set<LayerName>()
    for (const [layer, entities] of this.view()) {
      names.add(layer)
      const before = this.told.get(layer)
      if (before?.entities === entities) continue
      const changes = before === undefined ? undefined : difference(before.entities, entities)
      if (before !== undefined && changes === undefined) continue
      const revision = (this.revisions.get(layer) ?? 0) + 1
      this.revisions.set(layer, revision)
      this.told.set(layer, { revision, entities })
      if (changes !== undefined) yield { layer, revision, changes }
    }
    for (const layer of this.told.keys()) if (!names.has(layer)) this.told.delete(layer)
  }

  close(): void {
    this.isClosed = true
  }
}
