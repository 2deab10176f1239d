// A jury of any size that can vote comes to its end, and the same seed makes the same jury.
import { expect, test, vi } from 'vitest'
import { range } from '#shared/selection/order.ts'
import { nightly, patience } from '#shared/selection/testing/effort.ts'
import type { Jury } from '#shared/session/jury.ts'
import { dotSum } from '#shared/session/phases/interests.ts'
import { theBallot } from '#shared/session/phases/recommendations-vote.ts'
import { absentDayTwo } from './alvmora-case.ts'
import { type Persona, variedPersona } from './persona.ts'
import { nine, openingOf, twoDays } from './testing/opening.ts'
import { resultsOf } from './testing/results.ts'
import { runWholeCase } from './whole-case.ts'

vi.setConfig({ testTimeout: patience })

const people = (jurors: number, seed: string): Persona[] => range(jurors).map((i) => variedPersona(i + 1, seed))

/** The jury after its last activity. */
const run = (jurors: number, { seed = 'rain', perTable = 6, turns = people(jurors, seed) } = {}): Jury =>
  runWholeCase(openingOf(jurors, { ...twoDays(), perTable }), turns, { now: nine, seed }).jury

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

test.each([5, 6, 7, 8, 12, 16, 17, 23, 24, 60, ...(nightly ? [200] : [])])(
  'a jury of %i has its needs, its texts and everybody’s votes',
  (jurors) => {
    const { interests, scenarios, recommendations, ...jury } = run(jurors)
    const onDayTwo = jurors - absentDayTwo.filter((seat) => seat <= jurors).length
    expect(Object.keys(interests.shared)).toHaveLength(7)
    expect(Object.values(interests.dots ?? {}).reduce((sum, one) => sum + dotSum(one), 0)).toBe(5 * jurors)
    const cells = Object.values(scenarios.cells ?? {}).flatMap((row) => Object.values(row))
    expect(cells).toHaveLength(28)
    for (const cell of cells) expect(total(cell)).toBe(onDayTwo)
    const counts = Object.values(theBallot({ ...jury, interests, scenarios, recommendations })?.counts ?? {})
    expect(counts.length).toBeGreaterThan(2)
    for (const row of counts) expect(total(row)).toBe(onDayTwo)
    const texts = Object.values(recommendations.texts)
    expect(texts.find(({ kind }) => kind === 'statement')?.fields.we).toBeDefined()
    for (const { kind, proposals } of texts) if (kind === 'recommendation') expect(proposals).not.toEqual([])
  },
)

test.each([2, 3, 4, 12])('tables of %i have their needs, too, however many there are', (perTable) => {
  for (const jurors of [5, 9, 13, 17, 21, 25])
    expect(Object.keys(run(jurors, { perTable }).interests.shared)).toHaveLength(7)
})

test('the same seed makes the same jury, another one another', () => {
  expect(run(12)).toEqual(run(12))
  expect(run(12, { seed: 'sun' }).interests.dots).not.toEqual(run(12).interests.dots)
})

test('who is quicker than others changes nothing that a report tells', () => {
  const backwards = run(24, { turns: people(24, 'rain').toReversed() })
  expect(resultsOf(backwards)).toEqual(resultsOf(run(24)))
})
