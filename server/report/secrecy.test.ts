// What a report and its open data must never say: who. And nothing that was not shared or published.
import { expect, test } from 'vitest'
import { range } from '#shared/selection/order.ts'
import type { JuryEvent } from '#shared/session/events.ts'
import type { ReadText } from '#shared/session/text.ts'
import { aliases, cards } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { tableNames } from './data-columns.ts'
import { csvOf, dataOf } from './open-data.ts'
import { reportOf } from './report.ts'
import type { ReportSource } from './source.ts'
import { alvmoraSource, withEvents } from './testing/alvmora.ts'
import { bodyOf } from './testing/page.ts'

const source = await alvmoraSource()
const from = (events: readonly JuryEvent[], read?: ReadText): ReportSource => withEvents(source, events, read)

/** Everything that leaves the server of a jury's report. */
const everything = (one: ReportSource): string[] => [
  bodyOf(reportOf(one, 'sv')),
  bodyOf(reportOf(one, 'en')),
  dataOf(one),
  ...tableNames.map((name) => csvOf(one, name)),
]

test('REPORT-2: no alias and no seat stands anywhere', () => {
  for (const text of everything(source)) {
    for (const alias of aliases) expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${alias}(?!\\p{L})`, 'u'))
    expect(text).not.toMatch(/\bJ\d\d\b/)
    expect(text).not.toMatch(/"(seats?|alias|signed|voted|pen|table|writer)":\s*["[{]/)
  }
})

/** The same events with every seat exchanged for another. */
function reseated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reseated)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const isSeat = key === 'seat' || (key === 'number' && 'tables' in value)
      return [key, isSeat ? 25 - Number(part) : reseated(part)]
    }),
  )
}

test('REPORT-2: who sits where changes nothing: with all seats exchanged the report is the same', () => {
  expect(everything(from(reseated(source.events) as JuryEvent[]))).toEqual(everything(source)) // events with other seats
})

test('REPORT-2: names of cards and proposals do not follow the order of writing', () => {
  const { cards: printed } = JSON.parse(dataOf(source)) as { cards: { text: string }[] }
  expect(printed.map(({ text }) => text)).toEqual(printed.map(({ text }) => text).toSorted())
  expect(printed).toHaveLength(24)
})

test('REPORT-3: a card that is not shared, or is hidden, stands nowhere', () => {
  const { seat = 0, text = '' } = cards[5] ?? {}
  const card = Object.values(source.jury.mapping.cards).find((one) => one.seat === seat)?.id ?? ''
  const hidden = from([...source.events, { type: 'card-hidden', card, hidden: true }])
  const unshared = from(source.events.filter((event) => event.type !== 'cards-shared' || event.seat !== seat))
  expect(everything(source).join()).toContain(text)
  for (const one of [hidden, unshared]) expect(everything(one).join()).not.toContain(text)
})

const closings = [
  ['dots-closed', 'id="dots"', 'Prickarna är inte publicerade'],
  ['scores-closed', 'id="heat"', 'Poängen är inte publicerade'],
  ['trial-closed', 'Provröstning</th>', 'provröstningen'],
  ['ballot-closed', 'Slutröstning</th>', 'Röstetalen är inte publicerade'],
] as const

test.each(closings)(
  'REPORT-3: closed is not published: after %s nothing of it stands in the report',
  (type, sign, said) => {
    const at = source.events.findIndex((event) => event.type === type)
    const [before, after] = [at + 1, source.events.length].map((end) => from(source.events.slice(0, end)))
    if (before === undefined || after === undefined) throw new Error('There are two reports.')
    expect(reportOf(after, 'sv')).toContain(sign)
    expect(reportOf(before, 'sv')).not.toContain(sign)
    expect(reportOf(before, 'sv')).toContain(said)
    const filled = JSON.parse(dataOf(before)) as {
      needs: { dots: unknown }[]
      recommendations: { vote: unknown; trial: unknown }[]
    }
    if (type === 'dots-closed') expect(filled.needs.every(({ dots }) => dots === null)).toBe(true)
    if (type === 'ballot-closed') expect(filled.recommendations.every(({ vote }) => vote === null)).toBe(true)
    if (type === 'trial-closed') expect(filled.recommendations.every(({ trial }) => trial === null)).toBe(true)
    if (type === 'scores-closed') expect(csvOf(before, 'scores').trim().split('\n')).toHaveLength(1)
  },
)

test('REPORT-4: a jury gives a report at any moment of its life, and says while something is missing', () => {
  const { length } = source.events
  const published = source.events.findIndex(({ type }) => type === 'ballot-published')
  for (const i of range(Math.ceil(length / 60))) {
    const early = from(source.events.slice(0, 1 + i * 60))
    const report = reportOf(early, i % 2 === 0 ? 'sv' : 'en')
    if (i * 60 < published) expect(/Rapporten är inte färdig|not finished/.test(report)).toBe(true)
    JSON.parse(dataOf(early))
  }
  expect(reportOf(source, 'sv').includes('inte färdig')).toBe(false)
})

test('REPORT-4: erased words read as erased, and nothing fails', () => {
  const erased = from(source.events, () => undefined)
  expect(reportOf(erased, 'sv').match(/\[raderad på begäran\]/g)?.length).toBeGreaterThan(100)
  expect(reportOf(erased, 'en')).toContain('[erased on request]')
  expect(csvOf(erased, 'recommendations')).toContain('[erased]')
  expect(reportOf(erased, 'sv')).toContain('21 av 22')
})
