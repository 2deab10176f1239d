// The trial vote, and objections to texts that several cannot stand behind (4D).
import { type Deciders, type Evolvers, seatOf } from '../deciding.ts'
import { countable, hasBeenOpen, type Jury } from '../jury.ts'
import { did, type HeldChange, no, wrote } from '../outcome.ts'
import { Pen } from '../stamp.ts'
import { tidy } from '../text.ts'
import { changeText, isComplete, putRecommendations, recommendationsOf } from './recommendations-of.ts'
import { choices, lowIn, type Recommendation, type TrialEvent } from './recommendations-state.ts'

/** Held answers of the trial vote: by text, the choice. */
export const trialBox = 'trial'
export type TrialGiven = Readonly<Record<string, number>>
/** Objections are taken to a text with so many low votes. */
export const lowVotes = 2

type TrialActionType = 'trial-vote' | 'close-trial' | 'publish-trial' | 'object' | 'withdraw-objection'

/** Objected to and changed; nobody learns which texts these are before the trial is published. */
export const isContested = (jury: Jury, { trial }: Recommendation): boolean =>
  trial !== null && jury.recommendations.trialPublished && lowIn(trial) >= lowVotes

/** Trial votes are on exactly the words that were read: when these change, the votes on them are asked for again. */
export const votesToAskAgain = (jury: Jury, text: string): HeldChange[] =>
  Object.entries(jury.held[trialBox] ?? {}).flatMap(([seat, given]) => {
    const { [text]: stale, ...rest } = given as TrialGiven // this box holds nothing else
    const value = Object.keys(rest).length === 0 ? null : rest
    return stale === undefined ? [] : [{ box: trialBox, seat: Number(seat), value }]
  })

export const hasTried = (jury: Jury, seat: number): boolean =>
  recommendationsOf(jury).every(({ id }) => trialGiven(jury, seat)[id] !== undefined)

export const trialGiven = (jury: Jury, seat: number): TrialGiven => (jury.held[trialBox]?.[seat] ?? {}) as TrialGiven // this box holds nothing else

function trialCounts(jury: Jury): Record<string, number[]> {
  const givers = countable(jury, trialBox) as readonly TrialGiven[] // as above
  return Object.fromEntries(
    recommendationsOf(jury).map(({ id }) => [
      id,
      Array.from({ length: choices }, (_, choice) => givers.filter((given) => given[id] === choice).length),
    ]),
  )
}

export const decideTrial: Deciders<TrialActionType> = {
  'trial-vote': (jury, { votes }, stamp) => {
    const seat = seatOf(stamp)
    if (!hasBeenOpen(jury, ['trial'])) return no('not-open-yet')
    if (jury.seats[seat]?.attendance !== 'present') return no('not-present')
    const texts = recommendationsOf(jury)
    if (texts.some(({ trial }) => trial !== null)) return no('activity-closed')
    if (Object.keys(votes).some((id) => !texts.some((text) => text.id === id))) return no('no-such-thing')
    const value = { ...trialGiven(jury, seat), ...votes }
    return { ok: true, value: { events: [], held: [{ box: trialBox, seat, value }] } }
  },
  'close-trial': (jury) => {
    const texts = recommendationsOf(jury)
    if (texts.length === 0) return no('not-open-yet')
    if (texts.some(({ trial }) => trial !== null)) return no('activity-closed')
    if (!texts.every(isComplete)) return no('incomplete')
    return {
      ok: true,
      value: { events: [{ type: 'trial-closed', votes: trialCounts(jury) }], emptied: [trialBox] },
    }
  },
  'publish-trial': (jury) => {
    if (!recommendationsOf(jury).some(({ trial }) => trial !== null)) return no('not-open-yet')
    return jury.recommendations.trialPublished ? did() : did({ type: 'trial-published' })
  },
  object: (jury, { text, words }, stamp) => {
    const seat = seatOf(stamp)
    const found = jury.recommendations.texts[text]
    if (found === undefined) return no('no-such-thing')
    if (found.frozen !== null) return no('activity-closed')
    if (!isContested(jury, found)) return no('not-open-yet')
    if (tidy(words) === '') return no('empty')
    const pen = new Pen(stamp)
    const objection = `o${jury.recommendations.made + 1}`
    const written = pen.write(words)
    return wrote(pen.texts, { type: 'objection-written', objection, seat, text, words: written })
  },
  'withdraw-objection': (jury, { objection }, stamp) => {
    const found = jury.recommendations.objections[objection]
    if (found === undefined) return did()
    return found.seat === seatOf(stamp) ? did({ type: 'objection-withdrawn', objection }) : no('not-yours')
  },
}

export const evolveTrial: Evolvers<TrialEvent> = {
  'trial-closed': (jury, { votes }) => {
    const { [trialBox]: _gone, ...held } = jury.held
    const closed = Object.entries(votes).reduce(
      (state, [text, trial]) => changeText(state, text, () => ({ trial, pen: null, asking: [] })),
      jury,
    )
    return { ...closed, held }
  },
  'trial-published': (jury) => putRecommendations(jury, { trialPublished: true }),
  'objection-written': (jury, { objection, seat, text, words }, read) =>
    putRecommendations(jury, {
      objections: {
        ...jury.recommendations.objections,
        [objection]: { id: objection, seat, text, words: read(words.ref) ?? null },
      },
      made: Number(objection.slice(1)),
    }),
  'objection-withdrawn': (jury, { objection }) => {
    const { [objection]: _gone, ...objections } = jury.recommendations.objections
    return putRecommendations(jury, { objections })
  },
}
