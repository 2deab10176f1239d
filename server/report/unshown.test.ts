// Proposals that nobody showed the room: what a frozen text grew from is in the report all the same, and what is not is counted.
import { expect, test } from 'vitest'
import type { JuryEvent } from '#shared/session/events.ts'
import { csvOf, dataOf } from './open-data.ts'
import { reportOf } from './report.ts'
import { alvmoraRoom, alvmoraSource, withEvents } from './testing/alvmora.ts'
import { bodyOf } from './testing/page.ts'

const source = await alvmoraSource()
const unreleased = source.events.filter(({ type }) => type !== 'proposals-released')

test('REPORT-3: what frozen texts grew from, and what lies outside the mandate, is told whether it was shown or not', () => {
  expect(unreleased.length).toBeLessThan(source.events.length)
  for (const language of ['sv', 'en'] as const)
    expect(reportOf(withEvents(source, unreleased), language)).toBe(reportOf(source, language))
  expect(bodyOf(reportOf(source, 'sv'))).toContain('Höj skatten')
  expect(csvOf(withEvents(source, unreleased), 'proposals')).toContain('Höj skatten')
})

test('REPORT-3, REPORT-4: a proposal that became nothing and was not shown is only counted', () => {
  const written = source.events.find(({ type }) => type === 'proposal-written') as JuryEvent & { proposal: string } // there are many
  const words = { ref: 'own', digest: '' }
  const extra = { ...written, proposal: 'f999', text: words, because: words } as JuryEvent // as it would have been written
  const one = withEvents(source, [...unreleased, extra], (ref) =>
    ref === 'own' ? 'Bara för mitt bord' : alvmoraRoom().texts.get(ref),
  )
  const report = reportOf(one, 'sv')
  expect(report + dataOf(one) + csvOf(one, 'proposals')).not.toContain('Bara för mitt bord')
  expect(report).toContain('Ett förslag till har skrivits. Det är inte visat i rummet')
  expect(report).toContain('<li>förslag som inte är visade i rummet</li>')
  expect(JSON.parse(dataOf(one))).toMatchObject({ unshown: 1, missing: ['proposals'] })
  const shown = withEvents(source, [...unreleased, extra, { type: 'proposals-released' }], () => 'Ord')
  expect(JSON.parse(dataOf(shown))).toMatchObject({ unshown: 0, missing: [] })
})

test('REPORT-4: before the texts are frozen the report says that proposals are not shown, and not that there are none', () => {
  const end = unreleased.findIndex(({ type }) => type === 'texts-frozen')
  const early = withEvents(source, unreleased.slice(0, end))
  expect(csvOf(early, 'proposals').trim().split('\n')).toHaveLength(1)
  const report = reportOf(early, 'sv')
  expect(report).toContain('så rapporten kan inte säga om något av dem ligger utanför uppdraget')
  expect(report).not.toContain('Inga förslag låg utanför uppdraget')
  expect(report).toContain('<li>1 förslag som inte är visade i rummet</li>')
  expect(reportOf(early, 'en')).toContain('<li>1 proposal that the room has not been shown</li>')
})
