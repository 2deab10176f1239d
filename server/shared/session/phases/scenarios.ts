// Scenarios: everybody scores every way on every criterion (3C), the room sees mean and spread, and names conditions (3D).
import { type Deciders, type Evolvers, seatOf } from '../deciding.ts'
import { countable, hasBeenOpen, type Jury, presentSeats } from '../jury.ts'
import { did, no, wrote } from '../outcome.ts'
import { Pen } from '../stamp.ts'
import { ownTable } from '../tables.ts'
import { tidy } from '../text.ts'
import type { Cells, Condition, Scenarios, ScenariosEvent } from './scenarios-state.ts'

/** Held answers of 3C. */
export const scoresBox = 'scores'
/** By criterion and scenario: 1–5, or 0 for “don't know”. */
export type ScoresGiven = Readonly<Record<string, Readonly<Record<string, number>>>>

type ScenariosActionType =
  | 'score'
  | 'close-scores'
  | 'publish-scores'
  | 'write-condition'
  | 'edit-condition'
  | 'withdraw-condition'
  | 'release-condition'

export const scoresGiven = (jury: Jury, seat: number): ScoresGiven =>
  (jury.held[scoresBox]?.[seat] ?? {}) as ScoresGiven // this box holds nothing else

/** Whether a seat has answered every cell. */
export function hasScoredAll(jury: Jury, seat: number): boolean {
  const given = scoresGiven(jury, seat)
  const { criteria } = jury.interests
  return (
    criteria.length > 0 &&
    criteria.every(({ need }) => jury.sheet.scenarios.every(({ id }) => given[need]?.[id] !== undefined))
  )
}

export function scoreHistograms(jury: Jury): Cells {
  const givers = countable(jury, scoresBox) as readonly ScoresGiven[] // as above
  const histogram = (scenario: string, need: string): number[] => {
    const counts = [0, 0, 0, 0, 0, 0]
    for (const given of givers) {
      const score = given[need]?.[scenario]
      if (score !== undefined) counts[score] = (counts[score] ?? 0) + 1
    }
    return counts
  }
  return Object.fromEntries(
    jury.sheet.scenarios.map(({ id }) => [
      id,
      Object.fromEntries(jury.interests.criteria.map(({ need }) => [need, histogram(id, need)])),
    ]),
  )
}

const isClosed = (jury: Jury): boolean => jury.scenarios.cells !== null
const hasScenario = (jury: Jury, scenario: string): boolean => jury.sheet.scenarios.some(({ id }) => id === scenario)

export const decideScenarios: Deciders<ScenariosActionType> = {
  score: (jury, { criterion, scores }, stamp) => {
    const seat = seatOf(stamp)
    if (isClosed(jury)) return no('activity-closed')
    if (!hasBeenOpen(jury, ['scoring'])) return no('not-open-yet')
    if (jury.seats[seat]?.attendance !== 'present') return no('not-present')
    if (!jury.interests.criteria.some(({ need }) => need === criterion)) return no('no-such-thing')
    if (!Object.keys(scores).every((scenario) => hasScenario(jury, scenario))) return no('no-such-thing')
    const before = scoresGiven(jury, seat)
    const value = { ...before, [criterion]: { ...before[criterion], ...scores } }
    return { ok: true, value: { events: [], held: [{ box: scoresBox, seat, value }] } }
  },
  'close-scores': (jury, { reason }, stamp) => {
    if (isClosed(jury)) return no('activity-closed')
    if (jury.interests.criteria.length === 0) return no('not-open-yet')
    const missing = presentSeats(jury).some(({ number }) => !hasScoredAll(jury, number))
    if (missing && tidy(reason) === '') return no('not-voted')
    const pen = new Pen(stamp)
    const why = tidy(reason) === '' ? null : pen.write(reason)
    const closed = { type: 'scores-closed', cells: scoreHistograms(jury), reason: why } as const
    return { ok: true, value: { events: [closed], texts: pen.texts, emptied: [scoresBox] } }
  },
  'publish-scores': (jury) => {
    if (!isClosed(jury)) return no('not-open-yet')
    return jury.scenarios.scoresPublished ? did() : did({ type: 'scores-published' })
  },
  'write-condition': (jury, { scenario, text }, stamp) => {
    const seat = seatOf(stamp)
    if (!hasBeenOpen(jury, ['conditions'])) return no('not-open-yet')
    if (!hasScenario(jury, scenario)) return no('no-such-thing')
    if (tidy(text) === '') return no('empty')
    const pen = new Pen(stamp)
    const condition = `k${jury.scenarios.made + 1}`
    const words = pen.write(text)
    return wrote(pen.texts, {
      type: 'condition-written',
      condition,
      seat,
      table: ownTable(jury, seat),
      scenario,
      text: words,
    })
  },
  'edit-condition': (jury, { condition, text }, stamp) => {
    if (jury.scenarios.conditions[condition]?.seat !== seatOf(stamp)) return no('not-yours')
    if (tidy(text) === '') return no('empty')
    const pen = new Pen(stamp)
    const words = pen.write(text)
    return wrote(pen.texts, { type: 'condition-edited', condition, text: words })
  },
  'withdraw-condition': (jury, { condition }, stamp) => {
    const found = jury.scenarios.conditions[condition]
    if (found === undefined) return did()
    return found.seat === seatOf(stamp) ? did({ type: 'condition-withdrawn', condition }) : no('not-yours')
  },
  'release-condition': (jury, { condition, released }) => {
    const found = jury.scenarios.conditions[condition]
    if (found === undefined) return no('no-such-thing')
    return found.released === released ? did() : did({ type: 'condition-released', condition, released })
  },
}

function put(jury: Jury, changes: Partial<Scenarios>): Jury {
  return { ...jury, scenarios: { ...jury.scenarios, ...changes } }
}

function change(jury: Jury, id: string, changes: Partial<Condition>): Jury {
  const found = jury.scenarios.conditions[id]
  return found === undefined
    ? jury
    : put(jury, { conditions: { ...jury.scenarios.conditions, [id]: { ...found, ...changes } } })
}

export const evolveScenarios: Evolvers<ScenariosEvent> = {
  'scores-closed': (jury, { cells }) => {
    const { [scoresBox]: _gone, ...held } = jury.held
    return { ...put(jury, { cells }), held }
  },
  'scores-published': (jury) => put(jury, { scoresPublished: true }),
  'condition-written': (jury, { condition, seat, table, scenario, text }, read) =>
    put(jury, {
      conditions: {
        ...jury.scenarios.conditions,
        [condition]: { id: condition, seat, table, scenario, text: read(text.ref) ?? null, released: false },
      },
      made: Number(condition.slice(1)),
    }),
  'condition-edited': (jury, { condition, text }, read) =>
    change(jury, condition, { text: read(text.ref) ?? null, released: false }),
  'condition-withdrawn': (jury, { condition }) => {
    const { [condition]: _gone, ...conditions } = jury.scenarios.conditions
    return put(jury, { conditions })
  },
  'condition-released': (jury, { condition, released }) => change(jury, condition, { released }),
}
