import { expect, onTestFinished, test } from 'vitest'
import { applyChanges, type Changes, type Entities, type LayerName } from '#shared/protocol/layers.ts'
import { Teller } from './teller.ts'

type Said = { readonly layer: LayerName; readonly revision: number; readonly changes: Changes }

/** A teller over layers that a test sets, and everything it has said. */
function telling(start: Record<LayerName, Entities>) {
  const world = { layers: new Map(Object.entries(start)) }
  const said: Said[] = []
  let hear: () => void = () => {}
  const teller = new Teller(() => world.layers, {
    patch: (layer, revision, changes) => said.push({ layer, revision, changes }),
    regroup: () => hear(),
    dismiss: () => {},
  })
  onTestFinished(() => teller.close())
  const set = async (layers: Record<LayerName, Entities>): Promise<Said[]> => {
    world.layers = new Map(Object.entries(layers))
    const from = said.length
    const heard = new Promise<void>((resolve) => {
      hear = resolve
    })
    teller.changed()
    await heard
    await new Promise((next) => setImmediate(next))
    return said.slice(from)
  }
  return { teller, set, said, world }
}

test('WIRE-7: each layer is told what has changed in it, with the revision that makes', async () => {
  const { set, teller } = telling({ everyone: { run: 1 }, 'seat:1': { me: 1 } })
  expect(await set({ everyone: { run: 2 }, 'seat:1': { me: 1 } })).toEqual([
    { layer: 'everyone', revision: 2, changes: { run: 2 } },
  ])
  expect(await set({ everyone: { run: 2, more: 1 }, 'seat:1': {} })).toEqual([
    { layer: 'everyone', revision: 3, changes: { more: 1 } },
    { layer: 'seat:1', revision: 2, changes: { me: null } },
  ])
  expect(teller.layer('everyone')).toEqual({ revision: 3, entities: { run: 2, more: 1 } })
})

test('WIRE-7: patches in order make of what was held what is now', async () => {
  const { set, said, world } = telling({ everyone: { a: 1 } })
  let held: Entities = { a: 1 }
  for (const everyone of [{ a: 1, b: 2 }, { b: 2 }, { b: 3, c: { d: [1] } }, {}, { a: 9 }]) await set({ everyone })
  for (const { changes } of said) held = applyChanges(held, changes)
  expect(held).toEqual(world.layers.get('everyone'))
  expect(said.map(({ revision }) => revision)).toEqual([2, 3, 4, 5, 6])
})

test('changes that come while others are being collected are told together, and nothing is told twice', async () => {
  const { set, teller, said, world } = telling({ everyone: { n: 0 } })
  await set({ everyone: { n: 1 } })
  for (let n = 2; n < 20; n++) {
    world.layers = new Map([['everyone', { n }]])
    teller.changed()
  }
  await set({ everyone: { n: 20 } })
  expect(said.map(({ changes }) => changes)).toEqual([{ n: 1 }, { n: 20 }])
  expect(await set({ everyone: { n: 20 } })).toEqual([])
})

test('WIRE-6: a layer that comes back has a new revision: a page that slept does not take the old one for it', async () => {
  const { set, teller } = telling({ everyone: {}, 'table:1/1': { pile: 'before' } })
  await set({ everyone: {} })
  expect(teller.layer('table:1/1')).toBeUndefined()
  await set({ everyone: {}, 'table:1/1': { pile: 'after' } })
  expect(teller.layer('table:1/1')).toEqual({ revision: 2, entities: { pile: 'after' } })
})

test('a new layer is not told as a change: nobody holds what was before', async () => {
  const { set } = telling({ everyone: {} })
  expect(await set({ everyone: {}, 'seat:7': { me: 7 } })).toEqual([])
})
