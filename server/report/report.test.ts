// The example report is what the rules make of the Älvmora jury today; ALLTING_UPDATE=1 writes it anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tableNames } from './data-columns.ts'
import { cardOf, csvOf, dataFormat, dataOf } from './open-data.ts'
import { reportOf } from './report.ts'
import type { ReportSource } from './source.ts'
import { alvmoraSource } from './testing/alvmora.ts'

const source = await alvmoraSource()
const golden = 'data/examples/alvmora-report.html'

test('the example report is the one that lies in the repository', () => {
  const report = reportOf(source, 'sv')
  if (process.env.ALLTING_UPDATE === '1') writeFileSync(golden, report)
  // compared as a truth, so that a difference does not print the whole file
  expect(report === readFileSync(golden, 'utf8'), 'ALLTING_UPDATE=1 writes it anew').toBe(true)
})

test('REPORT-1: the same log gives the same report, byte for byte', async () => {
  expect(reportOf(await alvmoraSource(), 'en')).toBe(reportOf(source, 'en'))
})

test('REPORT-6: jurors’ words are never translated and are marked as Swedish in the English report', () => {
  const english = reportOf(source, 'en')
  expect(english).toContain('<html lang="en">')
  expect(english).toContain('<span class="own" lang="sv">Tioårigt besked</span>')
  expect(english).toContain('The jury’s recommendation')
  expect(english).toContain('21 of 22 who took a side, 95 per cent')
  expect(english).toContain('<strong>2.95</strong>')
})

const kinds: readonly [string, Partial<ReportSource>, string][] = [
  ['a list', { draw: undefined, jury: { ...source.jury, demo: false } }, 'kommer från en vanlig lista'],
  ['a demo', {}, 'platserna spelade'],
  ['a record', recordOrigin(source.draw?.record.commitment ?? ''), 'platser lottades'],
  ['another record', recordOrigin('0'.repeat(64)), 'inte det som juryn öppnades med'],
  ['a missing record', { ...recordOrigin('0'.repeat(64)), draw: undefined }, 'protokollet finns inte'],
]

function recordOrigin(commitment: string): Partial<ReportSource> {
  return { jury: { ...source.jury, demo: false, origin: { kind: 'record', commitment } } }
}

test.each(kinds)('how the jury came about is said openly: %s', (_, changes, said) => {
  const report = reportOf({ ...source, ...changes }, 'sv')
  expect(report).toContain(said)
  expect(report.includes('id="quotas"')).toBe(changes === kinds[1]?.[1] || changes === kinds[2]?.[1])
  expect(report.includes('DEMO')).toBe(source.jury.demo && changes.jury === undefined)
})

test('the open data say what they are, and the card explains every column', () => {
  expect(JSON.parse(dataOf(source))).toMatchObject({
    format: dataFormat,
    licence: 'CC0-1.0',
    log: { hash: source.head.hash },
  })
  const card = cardOf(source, 'sv')
  expect(card).toContain('CC0 1.0')
  for (const name of tableNames) {
    expect(card).toContain(`${name}.csv`)
    const [header = ''] = csvOf(source, name).replace('\uFEFF', '').split('\n')
    for (const column of header.split(',')) expect(card).toContain(`  ${column}: `)
  }
  expect(csvOf(source, 'votes')).toContain('R3,trial,against,4')
  expect(csvOf(source, 'presence')).toContain('2027-04-18,morning,22,24')
  expect(csvOf(source, 'reservations')).toMatch(/R5,Vi kan inte stödja .*,5/)
  expect(csvOf(source, 'objections')).toContain('R3,Fyrtio minuter')
  expect(csvOf(source, 'conditions')).toContain('D,Jag kan gå med på det om restiden')
  expect(csvOf(source, 'links')).toMatch(/R5,F\d+,grew-from/)
  expect(csvOf(source, 'links')).toMatch(/F\d+,F\d+,parted-from/)
})
