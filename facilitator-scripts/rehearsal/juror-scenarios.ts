// What simulated jurors do in scenarios: score every way on every criterion, and one names a condition.
import { readMany, readOne } from '#shared/protocol/reading.ts'
import * as alvmora from './alvmora-case.ts'
import { needPlaces } from './counterparts.ts'
import type { Policy } from './policy.ts'

export const score: Policy = (persona, view) => {
  if (readOne(view, 'scoring')?.state !== 'open') return undefined
  const given = readOne(view, 'given')?.scores ?? {}
  const next = readMany(view, 'needs').find(([id, { criterion }]) => criterion !== null && given[id] === undefined)?.[0]
  if (next === undefined) return undefined
  const place = needPlaces(view).get(next) ?? 0
  const scenarios = readMany(view, 'scenarios').map(([id]) => id)
  return {
    type: 'score',
    criterion: next,
    scores: Object.fromEntries(scenarios.map((id) => [id, persona.score(id, place)])),
  }
}

export const writeCondition: Policy = ({ seat }, view) => {
  const { condition } = alvmora
  if (seat !== condition.seat || readMany(view, 'tableConditions').some(([, one]) => one.seat === seat))
    return undefined
  const ways = readMany(view, 'scenarios').map(([id]) => id)
  // another run sheet has other ways
  const scenario = ways.find((id) => id === condition.scenario) ?? ways.at(-1)
  return scenario === undefined ? undefined : { type: 'write-condition', scenario, text: condition.text }
}
