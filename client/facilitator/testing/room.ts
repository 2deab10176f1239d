// A small meeting for component tests: two activities, two tables, four seats.
import type {
  AttendanceEntity,
  JuryEntity,
  PlanEntity,
  RunEntity,
  TableStatusEntity,
} from '#shared/protocol/entities.ts'
import type { Place } from '#shared/session/jury.ts'
import { useSession } from '../../connection/session-store.ts'
import { startWords } from '../../ui/i18n/i18n.ts'
import { en } from '../words/en.ts'
import { sv } from '../words/sv.ts'

startWords('facilitator', { sv, en })

const both = (text: string) => ({ sv: text, en: text })

const jury: JuryEntity = {
  name: 'Vår jury',
  demo: false,
  seats: 4,
  question: both('Vad göra?'),
  mandate: both('m'),
  canInfluence: both('c'),
  cannotInfluence: both('c'),
  promise: both('p'),
  notice: both('n'),
  groundRules: [],
  interviews: [],
}

const activities: PlanEntity['activities'] = [
  {
    id: 'hello',
    code: null,
    kind: 'talk',
    day: 0,
    at: '09:00',
    minutes: 10,
    title: both('Välkomna'),
    script: [],
    skipped: false,
    steps: [{ name: 'talk', minutes: 10 }],
  },
  {
    id: '1a',
    code: '1A',
    kind: 'my-perspective',
    day: 0,
    at: '09:10',
    minutes: 20,
    title: both('Mitt perspektiv'),
    script: [],
    skipped: false,
    steps: [
      { name: 'write', minutes: 6 },
      { name: 'pair', minutes: 10 },
      { name: 'choose', minutes: 4 },
    ],
  },
]

export const table = (number: number, changes: Partial<TableStatusEntity> = {}): TableStatusEntity => ({
  table: number,
  seats: [number, number + 2],
  here: 2,
  done: 0,
  writing: 0,
  offline: 0,
  offlineSince: null,
  help: [],
  lastActive: null,
  ...changes,
})

export const seat = (number: number, changes: Partial<AttendanceEntity> = {}): AttendanceEntity => ({
  seat: number,
  attendance: 'expected',
  alias: '',
  tables: [1, 2],
  online: false,
  offlineSince: null,
  claimed: false,
  helpSince: null,
  ...changes,
})

/** The room at a place, with whatever else stands in it. */
export function roomAt(place: Place | null, others: Readonly<Record<string, unknown>> = {}): void {
  const activity = activities[place?.activity ?? -1]
  const run: RunEntity = {
    place,
    activity: activity === undefined ? null : { ...activity, phase: 'mapping', prompt: null, shows: null, round: 1 },
    step: activity?.steps[place?.step ?? 0]?.name ?? null,
    steps: activity?.steps.map(({ name }) => name) ?? [],
    timer: { left: 60_000 },
    wentBack: false,
    next: null,
  }
  const backTo = place === null || (place.activity === 0 && place.step === 0) ? null : { activity: 0, step: 0 }
  const plan: PlanEntity = { days: ['2027-04-17'], activities, dayStarted: {}, mostTexts: 8, backTo }
  useSession.setState({ line: 'open', empty: false, outbox: [], entities: { jury, run, plan, ...others } })
}
