import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { OwnCase } from '#shared/protocol/juries.ts'
import { readRunSheet } from '#shared/session/read-run-sheet.ts'
import { withOwnCase } from './own-case.ts'

const said = (text: string) => ({ sv: text, en: text })
const ownCase: OwnCase = {
  name: 'Storvik medborgarjury',
  question: said('Ska älvbron stängas för bilar?'),
  mandate: said('Kommunstyrelsen, 12 maj'),
  canInfluence: said('Trafiken över bron'),
  cannotInfluence: said('Skattesatsen'),
  promise: said('Svar i september'),
  dates: ['2031-02-27'],
}
const theirs = readRunSheet(readFileSync('facilitator-scripts/run-sheets/two-day-jury.yaml', 'utf8'))
if (!theirs.ok) throw new Error('The run sheet that comes with Allting does not read.')
const own = withOwnCase(theirs.value, ownCase)

test('an own jury in the run sheet that comes with Allting is a run sheet without problems', () => {
  expect(readRunSheet(JSON.stringify(own))).toMatchObject({ ok: true })
})

test('it says the own question on the own days, and nothing of Älvmora', () => {
  expect(own.jury.question.sv).toBe('Ska älvbron stängas för bilar?')
  expect(own.days.map(({ date }) => date)).toEqual(['2031-02-27', '2031-02-28'])
  const foreign = /älvmora|högby|tage,|märta|skol|school|elev|pupil|2027|söndag|sunday/gi
  expect(JSON.stringify(own).match(foreign)).toBeNull()
})

test('without ways nothing is left that compares them, and Sunday begins so late that nobody waits', () => {
  const sunday = own.days[1]!.activities
  expect(sunday.some(({ kind, code }) => kind === 'scoring' || kind === 'conditions' || code?.startsWith('3'))).toBe(
    false,
  )
  expect(sunday.slice(0, 2).map(({ at, minutes }) => [at, minutes])).toEqual([
    ['11:05', 25],
    ['11:30', 10],
  ])
})
