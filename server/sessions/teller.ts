// Tells every audience what has changed: layers compared with what was told before, collected for at most 50 ms.
import { type Changes, difference, type Entities, type LayerName, type Layers } from '#shared/protocol/layers.ts'

/** Where changes go: the sockets that listen to a layer. */
export interface Audience {
  patch: (layer: LayerName, revision: number, changes: Changes) => void
  /** Called before patches are sent: somebody may now belong to other layers. */
  regroup: () => void
  /** A seat has been given to another device, or has a new code: whoever sat there does so no more. */
  dismiss: (seat: number) => void
}

interface Told {
  readonly revision: number
  readonly entities: Entities
}

const collectFor = 50

export class Teller {
  private readonly told = new Map<LayerName, Told>()
  /** Also of layers that are gone: one that comes back goes on counting, so that no page takes an old version for it. */
  private readonly revisions = new Map<LayerName, number>()
  private readonly view: () => Layers
  private readonly audience: Audience
  private timer: NodeJS.Timeout | undefined
  private lastTold = 0

  constructor(view: () => Layers, audience: Audience) {
    this.view = view
    this.audience = audience
    this.remember()
  }

  /** A layer as last told. */
  layer(name: LayerName): Told | undefined {
    return this.told.get(name)
  }

  /** Something may have changed. The first change after a quiet time is told at once. */
  changed(): void {
    if (this.timer !== undefined) return
    const wait = Math.max(0, this.lastTold + collectFor - performance.now())
    this.timer = setTimeout(() => this.tell(), wait)
  }

  private tell(): void {
    this.timer = undefined
    this.lastTold = performance.now()
    const patches = this.remember()
    this.audience.regroup()
    for (const { layer, revision, changes } of patches) this.audience.patch(layer, revision, changes)
  }

  /** Takes the view as it is now as told; answers with what is new in it. A new layer nobody holds: it is sent whole. */
  private remember(): { layer: LayerName; revision: number; changes: Changes }[] {
    const patches: { layer: LayerName; revision: number; changes: Changes }[] = []
    const layers = this.view()
    for (const [layer, entities] of layers) {
      const before = this.told.get(layer)
      const changes = before === undefined ? undefined : difference(before.entities, entities)
      if (before !== undefined && changes === undefined) continue
      const revision = (this.revisions.get(layer) ?? 0) + 1
      this.revisions.set(layer, revision)
      this.told.set(layer, { revision, entities })
      if (changes !== undefined) patches.push({ layer, revision, changes })
    }
    for (const layer of this.told.keys()) if (!layers.has(layer)) this.told.delete(layer)
    return patches
  }

  close(): void {
    clearTimeout(this.timer)
  }
}
