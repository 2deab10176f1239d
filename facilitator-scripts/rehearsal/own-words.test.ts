// A human leads: in his or her own words, by another run sheet, or leaving things out. The simulated jurors must always be able to go on.
import { expect, test } from 'vitest'
import type { FacilitatorAction } from '#shared/protocol/actions.ts'
import { range } from '#shared/selection/order.ts'
import { activityKinds } from '#shared/session/activities.ts'
import type { Jury } from '#shared/session/jury.ts'
import { dotSum } from '#shared/session/phases/interests.ts'
import { recommendationsOf } from '#shared/session/phases/recommendations-of.ts'
import { compulsory } from '#shared/session/phases/recommendations-state.ts'
import { theBallot } from '#shared/session/phases/recommendations-vote.ts'
import type { RunSheet } from '#shared/session/run-sheet.ts'
import { isAtEnd, nextOfFacilitator } from './facilitator.ts'
import { placeName } from './juror.ts'
import { scriptedPersona, variedPersona } from './persona.ts'
import { QuietRoom } from './quiet-room.ts'
import { nine, openingOf, openingOfAlvmora, twoDays } from './testing/opening.ts'
import { inOwnWords } from './testing/own-words.ts'
import { letJurorsWork, runWholeCase } from './whole-case.ts'

const scripted = range(24).map((i) => scriptedPersona(i + 1))
const varied = range(24).map((i) => variedPersona(i + 1, 'rain'))
const facilitator = { role: 'facilitator' } as const

/** While the others are changed, one text makes room for another: what was split, or found to be missing. */
function exchangeOne(jury: Jury): FacilitatorAction | undefined {
  if (jury.activities[jury.running.place?.activity ?? 0]?.kind !== 'amending') return undefined
  const texts = recommendationsOf(jury)
  const [first] = texts
  if (first === undefined || texts.some(({ fields }) => fields.title === 'Den andra halvan')) return undefined
  if (texts.length === jury.sheet.mostTexts) return { type: 'drop-text', text: first.id }
  return {
    type: 'open-text',
    table: 2,
    title: 'Den andra halvan',
    proposals: [],
    parents: { needs: [], scenarios: [], cards: [] },
  }
}

function lead(personas: typeof scripted, sheet: RunSheet): Jury {
  const room = new QuietRoom(openingOfAlvmora(sheet), nine, 'own-words')
  for (let nth = 0; nth < 1000; nth++) {
    letJurorsWork(room, personas)
    const wanted = nextOfFacilitator(room.look(facilitator), isAtEnd)
    if (wanted === 'finished') return room.jury
    if (wanted === 'wait') throw new Error(`The room waits at ${JSON.stringify(room.jury.running.place)}.`)
    const move = exchangeOne(room.jury) ?? inOwnWords(wanted, nth)
    room.now += 20_000
    expect([move.type, room.ask(facilitator, move)]).toEqual([move.type, { ok: true }])
  }
  throw new Error('The jury never ended.')
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

test.each([
  ['scripted', scripted],
  ['varied', varied],
])('needs, merges and texts in other words: everybody (%s) still answers everything', (_, personas) => {
  const jury = lead(personas, { ...twoDays(), mostTexts: 9 })
  const { interests, scenarios } = jury
  expect(Object.values(interests.shared).every(({ text }) => text?.startsWith('Med andra ord'))).toBe(true)
  expect(Object.values(interests.dots ?? {}).reduce((sum, one) => sum + dotSum(one), 0)).toBe(5 * 24)
  for (const cell of Object.values(scenarios.cells ?? {}).flatMap((row) => Object.values(row)))
    expect(total(cell)).toBe(22)
  const texts = recommendationsOf(jury)
  expect(texts.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10])
  for (const { fields, frozen } of texts) {
    for (const name of compulsory) expect(fields[name] ?? '').not.toBe('')
    expect(frozen).not.toBeNull()
  }
  const rows = Object.values(theBallot(jury)?.counts ?? {})
  expect(rows).toHaveLength(9)
  for (const row of rows) expect([total(row), row.filter((count) => count > 0).length > 2]).toEqual([22, true])
})

test('reworded needs are answered as those of the case in whose place they stand', () => {
  const { interests } = lead(scripted, twoDays())
  expect(Object.values(interests.dots ?? {}).map(dotSum)).toEqual([18, 27, 14, 22, 17, 15, 7])
})

const without = (kind: string): RunSheet => {
  const sheet = twoDays()
  const days = sheet.days.map((day) => ({ ...day, activities: day.activities.filter((one) => one.kind !== kind) }))
  return { ...sheet, days }
}

test.each(activityKinds)('a run sheet without any %s comes to its end', (kind) => {
  const { jury } = runWholeCase(openingOf(12, without(kind)), varied.slice(0, 12), { now: nine, seed: kind })
  expect(jury.running.place?.activity).toBe(jury.activities.length - 1)
})

test('other ways than those of the case are scored, and one of them gets a condition', () => {
  const [first, second] = twoDays().scenarios
  if (first === undefined || second === undefined) throw new Error('The run sheet has no ways.')
  const scenarios = [
    { ...first, id: 'bus' },
    { ...second, id: 'train' },
  ]
  const { jury } = runWholeCase(openingOf(12, { ...twoDays(), scenarios }), varied.slice(0, 12), {
    now: nine,
    seed: '',
  })
  expect(Object.keys(jury.scenarios.cells ?? {})).toEqual(['bus', 'train'])
  expect(Object.values(jury.scenarios.conditions).map(({ scenario }) => scenario)).toEqual(['train'])
})

test('needs grow from the interviews where nothing lies on the map, and dots go to those that there are', () => {
  const { jury } = runWholeCase(openingOf(12, without('perspective-map')), varied.slice(0, 12), { now: nine, seed: '' })
  expect(Object.values(jury.interests.needs).map(({ perspectives }) => perspectives)).toContainEqual(['P1'])
  const few = new QuietRoom(openingOf(6), nine, 'few')
  for (let nth = 0, shared = 0; placeOf(few) !== 'criteria/dots' || shared === 0; nth++) {
    letJurorsWork(few, varied.slice(0, 6))
    const move = nextOfFacilitator(few.look(facilitator), isAtEnd)
    if (move === 'finished' || move === 'wait' || nth > 200) throw new Error('The room never came to the dots.')
    // this facilitator makes one need out of all
    if (move.type === 'share-need') {
      shared += 1
      few.ask(facilitator, { ...move, text: 'Allt hör ihop', needs: Object.keys(few.jury.interests.needs) })
    } else few.ask(facilitator, move)
  }
  letJurorsWork(few, varied.slice(0, 6))
  expect(few.look(facilitator).dotting).toMatchObject({ answered: 6, here: 6 })
})

function placeOf(room: QuietRoom): string {
  const { run } = room.look(facilitator)
  return placeName(run as Parameters<typeof placeName>[0]) // the view writes it under this key
}
