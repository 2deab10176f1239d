// A jury in session: hands each action to the rules that decide it, and each event to the change that it makes.
import type { Action } from '../protocol/actions.ts'
import { stepNames } from './activities.ts'
import type { Deciders, Evolvers } from './deciding.ts'
import type { JuryEvent, OpeningEvent } from './events.ts'
import { emptyRunning, flatten, type Jury, placeKey } from './jury.ts'
import type { Decision, HeldChange } from './outcome.ts'
import { decideInterests, evolveInterests, growFrom } from './phases/interests.ts'
import { emptyInterests } from './phases/interests-state.ts'
import { decideMapping, evolveMapping, joinPair, pairOff } from './phases/mapping.ts'
import { decidePerspectives, evolvePerspectives } from './phases/mapping-perspectives.ts'
import { emptyMapping } from './phases/mapping-state.ts'
import { decideProposals, evolveProposals } from './phases/recommendations-proposals.ts'
import { emptyRecommendations } from './phases/recommendations-state.ts'
import { decideTexts, evolveTexts } from './phases/recommendations-texts.ts'
import { decideTrial, evolveTrial } from './phases/recommendations-trial.ts'
import { decideVote, evolveVote } from './phases/recommendations-vote.ts'
import { decideScenarios, evolveScenarios } from './phases/scenarios.ts'
import { emptyScenarios } from './phases/scenarios-state.ts'
import { decideRunning, evolveRunning } from './running.ts'
import { decideSeats, evolveSeats, newSeat } from './seats.ts'
import type { Stamp } from './stamp.ts'
import type { ReadText } from './text.ts'

const deciders: Deciders<Action['type']> = {
  ...decideSeats,
  ...decideRunning,
  ...decideMapping,
  ...decidePerspectives,
  ...decideInterests,
  ...decideScenarios,
  ...decideProposals,
  ...decideTexts,
  ...decideTrial,
  ...decideVote,
}

/** May this happen? It changes nothing. */
export function decide(jury: Jury, action: Action, stamp: Stamp): Decision {
  const decider = deciders[action.type] as (jury: Jury, action: Action, stamp: Stamp) => Decision // the table pairs each type with its own function
  return decider(jury, action, stamp)
}

type LaterEvent = Exclude<JuryEvent, OpeningEvent>

const evolvers: Evolvers<LaterEvent> = {
  ...evolveSeats,
  ...evolveRunning,
  ...evolveMapping,
  ...evolvePerspectives,
  ...evolveInterests,
  ...evolveScenarios,
  ...evolveProposals,
  ...evolveTexts,
  ...evolveTrial,
  ...evolveVote,
}

/** The jury of the first event of a log. */
export function openJury(event: OpeningEvent): Jury {
  return {
    name: event.name,
    demo: event.demo,
    sheet: event.sheet,
    activities: flatten(event.sheet),
    origin: event.origin,
    seats: Object.fromEntries(event.seats.map(({ number, tables }) => [number, newSeat(number, tables)])),
    panelSize: event.seats.length,
    running: emptyRunning,
    said: {},
    mapping: emptyMapping,
    interests: emptyInterests,
    scenarios: emptyScenarios,
    recommendations: emptyRecommendations,
    held: {},
  }
}

/** What the jury is like when this has happened. */
export function evolve(jury: Jury, event: LaterEvent, read: ReadText): Jury {
  const evolver = evolvers[event.type] as (jury: Jury, event: LaterEvent, read: ReadText) => Jury // as above
  return followUp(evolver(jury, event, read), event)
}

/** Changes that one part of the jury makes in another. */
function followUp(jury: Jury, event: LaterEvent): Jury {
  if (event.type === 'seat-marked') return joinPair(jury, event.seat)
  if (event.type === 'perspectives-joined') return growFrom(jury, event.perspective, event.others)
  if (event.type !== 'place-opened') return jury
  const kind = jury.activities[event.place.activity]?.kind
  const step = kind === undefined ? undefined : stepNames(kind)[event.place.step]
  const firstTime = jury.said[placeKey(event.place)] === undefined
  return kind === 'my-perspective' && step === 'pair' && firstTime && Object.keys(jury.mapping.pairs).length === 0
    ? pairOff(jury)
    : jury
}

/** What the jury is like when an answer is held, changed or taken back. */
export function hold(jury: Jury, { box, seat, value }: HeldChange): Jury {
  const { [seat]: _before, ...others } = jury.held[box] ?? {}
  return { ...jury, held: { ...jury.held, [box]: value === null ? others : { ...others, [seat]: value } } }
}
