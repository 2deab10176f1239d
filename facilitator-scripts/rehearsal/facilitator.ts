// What a simulated facilitator does next, judged only from what the laptop's page shows.
import type { FacilitatorAction } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { fewestCriteria, mostCriteria } from '#shared/session/phases/interests.ts'
import * as alvmora from './alvmora-case.ts'
import { afterAll, type Move, nothing, type Step } from './facilitator-step.ts'
import { ballot, freeze, merging, reservations, statement, writing } from './facilitator-texts.ts'
import { placeName } from './juror.ts'

/** Marks those who do not come on the second day. */
const markAbsent: Move = (view) => {
  if (readOne(view, 'run')?.activity?.day !== 1) return undefined
  const seats = readMany(view, 'attendance').filter(
    ([, { seat, attendance }]) => alvmora.absentDayTwo.includes(seat) && attendance !== 'absent',
  )
  const first = seats[0]?.[1]
  return first === undefined ? undefined : { type: 'mark-seat', seat: first.seat, attendance: 'absent' }
}

/** Which table was quickest is a matter of sockets, and must not show in a report. */
const orderOnMap = (title: string | null): number => alvmora.mapOrder.indexOf(alvmora.perspectives.indexOf(title ?? ''))

/** Piles with the same heading are one perspective; those that a table left without one stay where they are. */
const mapPiles: Move = (view) => {
  const mapped = new Set(readMany(view, 'map').flatMap(([, { piles }]) => piles))
  const left = readMany(view, 'board')
    .filter(([id, { title }]) => !mapped.has(id) && (title ?? '') !== '')
    .toSorted(([, a], [, b]) => orderOnMap(a.title) - orderOnMap(b.title))
  const title = left[0]?.[1].title
  if (title != null)
    return { type: 'map-piles', title, piles: left.filter(([, one]) => one.title === title).map(([id]) => id) }
  const hidden = readMany(view, 'map').find(([, { released }]) => !released)?.[0]
  return hidden === undefined ? undefined : { type: 'release-perspective', perspective: hidden, released: true }
}

const shareNeeds: Move = (view) => {
  const left = readMany(view, 'roomNeeds').filter(([, { shared }]) => shared === null)
  const order = alvmora.needs.map(({ text }) => text)
  const next = left.toSorted(([, a], [, b]) => order.indexOf(a.text ?? '') - order.indexOf(b.text ?? ''))[0]
  if (next === undefined) return undefined
  const [id, { text, soThat }] = next
  const same = left.filter(([, one]) => one.text === text).map(([other]) => other)
  return { type: 'share-need', text: text ?? '', soThat: soThat ?? '', needs: same.length > 0 ? same : [id] }
}

const lockCriteria: Step = (view) => {
  const needs = readMany(view, 'needs')
  if (needs.length === 0 || needs.some(([, { criterion }]) => criterion !== null)) return undefined
  if (needs.length < fewestCriteria) return 'wait'
  const criteria = needs.map(([need, { text }]) => ({
    need,
    test: alvmora.needs.find((one) => one.text === text)?.test ?? 'Märks det i vardagen?',
  }))
  return { type: 'lock-criteria', criteria: criteria.slice(0, mostCriteria) }
}

/** Closes and publishes what was held, once everybody has answered. */
const closeWhenAnswered =
  (kind: 'dotting' | 'scoring' | 'trying'): Step =>
  (view) => {
    const closing = readOne(view, kind)
    if (closing === undefined || closing.state === 'published') return undefined
    const moves = {
      dotting: [{ type: 'close-dots', reason: '' }, { type: 'publish-dots' }],
      scoring: [{ type: 'close-scores', reason: '' }, { type: 'publish-scores' }],
      trying: [{ type: 'close-trial' }, { type: 'publish-trial' }],
    } as const
    const [close, publish] = moves[kind]
    if (closing.state === 'closed') return publish
    return closing.answered < closing.here ? 'wait' : close
  }

/** A run sheet may have no criteria to score by. */
const scoring: Step = (view) =>
  readMany(view, 'needs').some(([, { criterion }]) => criterion !== null)
    ? closeWhenAnswered('scoring')(view)
    : undefined

const releaseConditions: Move = (view) => {
  const next = readMany(view, 'roomConditions').find(([, { released }]) => !released)?.[0]
  return next === undefined ? undefined : { type: 'release-condition', condition: next, released: true }
}

const steps: Readonly<Record<string, Step>> = {
  'my-perspective/write': afterAll(nothing),
  'my-perspective/pair': afterAll(nothing),
  'my-perspective/choose': afterAll(nothing),
  'perspective-map/sort': afterAll(nothing),
  'perspective-map/show': mapPiles,
  'needs/write': afterAll(shareNeeds),
  'criteria/dots': closeWhenAnswered('dotting'),
  'criteria/lock': lockCriteria,
  'scoring/score': scoring,
  'conditions/conditions': afterAll(releaseConditions),
  'proposals/write': afterAll(nothing),
  'merging/merge': merging,
  'writing/write': writing,
  'trial/vote': closeWhenAnswered('trying'),
  'amending/amend': afterAll(freeze),
  'final-vote/vote': ballot,
  'statement/reservations': reservations,
  'statement/statement': statement,
}

/** What to do now; `wait` while the room works, `finished` after the last activity. */
export function nextOfFacilitator(
  view: Entities,
  isLast: (view: Entities) => boolean,
): FacilitatorAction | 'wait' | 'finished' {
  const run = readOne(view, 'run')
  if (run === undefined) return 'wait'
  const absent = markAbsent(view)
  if (absent !== undefined) return absent
  const step = run.place === null ? undefined : steps[placeName(run)]?.(view)
  if (step !== undefined) return step
  return isLast(view) ? 'finished' : { type: 'next', from: run.place }
}

/** Nothing follows: the last step of the last activity that is not left out. */
export function isAtEnd(view: Entities): boolean {
  const run = readOne(view, 'run')
  return run !== undefined && run.place !== null && run.next === null && run.place.step === run.steps.length - 1
}
