// The Älvmora case, run through the rules from the first activity to the last, must come out with its figures.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { range } from '#shared/selection/order.ts'
import { heatMap } from '#shared/session/heat-map.ts'
import { dotSum } from '#shared/session/phases/interests.ts'
import { theBallot } from '#shared/session/phases/recommendations-vote.ts'
import { readRunSheet } from '#shared/session/read-run-sheet.ts'
import { percentOf, resultOf } from '#shared/session/result-of-vote.ts'
import { readSeatList } from '../../server/sessions/assembly.ts'
import { scriptedPersona } from './persona.ts'
import { runWholeCase } from './whole-case.ts'

const sheet = readRunSheet(readFileSync('facilitator-scripts/run-sheets/two-day-jury.yaml', 'utf8'))
const seats = readSeatList(readFileSync('data/examples/alvmora/seats.csv', 'utf8'), 6)
if (!sheet.ok || !seats.ok) throw new Error('The Älvmora files cannot be read.')

const room = runWholeCase(
  {
    type: 'jury-opened',
    name: sheet.value.jury.name,
    demo: true,
    sheet: sheet.value,
    origin: { kind: 'list' },
    seats: seats.value.map(({ tables }, i) => ({ number: i + 1, tables })),
  },
  range(24).map((i) => scriptedPersona(i + 1)),
  { now: Date.parse('2027-04-17T07:00:00Z'), seed: 'alvmora' },
)
const { jury } = room

test('the dots of Älvmora add up need by need', () => {
  expect(Object.values(jury.interests.dots ?? {}).map(dotSum)).toEqual([18, 27, 14, 22, 17, 15, 7])
})

test('the weighted means and lowest cells of Älvmora come out', () => {
  const rows = heatMap(jury)
  expect(rows.map(({ weighted }) => weighted?.toFixed(2))).toEqual(['2.95', '3.17', '3.32', '3.50'])
  const lowest = rows.map(({ cells, lowest: need }) => cells.find((cell) => cell.need === need)?.mean?.toFixed(1))
  expect(lowest).toEqual(['1.6', '1.5', '2.9', '2.7'])
})

test('the votes of Älvmora, their percentages and classes come out', () => {
  const counts = Object.values(theBallot(jury)?.counts ?? {})
  const results = counts.map((row) => resultOf(row, jury.panelSize))
  expect(results.map(percentOf)).toEqual([95, 91, 100, 82, 67, 90, 48])
  expect(results.map((result) => result.class)).toEqual([
    'jury',
    'jury',
    'jury',
    'jury',
    'majority',
    'jury',
    'not-enough',
  ])
  expect(counts[0]).toEqual([13, 6, 2, 1, 0, 0])
})

test('the reservation has its five signers and the statement its words', () => {
  expect(Object.values(jury.recommendations.reservations).map(({ signers }) => signers.length)).toEqual([5])
  const statement = Object.values(jury.recommendations.texts).find(({ kind }) => kind === 'statement')
  expect(statement?.fields.we).toContain('ovissheten är värst')
})

test('the ten perspectives are on the map and every recommendation grew from proposals', () => {
  expect(Object.keys(jury.mapping.perspectives)).toHaveLength(10)
  const texts = Object.values(jury.recommendations.texts).filter(({ kind }) => kind === 'recommendation')
  expect(texts.every(({ proposals, parents }) => proposals.length > 0 && parents.needs.length > 0)).toBe(true)
  expect(texts.find(({ number }) => number === 3)?.before?.title).toContain('40 minuter')
})
