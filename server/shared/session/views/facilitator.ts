// What the facilitator sees: the plan, the tables, who is here, and what has been made, but never who wrote or voted what.
import type {
  AttendanceEntity,
  BoardPileEntity,
  MapEntity,
  PlanEntity,
  RoomEntity,
  SimilarEntity,
  TableStatusEntity,
} from '../../protocol/entities.ts'
import type { Entities } from '../../protocol/layers.ts'
import { stepMinutes, stepNames } from '../activities.ts'
import { isDone } from '../answered.ts'
import { currentRound, isHere, type Jury, type Seat } from '../jury.ts'
import type { Live } from '../live.ts'
import type { Card, Mapping } from '../phases/mapping-state.ts'
import { similarPairs } from '../similar.ts'
import { tableName, tablesOf } from '../tables.ts'
import { interestsForFacilitator } from './interests.ts'
import type { OnTables } from './juror.ts'
import { recommendationsForFacilitator } from './recommendations.ts'
import { scenariosForFacilitator } from './scenarios.ts'

function plan(jury: Jury): PlanEntity {
  const before = jury.running.trail.at(-1)
  return {
    days: jury.sheet.days.map(({ date }) => date),
    activities: jury.activities.map((activity, i) => ({
      id: activity.id,
      code: activity.code ?? null,
      kind: activity.kind,
      day: activity.day,
      at: activity.at,
      minutes: activity.minutes,
      title: activity.title,
      script: activity.script ?? [],
      skipped: jury.running.skipped.includes(i),
      steps: stepNames(activity.kind).map((name) => ({ name, minutes: stepMinutes(activity, name) })),
    })),
    dayStarted: jury.running.dayStarted,
    mostTexts: jury.sheet.mostTexts,
    backTo: before === undefined ? null : { activity: before.activity, step: before.step },
  }
}

const least = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.min(...values))
const most = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.max(...values))
const known = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value): value is number => value !== undefined)

function tableStatus(jury: Jury, table: number, seats: readonly Seat[], live: Live): TableStatusEntity {
  const here = seats.filter(isHere)
  const away = here.filter(({ number }) => !live.online.has(number))
  return {
    table,
    seats: seats.map(({ number }) => number),
    here: here.length,
    done: here.filter((seat) => isDone(jury, seat)).length,
    writing: here.filter(({ number }) => live.writing.has(number)).length,
    offline: away.length,
    offlineSince: least(known(away.map(({ number }) => live.offlineSince.get(number)))),
    help: here.filter(({ helpSince }) => helpSince !== null).map(({ number }) => number),
    lastActive: most(known(here.map(({ number }) => live.lastActive.get(number)))),
  }
}

function attendance({ number, attendance: state, alias, tables, helpSince }: Seat, live: Live): AttendanceEntity {
  const online = live.online.has(number)
  return {
    seat: number,
    attendance: state,
    alias,
    tables,
    online,
    offlineSince: online ? null : (live.offlineSince.get(number) ?? null),
    claimed: live.claimed.has(number),
    helpSince,
  }
}

/** A card without its writer. */
const nameless = ({ id, text, kind, hidden }: Card) => ({ id, text, kind, hidden })

function boards({ piles, cards }: Mapping): [string, unknown][] {
  const sorted = new Set(Object.values(piles).flatMap((pile) => pile.cards))
  const loose = Object.values(cards).filter((card) => card.shared && !sorted.has(card.id))
  const tables = [...new Set(loose.map(({ table }) => table))]
  return [
    ...Object.values(piles).map(({ id, table, title, interview, cards: inPile }): [string, BoardPileEntity] => [
      `board/${id}`,
      {
        table,
        title,
        interview,
        cards: inPile.flatMap((card) => (cards[card] === undefined ? [] : [nameless(cards[card])])),
      },
    ]),
    ...tables.map((table): [string, unknown] => [
      `loose/${table}`,
      { cards: loose.filter((card) => card.table === table).map(nameless) },
    ]),
  ]
}

const likenesses = new WeakMap<Mapping['piles'], SimilarEntity>()

/** Comparing every heading with every other is done once for each state of the piles. */
function similar(jury: Jury): SimilarEntity {
  const { piles } = jury.mapping
  const remembered = likenesses.get(piles)
  if (remembered !== undefined) return remembered
  const titleOf = (id: string | null, title: string | null): string =>
    id === null ? (title ?? '') : (jury.sheet.perspectives.find((one) => one.id === id)?.text.sv ?? '')
  const headings = Object.values(piles).map(({ id, title, interview }) => ({ id, title: titleOf(interview, title) }))
  const found = { pairs: similarPairs(headings) }
  likenesses.set(piles, found)
  return found
}

export function facilitatorView(jury: Jury, live: Live, on: OnTables): Entities {
  const round = currentRound(jury)
  const map = Object.values(jury.mapping.perspectives).map(({ id, title, piles, released }): [string, MapEntity] => [
    `map/${id}`,
    { title, piles, released },
  ])
  return Object.fromEntries<unknown>([
    ['plan', plan(jury)],
    ['stage', { held: jury.running.projectorHeld }],
    ['room', { addresses: live.addresses, storageWorks: live.storageWorks } satisfies RoomEntity],
    ['similar', similar(jury)],
    ...tablesOf(jury, round).map((table): [string, unknown] => [
      `tables/${table}`,
      tableStatus(jury, table, on.seats.get(tableName(round, table)) ?? [], live),
    ]),
    ...Object.values(jury.seats).map((seat): [string, unknown] => [
      `attendance/${seat.number}`,
      attendance(seat, live),
    ]),
    ...[...live.requests].map(([id, request]): [string, unknown] => [`requests/${id}`, request]),
    ...boards(jury.mapping),
    ...interestsForFacilitator(jury),
    ...scenariosForFacilitator(jury),
    ...recommendationsForFacilitator(jury, live),
    ...map,
  ])
}
