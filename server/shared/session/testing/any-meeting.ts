// Any meeting whatever: who asks for what in which order, with what words, and how much later.
import fc from 'fast-check'
import { type Action, facilitatorAction, seatAction } from '../../protocol/actions.ts'
import { anyDraft, settle } from './any-action.ts'
import { everybody, LaterMeeting } from './later-phases.ts'
import { facilitator, type Meeting, seat } from './meeting.ts'

export interface Turn {
  /** Null for the facilitator. */
  readonly by: number | null
  readonly draft: unknown
  readonly seconds: number
}

const seats = 6

const turn = fc.oneof(
  { weight: 3, arbitrary: turnOf(fc.integer({ min: 1, max: seats }), seatAction) },
  { weight: 2, arbitrary: turnOf(fc.constant(null), facilitatorAction) },
)

function turnOf(by: fc.Arbitrary<number | null>, schema: Parameters<typeof anyDraft>[0]): fc.Arbitrary<Turn> {
  return fc.record({ by, draft: anyDraft(schema), seconds: fc.nat(300) })
}

/** How far the room has come, and what is asked then. */
export interface Course {
  readonly start: number
  readonly turns: readonly Turn[]
}

/** Most actions only make sense when the room has come so far: starts that let much happen. */
const starts: readonly ((meeting: LaterMeeting) => void)[] = [
  (meeting) => {
    const cards = [1, 3, 2].map((number) => meeting.goTo('my-perspective').card(number, `card of ${number}`, true))
    meeting.goTo('perspective-map')
    const pile = meeting.pile(1, 'a heading', cards.slice(0, 1))
    meeting.mapped('on the map', [pile])
    meeting.pile(3, 'another heading', cards.slice(1, 2))
  },
  (meeting) => void meeting.withNeeds(6),
  (meeting) => {
    const needs = meeting.withNeeds(6)
    meeting.goTo('criteria')
    for (const number of everybody) meeting.asks(seat(number), { type: 'give-dots', dots: { [needs[0] ?? '']: 3 } })
  },
  (meeting) => {
    const [need = ''] = meeting.withCriteria()
    meeting.goTo('conditions')
    meeting.asks(seat(1), { type: 'write-condition', scenario: 'B', text: 'if so' })
    for (const number of everybody) meeting.asks(seat(number), { type: 'score', criterion: need, scores: { A: 3 } })
  },
  (meeting) => {
    meeting.goTo('proposals')
    const parents = { needs: [], scenarios: [], cards: [] }
    const proposals = [1, 2, 3].map((number) =>
      meeting.done(seat(number), { type: 'write-proposal', text: `of ${number}`, because: '', parents }, 'proposal'),
    )
    const offer = (from: readonly string[]): string =>
      meeting.done(facilitator, { type: 'offer-merge', proposals: [...from], text: 'one', because: '' }, 'merge')
    const first = offer(proposals.slice(0, 2))
    for (const number of [1, 2]) meeting.asks(seat(number), { type: 'answer-merge', merge: first, yes: true })
    meeting.done(seat(4), { type: 'write-proposal', text: 'of 4', because: '', parents }, 'proposal')
    offer([proposals[2] ?? '', Object.keys(meeting.jury.recommendations.proposals).at(-1) ?? ''])
  },
  (meeting) => {
    const [text = '', other = ''] = meeting.withTexts(2)
    meeting.asks(seat(1), { type: 'take-pen', text })
    meeting.goTo('trial')
    for (const number of everybody) meeting.asks(seat(number), { type: 'trial-vote', votes: { [other]: 1 } })
  },
  (meeting) => {
    const [text = ''] = meeting.withTexts(2)
    meeting.goTo('trial')
    for (const number of everybody) meeting.asks(seat(number), { type: 'trial-vote', votes: { [text]: 4 } })
    meeting.asks(facilitator, { type: 'close-trial' })
    meeting.asks(facilitator, { type: 'publish-trial' })
    meeting.asks(seat(1), { type: 'object', text, words: 'not so' })
    meeting.asks(seat(1), { type: 'take-pen', text })
  },
  (meeting) => void meeting.withBallot(),
  (meeting) => {
    const ballot = meeting.withBallot()
    for (const number of everybody.slice(0, 5)) meeting.asks(seat(number), { type: 'cast-vote', ballot, votes: [0, 1] })
  },
  (meeting) => {
    const ballot = meeting.withBallot()
    const counts = [
      [6, 0, 0, 0, 0, 0],
      [6, 0, 0, 0, 0, 0],
    ]
    for (const number of everybody) meeting.asks(seat(number), { type: 'cast-vote', ballot, votes: [0, 0] })
    meeting.decides({ type: 'close-ballot', closesBox: ballot, reason: '' }, { ...meeting.stamp(facilitator), counts })
    meeting.asks(facilitator, { type: 'publish-ballot', ballot })
    const [text = ''] = Object.keys(meeting.jury.recommendations.texts)
    meeting.asks(seat(1), { type: 'write-reservation', text, words: 'not so' })
    meeting.goTo('final-vote', 2)
  },
]

export const anyCourse: fc.Arbitrary<Course> = fc.record({
  start: fc.nat(starts.length - 1),
  turns: fc.array(turn, { maxLength: 80, size: 'max' }),
})

/** The room at that start: everything has been open once, so that nothing is refused for being early. */
export function begun({ start }: Course): Meeting {
  const meeting = new LaterMeeting()
  meeting.jury.activities.forEach((_, activity) => {
    meeting.asks(facilitator, { type: 'go-to', from: meeting.jury.running.place, to: { activity, step: 0 } })
  })
  starts[start]?.(meeting)
  return meeting
}

/** Takes a turn; answers with what was asked for, and whether it changed anything. */
export function take(meeting: Meeting, { by, draft, seconds }: Turn): { action: Action; passed: boolean } {
  meeting.later(seconds)
  const action = settle(draft, meeting)
  const before = meeting.jury
  const who = by === null ? facilitator : seat(by)
  // what closes a box is told its counts
  const counts = Object.keys(before.recommendations.texts).map(() => [5, 0, 0, 0, 0, 0])
  meeting.decides(action, action.type === 'close-ballot' ? { ...meeting.stamp(who), counts } : meeting.stamp(who))
  return { action, passed: meeting.jury !== before }
}
