// Puts a juror at a table for a test: what the room has told, and what waits to be sent.
import type { Action } from '#shared/protocol/actions.ts'
import type { ManyEntities, RunEntity, SingleEntities } from '#shared/protocol/entities.ts'
import type { ActivityKind, StepName } from '#shared/session/activities.ts'
import type { RefusalCode } from '#shared/session/outcome.ts'
import type { Entry } from '../../connection/outbox.ts'
import { useSession } from '../../connection/session-store.ts'
import { keep } from '../../connection/storage.ts'
import { startWords } from '../../ui/i18n/i18n.ts'
import { en } from '../words/en.ts'
import { sv } from '../words/sv.ts'

startWords('juror', { sv, en })
// what jsdom lacks
document.getAnimations ??= () => []
window.scrollTo = () => {}

const both = (text: string) => ({ sv: text, en: text })

export const runAt = (kind: ActivityKind, step: StepName, place = { activity: 0, step: 0 }): RunEntity => ({
  place,
  activity: {
    id: 'a',
    code: '1A',
    kind,
    phase: 'mapping',
    title: both('Momentet'),
    prompt: null,
    shows: null,
    day: 0,
    round: 1,
  },
  step,
  steps: [step],
  timer: { left: 60_000 },
  wentBack: false,
  next: both('Fika'),
})

const jury: SingleEntities['jury'] = {
  name: 'Prövby',
  demo: false,
  seats: 2,
  question: both('Vad ska vi göra?'),
  mandate: both('Uppdraget'),
  canInfluence: both('Detta'),
  cannotInfluence: both('Inte detta'),
  promise: both('Svar ges'),
  notice: both('Allt blir offentligt.'),
  groundRules: [both('Vi lyssnar.')],
  interviews: [
    { id: 'P1', text: both('Skolan håller ihop byn.'), holders: both('Byalaget') },
    { id: 'P2', text: both('Bussen går för sällan.'), holders: both('Föräldrar') },
  ],
}

const me: SingleEntities['me'] = {
  seat: 7,
  alias: 'Astrid',
  seated: true,
  table: 3,
  helpSince: null,
  said: null,
  pair: [],
}

type Things = { readonly [K in keyof ManyEntities]?: Readonly<Record<string, ManyEntities[K]>> }

const keyed = (things: Things): [string, unknown][] =>
  Object.entries(things).flatMap(([kind, byId]) =>
    Object.entries(byId).map(([id, thing]): [string, unknown] => [`${kind}/${id}`, thing]),
  )

/** What a tablet has kept from before. */
export function forgetDrafts(): void {
  for (const key of keep.keys('allting.draft.')) keep.remove(key)
}

/** Tells what lies on the table; what was told before is forgotten. */
export function tell(things: Things): void {
  const mates = { 'mates/7': { seat: 7, alias: 'Astrid', here: true }, 'mates/8': { seat: 8, alias: '', here: true } }
  useSession.setState({
    line: 'open',
    seat: 7,
    empty: false,
    outbox: [],
    entities: { jury, me, ...mates, ...Object.fromEntries(keyed(things)) },
  })
}

let made = 0

/** A wish that waits for its answer, or has been refused. */
export function wish(action: Action, refused?: RefusalCode): Entry {
  made += 1
  return { client: 'c', n: made, asked: made, action, ...(refused === undefined ? {} : { refused }) }
}

export const waits = (...outbox: readonly Entry[]): void => useSession.setState({ outbox })
