// What each audience may see of scenarios. Scores leave the server only as published counts.
import type { RoomConditionEntity, ScenarioEntity, TableConditionEntity } from '../../protocol/phase-entities.ts'
import { heatMap } from '../heat-map.ts'
import { type Jury, phaseHasBeenOpen } from '../jury.ts'
import { hasScoredAll } from '../phases/scenarios.ts'
import { closedWith, type Entry, stillOpen } from './interests.ts'

export function scenariosForEveryone(jury: Jury): Entry[] {
  if (!phaseHasBeenOpen(jury, 'scenarios')) return []
  const { cells, scoresPublished, conditions } = jury.scenarios
  const described = jury.sheet.scenarios.map(({ id, asToday, ...scenario }, order): [string, ScenarioEntity] => [
    `scenarios/${id}`,
    { ...scenario, order, asToday: asToday === true },
  ])
  const heat = scoresPublished ? heatMap(jury).map((row): Entry => [`heat/${row.scenario}`, row]) : []
  const released = Object.values(conditions)
    .filter((one) => one.released)
    .map(({ id, scenario, text }): Entry => [`conditions/${id}`, { scenario, text }])
  const scoring =
    cells === null
      ? stillOpen(jury, (seat) => hasScoredAll(jury, seat))
      : closedWith(jury, Object.values(cells).flatMap(Object.values), scoresPublished)
  return [...described, ...heat, ...released, ['scoring', scoring]]
}

export const scenariosForTable = (jury: Jury, table: string): Entry[] =>
  Object.values(jury.scenarios.conditions)
    .filter((condition) => condition.table === table)
    .map(({ id, seat, scenario, text, released }): [string, TableConditionEntity] => [
      `tableConditions/${id}`,
      { seat, scenario, text, released },
    ])

export const scenariosForFacilitator = (jury: Jury): Entry[] =>
  Object.values(jury.scenarios.conditions).map(
    ({ id, table, scenario, text, released }): [string, RoomConditionEntity] => [
      `roomConditions/${id}`,
      { table, scenario, text, released },
    ],
  )
