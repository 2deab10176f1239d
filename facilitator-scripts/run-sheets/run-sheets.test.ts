import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ActivityKind, stepMinutes, stepNames } from '../../server/shared/session/activities.ts'
import { readRunSheet } from '../../server/shared/session/read-run-sheet.ts'
import type { RunSheet } from '../../server/shared/session/run-sheet.ts'

const folder = new URL('./', import.meta.url)
const shipped = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

function sheetOf(name: string): RunSheet {
  const read = readRunSheet(readFileSync(new URL(name, folder), 'utf8'))
  if (!read.ok) throw new Error(read.error.map(({ line, problem }) => `${line}: ${problem.en}`).join('\n'))
  return read.value
}

const clock = (at: string): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))
const all = (sheet: RunSheet) => sheet.days.flatMap(({ activities }) => activities)

describe.each(shipped)('the run sheet %s', (name) => {
  test('has no problems', () => expect(() => sheetOf(name)).not.toThrow())

  test('has times that agree with its minutes', () => {
    for (const { activities } of sheetOf(name).days)
      activities.forEach(({ id, at, minutes }, a) => {
        const next = activities[a + 1]
        if (next !== undefined) expect(clock(at) + minutes, id).toBeLessThanOrEqual(clock(next.at))
      })
  })

  test('has steps that fill each activity exactly', () => {
    for (const activity of all(sheetOf(name))) {
      const sum = stepNames(activity.kind).reduce((minutes, step) => minutes + stepMinutes(activity, step), 0)
      expect(sum, activity.id).toBe(activity.minutes)
    }
  })

  test('tells the jurors what to do, and the facilitator in two to five points', () => {
    for (const { id, kind, prompt, script } of all(sheetOf(name)).filter((activity) => activity.kind !== 'break')) {
      expect(prompt, `${id} ${kind}`).toBeDefined()
      expect(script?.length, id).toBeGreaterThanOrEqual(2)
      expect(script?.length, id).toBeLessThanOrEqual(5)
    }
  })

  test('is written in both languages throughout', () => {
    const same: string[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('sv' in value && 'en' in value && value.sv === value.en) same.push(String(value.sv))
      for (const inner of Object.values(value)) visit(inner)
    }
    visit(sheetOf(name))
    expect(same.filter((text) => text !== 'Lunch')).toEqual([])
  })
})

describe('the two days of Älvmora', () => {
  const sheet = sheetOf('two-day-jury.yaml')

  test('follow the agenda without a gap', () => {
    const ends = ['16:00', '16:10']
    sheet.days.forEach(({ activities }, d) => {
      const starts = activities.map(({ at }) => clock(at))
      const stops = activities.map(({ at, minutes }) => clock(at) + minutes)
      expect(stops).toEqual([...starts.slice(1), clock(ends[d] ?? '')])
    })
    expect(sheet.days.map(({ date, activities }) => [date, activities[0]?.at])).toEqual([
      ['2027-04-17', '08:30'],
      ['2027-04-18', '09:00'],
    ])
  })

  test('are 11 hours and 25 minutes of work besides registration and breaks', () => {
    const work = all(sheet).filter(({ id, kind }) => kind !== 'break' && id !== 'sat-registration')
    expect(work.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(11 * 60 + 25)
  })

  test('have each part of the method, in its order', () => {
    const parts = all(sheet).filter(({ code }) => code !== undefined)
    const kinds: [string, ActivityKind][] = [
      ['1A', 'my-perspective'],
      ['1B', 'perspective-map'],
      ['1C', 'talk'],
      ['1D', 'talk'],
      ['2A', 'talk'],
      ['2B', 'needs'],
      ['2C', 'talk'],
      ['2D', 'criteria'],
      ['3A', 'talk'],
      ['3B', 'talk'],
      ['3C', 'scoring'],
      ['3D', 'conditions'],
      ['4A', 'proposals'],
      ['4B', 'merging'],
      ['4B', 'merging'],
      ['4C', 'writing'],
      ['4D', 'trial'],
      ['4D', 'amending'],
      ['4E', 'final-vote'],
      ['4E', 'statement'],
    ]
    expect(parts.map(({ code, kind }) => [code, kind])).toEqual(kinds)
  })

  test('have new tables three times', () => {
    const rounds = all(sheet).flatMap(({ id, round }) => (round === undefined ? [] : [[id, round]]))
    expect(rounds).toEqual([
      ['sat-registration', 1],
      ['sat-witnesses', 2],
      ['sun-open', 3],
    ])
  })

  test('give the jury nine interview perspectives and four ways, the first as today', () => {
    expect(sheet.perspectives.map(({ id }) => id)).toEqual(Array.from({ length: 9 }, (_, i) => `P${i + 1}`))
    expect(sheet.scenarios.map(({ id, asToday }) => [id, asToday === true])).toEqual([
      ['A', true],
      ['B', false],
      ['C', false],
      ['D', false],
    ])
  })
})
