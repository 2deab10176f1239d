import { expect, test } from 'vitest'
import { worstGap } from '#shared/selection/certificate.ts'
import { chancesOf } from '#shared/selection/figures.ts'
import { computeLottery } from '#shared/selection/lottery.ts'
import { range, smallest, sum } from '#shared/selection/order.ts'
import { classesOf, programOf } from '#shared/selection/prepare.ts'
import { loadSolver } from './solver.ts'
import { alvmora, type Example, exampleText, households, readExample } from './testing/examples.ts'

/** Chance by id, and how it was found. */
async function lotteryOf(example: Example) {
  const read = readExample(example)
  const program = programOf(read, example.k)
  const result = await computeLottery(program, 'leximin', loadSolver)
  if (!result.ok) throw new Error(result.error)
  const chances = chancesOf(classesOf(read), result.value.chance)
  const { program: proved, levels, method } = result.value
  return {
    chances,
    people: read.pool.people,
    byId: Object.fromEntries(read.pool.people.map(({ id }, i) => [id, chances[i]!])),
    gap: worstGap(proved, levels, 'leximin'),
    method,
  }
}

/** The same value for every id. */
const all = (ids: readonly string[], value: number) => ids.map((id) => [id, expect.closeTo(value, 9)] as const)
const named = (stem: string, count: number) => range(count).map((i) => `${stem}${i + 1}`)

// Why each answer is right is argued in data/examples/README.md, one paragraph an example.
test.each<[Example, readonly (readonly [string, unknown])[]]>([
  [
    // One woman of four and one man of two.
    { name: 'two-groups', k: 2 },
    [...all(named('w', 4), 1 / 4), ...all(named('m', 2), 1 / 2)],
  ],
  [
    // A fifth of everyone is two women and two on the left already; such panels exist.
    { name: 'greedy-trap', k: 4 },
    [...all(['x', 'y', ...named('wr', 9), ...named('ml', 9)], 1 / 5)],
  ],
  [
    // Hill 1, north 2 and lake 1 fill the panel: nobody from the centre fits in.
    { name: 'zero-chance', k: 4 },
    [...all(named('c', 3), 0), ...all(named('k', 3), 2 / 3), ...all(named('t', 2), 1 / 2), ...all(['h1'], 1)],
  ],
  [
    // Three share a home and one seat; b and c have no address, so they are two homes.
    households,
    [...all(named('a', 3), 1 / 3), ...all(['b', 'c'], 1)],
  ],
  [
    // Any two of the three share a colour that may occur once, so a panel holds one of them at most.
    { name: 'odd-triangle', k: 3 },
    [...all(named('p', 3), 1 / 3), ...all(named('q', 3), 2 / 3)],
  ],
])('DRAW-1: the chances of an example are those proved by hand: $name', async (example, known) => {
  const { byId, gap } = await lotteryOf(example)
  expect(byId).toEqual(Object.fromEntries(known))
  expect(gap).toBeLessThan(1e-7)
})

test('DRAW-1: in Älvmora the 74 with higher education have 8/74, the next 30 have 143/1110, as proved by hand', async () => {
  for (const example of [alvmora, { ...alvmora, options: {} }]) {
    const { chances, people, byId, gap } = await lotteryOf(example)
    expect(sum(chances)).toBeCloseTo(24, 9)
    expect(gap).toBeLessThan(1e-7)
    const rows = exampleText(example, 'pool').trim().split('\n').slice(1)
    const educated = rows.filter((row) => row.includes(',eftergymnasial,')).map((row) => row.split(',')[0]!)
    expect(educated.length).toBe(74)
    for (const id of educated) expect(byId[id]).toBeCloseTo(8 / 74, 9)
    const others = people.filter(({ id }) => !educated.includes(id)).map(({ id }) => byId[id]!)
    expect(smallest(others)).toBeCloseTo(143 / 1110, 9)
    expect(others.filter((chance) => Math.abs(chance - 143 / 1110) < 1e-9).length).toBe(30)
  }
})

test('DRAW-7: without the address column the three who share a home in the example may all be drawn', async () => {
  const { byId } = await lotteryOf({ name: 'households', k: 3 })
  expect(Object.values(byId)).toEqual(Object.values(byId).map(() => expect.closeTo(3 / 5, 9)))
})

test('DRAW-4: the example in which fractions of people do better than people is solved with whole people', async () => {
  const { method } = await lotteryOf({ name: 'odd-triangle', k: 3 })
  expect(method).not.toBe('tight')
})
