// What a simulated facilitator does next, judged only from what the laptop's page shows.
import type { FacilitatorAction } from '#shared/protocol/actions.ts'
import type { Entities } from '#shared/protocol/layers.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import * as alvmora from './alvmora-case.ts'
import { needIds, placeName } from './juror.ts'

type Move = (view: Entities) => FacilitatorAction | undefined

/** `wait` where the room is not ready; undefined where there is nothing left to do here. */
type Step = FacilitatorAction | 'wait' | undefined

const noParents = { needs: [], scenarios: [], cards: [] }

function allDone(view: Entities): boolean {
  const progress = readOne(view, 'progress')
  return progress !== undefined && progress.here > 0 && progress.done >= progress.here
}

/** Marks those who do not come on the second day. */
const markAbsent: Move = (view) => {
  if (readOne(view, 'run')?.activity?.day !== 1) return undefined
  const seats = readMany(view, 'attendance').filter(
    ([, { seat, attendance }]) => alvmora.absentDayTwo.includes(seat) && attendance !== 'absent',
  )
  const first = seats[0]?.[1]
  return first === undefined ? undefined : { type: 'mark-seat', seat: first.seat, attendance: 'absent' }
}

const mapPiles: Move = (view) => {
  const mapped = new Set(readMany(view, 'map').flatMap(([, { piles }]) => piles))
  const left = readMany(view, 'board').filter(([id]) => !mapped.has(id))
  const title = left[0]?.[1].title
  if (title != null && title !== '')
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

const lockCriteria: Move = (view) => {
  const needs = readMany(view, 'needs')
  if (needs.some(([, { criterion }]) => criterion !== null)) return undefined
  const criteria = needs.map(([need, { text }]) => ({
    need,
    test: alvmora.needs.find((one) => one.text === text)?.test ?? 'Märks det i vardagen?',
  }))
  return { type: 'lock-criteria', criteria: criteria.slice(0, 8) }
}

function proposalsOf(view: Entities, texts: readonly string[]): string[] {
  return readMany(view, 'roomProposals')
    .filter(([, { text, mergedInto }]) => mergedInto === null && texts.includes(text ?? ''))
    .map(([id]) => id)
}

const textOfKey = (key: string): string =>
  key === alvmora.part.key ? alvmora.part.text : (alvmora.proposals.find((one) => one.key === key)?.text ?? '')

const merging: (view: Entities) => Step = (view) => {
  const outside = readMany(view, 'roomProposals').find(([, { text }]) => text === textOfKey(alvmora.outside))
  if (outside !== undefined && !outside[1].outside) return { type: 'set-outside', proposal: outside[0], outside: true }
  const offered = readMany(view, 'roomMerges')
  for (const { from, text, because } of alvmora.merges) {
    if (offered.some(([, merge]) => merge.text === text)) continue
    const proposals = proposalsOf(view, from.map(textOfKey))
    if (proposals.length === from.length) return { type: 'offer-merge', proposals, text, because }
    if (from.includes(alvmora.part.key)) return 'wait'
  }
  return offered.some(([, { state }]) => state === 'open') ? 'wait' : undefined
}

const openTexts: Move = (view) => {
  const open = readMany(view, 'roomTexts').filter(([, { kind }]) => kind === 'recommendation')
  const next = alvmora.recommendations[open.length]
  if (next === undefined) return undefined
  return {
    type: 'open-text',
    table: (open.length % 4) + 1,
    title: next.fields.title,
    proposals: proposalsOf(view, next.from),
    parents: { ...noParents, needs: needIds(view, next.needs) },
  }
}

function ballot(view: Entities): Step {
  const voting = readOne(view, 'voting')
  if (voting?.state === 'none') return { type: 'open-ballot' }
  if (voting?.state === 'open' && voting.missing.length > 0) return 'wait'
  if (voting?.state === 'open') return { type: 'close-ballot', closesBox: voting.ballot ?? '', reason: '' }
  return voting?.state === 'closed' ? { type: 'publish-ballot', ballot: voting.ballot ?? '' } : undefined
}

/** Closes and publishes what was held, once everybody has answered. */
function closeWhenAnswered(kind: 'dotting' | 'scoring' | 'trying', view: Entities): Step {
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

const releaseConditions: Move = (view) => {
  const next = readMany(view, 'roomConditions').find(([, { released }]) => !released)?.[0]
  return next === undefined ? undefined : { type: 'release-condition', condition: next, released: true }
}

const afterAll =
  (move: Move) =>
  (view: Entities): Step =>
    allDone(view) ? move(view) : 'wait'

const nothing: Move = () => undefined

const steps: Readonly<Record<string, (view: Entities) => Step>> = {
  'my-perspective/write': afterAll(nothing),
  'my-perspective/pair': afterAll(nothing),
  'my-perspective/choose': afterAll(nothing),
  'perspective-map/sort': afterAll(nothing),
  'perspective-map/show': mapPiles,
  'needs/write': afterAll(shareNeeds),
  'criteria/dots': (view) => closeWhenAnswered('dotting', view),
  'criteria/lock': lockCriteria,
  'scoring/score': (view) => closeWhenAnswered('scoring', view),
  'conditions/conditions': afterAll(releaseConditions),
  'proposals/write': afterAll(nothing),
  'merging/merge': (view) =>
    merging(view) ?? (readMany(view, 'proposals').length === 0 ? { type: 'release-proposals' } : undefined),
  'writing/write': (view) => openTexts(view) ?? (isWritten(view) ? undefined : 'wait'),
  'trial/vote': (view) => closeWhenAnswered('trying', view),
  'amending/amend': afterAll((view) =>
    readMany(view, 'roomTexts').some(([, { frozen, kind }]) => kind === 'recommendation' && !frozen)
      ? { type: 'freeze-texts' }
      : undefined,
  ),
  'final-vote/vote': ballot,
  'statement/reservations': afterAll(nothing),
  'statement/statement': (view) => {
    const statement = readMany(view, 'roomTexts').find(([, { kind }]) => kind === 'statement')
    if (statement === undefined) return { type: 'open-statement' }
    return allDone(view) ? undefined : 'wait'
  },
}

const isWritten = (view: Entities): boolean =>
  readMany(view, 'roomTexts').every(([, { missing, pen }]) => missing.length === 0 && pen === null)

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
