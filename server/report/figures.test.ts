// @vitest-environment jsdom
// Every figure of the report is what other code counts straight from the log, and Älvmora's known figures come out.
import { expect, test } from 'vitest'
import { reportOf } from './report.ts'
import { alvmoraSource } from './testing/alvmora.ts'
import { pageOf, rowsOfTable, textOf } from './testing/page.ts'
import { fraction, recountCards, recountDots, recountHalfDays, recountVotes, recountWays } from './testing/recount.ts'

const source = await alvmoraSource()
const page = pageOf(reportOf(source, 'sv'))
const { events } = source
const numbers = (cells: readonly string[]): number[] => cells.map(Number)

test('REPORT-1: the dots are those of the log, and those of Älvmora', () => {
  const rows = rowsOfTable(page, 'dots')
  expect(rows.map(([, sum, , ...jurors]) => ({ sum: Number(sum), jurors: numbers(jurors) }))).toEqual(
    recountDots(events),
  )
  expect(rows.map(([, sum]) => sum)).toEqual(['18', '27', '14', '22', '17', '15', '7'])
})

test('REPORT-1: the overview has the means, weighted means and lowest cells of the log, and those of Älvmora', () => {
  const ways = recountWays(events)
  const rows = [...page.querySelectorAll('table.heat tbody tr')].map((row) => [...row.children].slice(1))
  const printed = rows.map((row) => row.map((cell) => textOf(cell.querySelector('strong'))))
  // the lowest cell first, then the weighted mean, then a row for each need
  const columns = ways.map(({ means, weighted, lowest }) => [means[lowest], weighted, ...means])
  expect(printed).toEqual(columns[0]?.map((_, i) => columns.map((column) => column[i])))
  expect(printed.slice(0, 2)).toEqual([
    ['1,6', '1,5', '2,9', '2,7'],
    ['2,95', '3,17', '3,32', '3,50'],
  ])
  expect(rows[0]?.map((cell) => textOf(cell.querySelector('.name')))).toEqual(['N5', 'N4', 'N7', 'N5'])
  const marked = ways.map((_, way) => rows.findIndex((row) => textOf(row[way]).includes('lägst')))
  expect(marked).toEqual(ways.map(({ lowest }) => lowest + 2))
})

test('every answer of every cell stands in its table', () => {
  for (const [i, { counts, dontKnow }] of recountWays(events).entries()) {
    const rows = rowsOfTable(page, `answers-${'ABCD'[i]}`)
    expect(rows.map(([, ...cells]) => numbers(cells))).toEqual(counts.map((cell, j) => [...cell, dontKnow[j]]))
  }
})

test('REPORT-1: votes, support, percentages, outcomes and signers are those of the log, and those of Älvmora', () => {
  const votes = recountVotes(events)
  for (const { number, final, trial, support, sides, percent, outcome, signers } of votes) {
    const article = page.getElementById(`R${number}`)
    const [first, second] = rowsOfTable(page, `R${number}-votes`)
    expect(first?.slice(0, 1 + trial.length)).toEqual(['Provröstning', ...trial.map(String)])
    expect(second).toEqual(['Slutröstning', ...final.map(String), `${support} av ${sides}`])
    expect(textOf(article?.querySelector('.verdict'))).toBe(
      `${outcome} ${support} av ${sides} som tog ställning, ${percent} procent`,
    )
    const said = [...(article?.querySelectorAll('.reservation') ?? [])].map(textOf)
    expect(said.map((text) => Number(/av (\d+) jurymedlem/.exec(text)?.[1]))).toEqual(signers)
  }
  const summary = rowsOfTable(page, 'summary-table')
  expect(summary.map(([, support, outcome]) => [support, outcome])).toEqual(
    votes.map(({ support, sides, percent, outcome }) => [`${support} av ${sides} (${percent} %)`, outcome]),
  )
  expect(votes.map(({ percent }) => percent)).toEqual([95, 91, 100, 82, 67, 90, 48])
  expect(new Set(votes.map(({ outcome }) => outcome)).size).toBe(3)
})

test('perspectives say how many cards, and every half-day how many were there', () => {
  const printed = [...page.querySelectorAll('.perspective')].map((one) => one.querySelectorAll('.quotes li').length)
  expect(printed).toEqual(recountCards(events))
  const said = [...page.querySelectorAll('.perspective')].map(
    (one) => Number.parseInt(textOf(one.querySelector('p')), 10) || 0,
  )
  expect(said).toEqual(printed)
  const present = rowsOfTable(page, 'presence').map(([, n]) => n)
  expect(present).toEqual(['24 av 24', '24 av 24', '22 av 24', '22 av 24'])
  expect(present).toEqual(recountHalfDays(events).map((n) => `${n} av 24`))
})

test('what was changed after the trial stands before and after, and the draw has its figures', () => {
  const [title, we] = rowsOfTable(page, 'R3-changes')
  expect(title).toEqual(['Rubrik', 'Restidstak 40 minuter dörr till dörr', 'Restidstak 45 minuter dörr till dörr'])
  expect(we?.[2]).toContain('med en vuxen med')
  const quotas = rowsOfTable(page, 'quotas')
  expect(
    quotas.every(([, , quota = '', panel]) => {
      const [least = 0, most = least] = quota.split('–').map(Number)
      return Number(panel) >= least && Number(panel) <= most
    }),
  ).toBe(true)
  expect(textOf(page.getElementById('panel'))).toContain(source.draw?.record.commitment.slice(0, 8))
  expect(textOf(page.getElementById('check'))).toContain(source.head.hash.slice(0, 8))
})

test('the counting of the tests rounds halves upwards', () => {
  expect([fraction(29, 20, 1), fraction(51, 22, 1), fraction(1, 3, 2)]).toEqual(['1,5', '2,3', '0,33'])
})
