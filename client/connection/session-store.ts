// What a page knows of the room: the layers it may see, whether the laptop answers, and what is not yet saved.
import { useMemo } from 'react'
import { create } from 'zustand'
import type { ManyEntities, SingleEntities } from '#shared/protocol/entities.ts'
import { applyChanges, type Changes, type Entities, type LayerName } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import type { Entry } from './outbox.ts'

/** `away`: the laptop does not answer; `replaced`: a newer page or another device has this seat. */
export type Line = 'connecting' | 'open' | 'away' | 'newer-page' | 'other-device'

interface Held {
  readonly revision: number
  readonly entities: Entities
  /** Shown until the server has told it anew, so that nobody's screen goes blank while they write. */
  readonly outdated?: boolean
}

export interface SessionState {
  readonly line: Line
  readonly boot: string | undefined
  readonly seat: number | null
  /** No jury is open in the room. Undefined until the server has said. */
  readonly empty: boolean | undefined
  /** The server's clock minus this tablet's, in milliseconds. */
  readonly clockOffset: number
  readonly layers: Readonly<Record<LayerName, Held>>
  /** All layers as one. */
  readonly entities: Entities
  readonly outbox: readonly Entry[]
}

const nothing: SessionState = {
  line: 'connecting',
  boot: undefined,
  seat: null,
  empty: undefined,
  clockOffset: 0,
  layers: {},
  entities: {},
  outbox: [],
}

export const useSession = create<SessionState>(() => nothing)

const merge = (layers: SessionState['layers']): Entities =>
  Object.assign({}, ...Object.values(layers).map(({ entities }) => entities)) as Entities // entities by key, whatever layer they came in

function setLayers(layers: SessionState['layers']): void {
  useSession.setState({ layers, entities: merge(layers) })
}

export function setLayer(name: LayerName, revision: number, entities: Entities): void {
  setLayers({ ...useSession.getState().layers, [name]: { revision, entities } })
}

/** Takes a patch; false when the page does not hold the version before it, and must ask for the whole layer. */
export function patchLayer(name: LayerName, revision: number, changes: Changes): boolean {
  const { layers } = useSession.getState()
  const held = layers[name]
  if (held?.outdated === true) return true
  if (held === undefined || held.revision !== revision - 1) return held !== undefined && held.revision >= revision
  setLayers({ ...layers, [name]: { revision, entities: applyChanges(held.entities, changes) } })
  return true
}

export function dropLayer(name: LayerName): void {
  const { [name]: _gone, ...layers } = useSession.getState().layers
  setLayers(layers)
}

/** What is held may no longer be so: it stays on the screen until the layers have been told again. */
export function outdateLayers(): void {
  const { layers } = useSession.getState()
  setLayers(Object.fromEntries(Object.entries(layers).map(([name, held]) => [name, { ...held, outdated: true }])))
}

/** Layers that were not told again are no longer this page's. */
export function dropOutdatedLayers(): void {
  const kept = Object.entries(useSession.getState().layers).filter(([, { outdated }]) => outdated !== true)
  if (kept.length < Object.keys(useSession.getState().layers).length) setLayers(Object.fromEntries(kept))
}

export function dropAllLayers(): void {
  setLayers({})
}

/** The one entity of its kind, or undefined before it has been told. */
export const useOne = <K extends keyof SingleEntities>(kind: K): SingleEntities[K] | undefined =>
  useSession(({ entities }) => readOne(entities, kind))

/** All entities of a kind by id, in the order of their numbers. */
export function useMany<K extends keyof ManyEntities>(kind: K): readonly (readonly [string, ManyEntities[K]])[] {
  const entities = useSession((state) => state.entities)
  return useMemo(() => readMany(entities, kind), [entities, kind])
}
