// The final vote: secret, on frozen texts, once; then the result, and reservations with those who sign them (4E).
import { type Deciders, type Evolvers, seatOf } from '../deciding.ts'
import { type Jury, presentSeats } from '../jury.ts'
import { fewestAnswers } from '../limits.ts'
import { did, no, wrote } from '../outcome.ts'
import { Pen } from '../stamp.ts'
import { tidy } from '../text.ts'
import { putRecommendations, recommendationsOf } from './recommendations-of.ts'
import { type Ballot, choices, type Reservation, type VoteEvent } from './recommendations-state.ts'

/** Paper votes are entered together, never one alone. */
export const fewestPaperVotes = 2

type VoteActionType =
  | 'open-ballot'
  | 'cast-vote'
  | 'enter-paper-votes'
  | 'close-ballot'
  | 'publish-ballot'
  | 'void-ballot'
  | 'write-reservation'
  | 'sign-reservation'

const openBallot = (jury: Jury, id: string): Ballot | undefined => {
  const found = jury.recommendations.ballots[id]
  return found?.state === 'open' ? found : undefined
}

/** The ballot that counts: the last one that has not been made void. */
export const theBallot = (jury: Jury): Ballot | undefined =>
  Object.values(jury.recommendations.ballots).findLast(({ state }) => state !== 'void')

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const oneHot = (choice: number): number[] => Array.from({ length: choices }, (_, i) => (i === choice ? 1 : 0))

/** Whoever entered the paper votes could subtract them: so one tablet is too few beside them. */
const showsOne = ({ voted, onPaper }: Ballot): boolean => onPaper.length > 0 && voted.length - onPaper.length === 1

const isPublished = (jury: Jury): boolean => theBallot(jury)?.state === 'published'

export const decideVote: Deciders<VoteActionType> = {
  'open-ballot': (jury) => {
    const texts = recommendationsOf(jury)
    if (texts.length === 0) return no('too-few')
    if (texts.some(({ frozen }) => frozen === null)) return no('incomplete')
    if (theBallot(jury) !== undefined) return no('already-there')
    const ballot = `b${jury.recommendations.made + 1}`
    const opened = { type: 'ballot-opened', ballot, texts: texts.map(({ id }) => id) } as const
    return { ok: true, value: { events: [opened], openBox: { ballot, shape: texts.map(() => choices) } } }
  },
  'cast-vote': (jury, { ballot, votes }, stamp) => {
    const seat = seatOf(stamp)
    const found = openBallot(jury, ballot)
    if (found === undefined) return no('activity-closed')
    if (jury.seats[seat]?.attendance !== 'present') return no('not-present')
    if (found.voted.includes(seat)) return no('already-voted')
    if (votes.length !== found.texts.length) return no('incomplete')
    return {
      ok: true,
      value: { events: [{ type: 'vote-cast', ballot, seat }], cast: { ballot, add: votes.map(oneHot) } },
    }
  },
  'enter-paper-votes': (jury, { ballot, seats, totals }) => {
    const found = openBallot(jury, ballot)
    if (found === undefined) return no('activity-closed')
    if (new Set(seats).size !== seats.length || seats.length < fewestPaperVotes) return no('too-few')
    if (seats.some((seat) => jury.seats[seat]?.attendance !== 'present')) return no('not-present')
    if (seats.some((seat) => found.voted.includes(seat))) return no('already-voted')
    if (totals.length !== found.texts.length || totals.some((counts) => total(counts) !== seats.length))
      return no('numbers-disagree')
    return {
      ok: true,
      value: { events: [{ type: 'paper-votes-entered', ballot, seats }], cast: { ballot, add: totals } },
    }
  },
  'close-ballot': (jury, { closesBox, reason }, stamp) => {
    const found = openBallot(jury, closesBox)
    if (found === undefined) return no('activity-closed')
    const { counts } = stamp
    if (counts === undefined) return no('box-lost')
    if (found.voted.length < fewestAnswers || showsOne(found)) return no('too-few')
    const missing = presentSeats(jury).filter(({ number }) => !found.voted.includes(number)).length
    if (missing > 0 && tidy(reason) === '') return no('not-voted')
    const pen = new Pen(stamp)
    const why = tidy(reason) === '' ? null : pen.write(reason)
    const byText = Object.fromEntries(found.texts.map((text, i) => [text, counts[i] ?? []]))
    const closed = {
      type: 'ballot-closed',
      ballot: closesBox,
      counts: byText,
      didNotVote: missing,
      reason: why,
    } as const
    return { ok: true, value: { events: [closed], texts: pen.texts, destroyBox: closesBox } }
  },
  'publish-ballot': (jury, { ballot }) => {
    const found = jury.recommendations.ballots[ballot]
    if (found === undefined) return no('no-such-thing')
    if (found.state === 'published') return did()
    return found.state === 'closed' ? did({ type: 'ballot-published', ballot }) : no('not-open-yet')
  },
  'void-ballot': (jury, { ballot, reason }, stamp) => {
    const found = openBallot(jury, ballot)
    if (found === undefined) return no('activity-closed')
    if (tidy(reason) === '') return no('empty')
    const pen = new Pen(stamp)
    const voided = { type: 'ballot-voided', ballot, reason: pen.write(reason) } as const
    return { ok: true, value: { events: [voided], texts: pen.texts, destroyBox: ballot } }
  },
  'write-reservation': (jury, { text, words }, stamp) => {
    const seat = seatOf(stamp)
    if (!isPublished(jury)) return no('not-open-yet')
    if (jury.recommendations.texts[text] === undefined) return no('no-such-thing')
    if (tidy(words) === '') return no('empty')
    const pen = new Pen(stamp)
    const reservation = `e${jury.recommendations.made + 1}`
    const written = pen.write(words)
    return wrote(pen.texts, { type: 'reservation-written', reservation, seat, text, words: written })
  },
  'sign-reservation': (jury, { reservation, signed }, stamp) => {
    const seat = seatOf(stamp)
    const found = jury.recommendations.reservations[reservation]
    if (found === undefined) return no('no-such-thing')
    return found.signers.includes(seat) === signed
      ? did()
      : did({ type: 'reservation-signed', reservation, seat, signed })
  },
}

function changeBallot(jury: Jury, id: string, changes: (ballot: Ballot) => Partial<Ballot>): Jury {
  const found = jury.recommendations.ballots[id]
  return found === undefined
    ? jury
    : putRecommendations(jury, { ballots: { ...jury.recommendations.ballots, [id]: { ...found, ...changes(found) } } })
}

function changeReservation(jury: Jury, id: string, signers: (before: readonly number[]) => readonly number[]): Jury {
  const found = jury.recommendations.reservations[id]
  if (found === undefined) return jury
  const changed: Reservation = { ...found, signers: signers(found.signers) }
  return putRecommendations(jury, { reservations: { ...jury.recommendations.reservations, [id]: changed } })
}

/** A reservation that nobody stands behind any more is withdrawn. */
function dropUnsigned(jury: Jury): Jury {
  const signed = Object.entries(jury.recommendations.reservations).filter(([, { signers }]) => signers.length > 0)
  return putRecommendations(jury, { reservations: Object.fromEntries(signed) })
}

export const evolveVote: Evolvers<VoteEvent> = {
  'ballot-opened': (jury, { ballot, texts }) =>
    putRecommendations(jury, {
      ballots: {
        ...jury.recommendations.ballots,
        [ballot]: { id: ballot, texts, voted: [], onPaper: [], state: 'open', counts: null, didNotVote: 0 },
      },
      made: Number(ballot.slice(1)),
    }),
  'vote-cast': (jury, { ballot, seat }) => changeBallot(jury, ballot, ({ voted }) => ({ voted: [...voted, seat] })),
  'paper-votes-entered': (jury, { ballot, seats }) =>
    changeBallot(jury, ballot, ({ voted, onPaper }) => ({
      voted: [...voted, ...seats],
      onPaper: [...onPaper, ...seats],
    })),
  'ballot-closed': (jury, { ballot, counts, didNotVote }) =>
    changeBallot(jury, ballot, () => ({ state: 'closed', counts, didNotVote })),
  'ballot-published': (jury, { ballot }) => changeBallot(jury, ballot, () => ({ state: 'published' })),
  'ballot-voided': (jury, { ballot }) => changeBallot(jury, ballot, () => ({ state: 'void' })),
  'reservation-written': (jury, { reservation, seat, text, words }, read) =>
    putRecommendations(jury, {
      reservations: {
        ...jury.recommendations.reservations,
        [reservation]: { id: reservation, text, words: read(words.ref) ?? null, signers: [seat] },
      },
      made: Number(reservation.slice(1)),
    }),
  'reservation-signed': (jury, { reservation, seat, signed }) =>
    dropUnsigned(
      changeReservation(jury, reservation, (before) =>
        signed ? [...before, seat] : before.filter((one) => one !== seat),
      ),
    ),
}
