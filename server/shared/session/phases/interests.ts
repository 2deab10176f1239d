// Interests: the tables turn perspectives into needs (2B), everybody gives five dots, and 5–8 needs are locked as criteria (2D).
import { type Deciders, type Evolvers, seatOf } from '../deciding.ts'
import { countable, currentRound, hasBeenOpen, hasSaidDone, type Jury, presentSeats, tableOf } from '../jury.ts'
import { dotsEach } from '../limits.ts'
import { did, no, wrote } from '../outcome.ts'
import { Pen } from '../stamp.ts'
import { tableName } from '../tables.ts'
import { tidy, type Words } from '../text.ts'
import type { DotHistogram, Interests, InterestsEvent, Need, SharedNeed } from './interests-state.ts'

export const fewestCriteria = 5
export const mostCriteria = 8
/** Held answers of the dots: by shared need, how many. */
export const dotsBox = 'dots'
export type DotsGiven = Readonly<Record<string, number>>

type InterestsActionType =
  | 'write-need'
  | 'edit-need'
  | 'withdraw-need'
  | 'share-need'
  | 'name-shared-need'
  | 'unshare-need'
  | 'give-dots'
  | 'close-dots'
  | 'publish-dots'
  | 'lock-criteria'

/** The table where needs are written: that of the round in which they are, also when a tablet wakes later. */
function tableForNeeds(jury: Jury, seat: number): string {
  const round = jury.activities.find(({ kind }) => kind === 'needs')?.inRound ?? currentRound(jury)
  const found = jury.seats[seat]
  return tableName(round, found === undefined ? 1 : tableOf(found, round))
}

const known = (jury: Jury, perspectives: readonly string[]): boolean =>
  perspectives.every(
    (id) => jury.mapping.perspectives[id] !== undefined || jury.sheet.perspectives.some((one) => one.id === id),
  )

/** The dots of a seat; those on a need that the room no longer shares are the juror's to give again. */
export function dotsGiven(jury: Jury, seat: number): DotsGiven {
  const given = (jury.held[dotsBox]?.[seat] ?? {}) as DotsGiven // this box holds nothing else
  return Object.fromEntries(Object.entries(given).filter(([need]) => jury.interests.shared[need] !== undefined))
}

/** Who has given all dots, or some and said that they are done. */
export function hasGivenDots(jury: Jury, seat: number): boolean {
  const given = Object.values(dotsGiven(jury, seat)).reduce((sum, dots) => sum + dots, 0)
  return given === dotsEach || (given > 0 && hasSaidDone(jury, seat, 'criteria'))
}

/** How many jurors gave each shared need 0, 1 … 5 dots, of those who gave any. */
export function dotHistograms(jury: Jury): Record<string, DotHistogram> {
  const givers = countable(jury, dotsBox) as readonly DotsGiven[] // as above
  return Object.fromEntries(
    Object.keys(jury.interests.shared).map((id) => {
      const histogram = new Array<number>(dotsEach + 1).fill(0)
      for (const given of givers) {
        const dots = given[id] ?? 0
        histogram[dots] = (histogram[dots] ?? 0) + 1
      }
      return [id, histogram]
    }),
  )
}

/** All dots of a histogram. */
export const dotSum = (histogram: DotHistogram): number =>
  histogram.reduce((total, jurors, dots) => total + jurors * dots, 0)

const isShared = (jury: Jury, need: string): boolean =>
  Object.values(jury.interests.shared).some(({ needs }) => needs.includes(need))

const isClosed = (jury: Jury): boolean => jury.interests.dots !== null

export const decideInterests: Deciders<InterestsActionType> = {
  'write-need': (jury, { text, soThat, perspectives }, stamp) => {
    const seat = seatOf(stamp)
    if (!hasBeenOpen(jury, ['needs', 'criteria'])) return no('not-open-yet')
    if (isClosed(jury)) return no('activity-closed')
    if (tidy(text) === '' || tidy(soThat) === '') return no('empty')
    if (perspectives.length === 0) return no('too-few')
    if (!known(jury, perspectives)) return no('no-such-thing')
    const pen = new Pen(stamp)
    const need = `n${jury.interests.made + 1}`
    const words = { text: pen.write(text), soThat: pen.write(soThat) }
    return wrote(pen.texts, {
      type: 'need-written',
      need,
      seat,
      table: tableForNeeds(jury, seat),
      ...words,
      perspectives,
    })
  },
  'edit-need': (jury, { need, text, soThat, perspectives }, stamp) => {
    const found = jury.interests.needs[need]
    if (found === undefined) return no('no-such-thing')
    if (found.table !== tableForNeeds(jury, seatOf(stamp))) return no('not-here')
    if (isClosed(jury)) return no('activity-closed')
    if (isShared(jury, need)) return no('already-there')
    if (tidy(text) === '' || tidy(soThat) === '') return no('empty')
    if (perspectives.length === 0) return no('too-few')
    if (!known(jury, perspectives)) return no('no-such-thing')
    const pen = new Pen(stamp)
    const words = { text: pen.write(text), soThat: pen.write(soThat) }
    return wrote(pen.texts, { type: 'need-edited', need, ...words, perspectives })
  },
  'withdraw-need': (jury, { need }, stamp) => {
    const found = jury.interests.needs[need]
    if (found === undefined) return did()
    if (found.table !== tableForNeeds(jury, seatOf(stamp))) return no('not-here')
    return isShared(jury, need) ? no('already-there') : did({ type: 'need-withdrawn', need })
  },
  'share-need': (jury, { text, soThat, needs }, stamp) => {
    if (isClosed(jury)) return no('activity-closed')
    if (needs.some((need) => jury.interests.needs[need] === undefined)) return no('no-such-thing')
    const taken = Object.values(jury.interests.shared).flatMap((shared) => shared.needs)
    if (needs.some((need) => taken.includes(need))) return no('already-there')
    if (tidy(text) === '') return no('empty')
    const pen = new Pen(stamp)
    const words = { text: pen.write(text), soThat: pen.write(soThat) }
    return wrote(pen.texts, { type: 'need-shared', shared: `g${jury.interests.made + 1}`, ...words, needs })
  },
  'name-shared-need': (jury, { shared, text, soThat }, stamp) => {
    if (jury.interests.shared[shared] === undefined) return no('no-such-thing')
    if (jury.interests.criteria.length > 0) return no('activity-closed')
    const pen = new Pen(stamp)
    const words = { text: pen.write(text), soThat: pen.write(soThat) }
    return wrote(pen.texts, { type: 'shared-need-named', shared, ...words })
  },
  'unshare-need': (jury, { shared }) => {
    if (jury.interests.shared[shared] === undefined) return did()
    return isClosed(jury) ? no('activity-closed') : did({ type: 'need-unshared', shared })
  },
  'give-dots': (jury, { dots }, stamp) => {
    const seat = seatOf(stamp)
    if (isClosed(jury)) return no('activity-closed')
    if (!hasBeenOpen(jury, ['criteria'])) return no('not-open-yet')
    if (jury.seats[seat]?.attendance !== 'present') return no('not-present')
    if (Object.keys(dots).some((need) => jury.interests.shared[need] === undefined)) return no('no-such-thing')
    const given = Object.fromEntries(Object.entries(dots).filter(([, count]) => count > 0))
    const total = Object.values(given).reduce((sum, count) => sum + count, 0)
    if (total > dotsEach) return no('too-many')
    return { ok: true, value: { events: [], held: [{ box: dotsBox, seat, value: total === 0 ? null : given }] } }
  },
  'close-dots': (jury, { reason }, stamp) => {
    if (isClosed(jury)) return no('activity-closed')
    if (Object.keys(jury.interests.shared).length === 0) return no('too-few')
    const missing = presentSeats(jury).some(({ number }) => !hasGivenDots(jury, number))
    if (missing && tidy(reason) === '') return no('not-voted')
    const pen = new Pen(stamp)
    const why = tidy(reason) === '' ? null : pen.write(reason)
    const closed = { type: 'dots-closed', dots: dotHistograms(jury), reason: why } as const
    return { ok: true, value: { events: [closed], texts: pen.texts, emptied: [dotsBox] } }
  },
  'publish-dots': (jury) => {
    if (!isClosed(jury)) return no('not-open-yet')
    return jury.interests.dotsPublished ? did() : did({ type: 'dots-published' })
  },
  'lock-criteria': (jury, { criteria }, stamp) => {
    if (jury.interests.criteria.length > 0) return no('already-there')
    if (!jury.interests.dotsPublished) return no('not-open-yet')
    if (criteria.length < fewestCriteria) return no('too-few')
    if (criteria.length > mostCriteria) return no('too-many')
    if (new Set(criteria.map(({ need }) => need)).size !== criteria.length) return no('already-there')
    if (criteria.some(({ need }) => jury.interests.shared[need] === undefined)) return no('no-such-thing')
    if (criteria.some(({ test }) => tidy(test) === '')) return no('incomplete')
    const pen = new Pen(stamp)
    const locked = criteria.map(({ need, test }) => ({ need, test: pen.write(test) }))
    return wrote(pen.texts, { type: 'criteria-locked', criteria: locked })
  },
}

function put(jury: Jury, changes: Partial<Interests>): Jury {
  return { ...jury, interests: { ...jury.interests, ...changes } }
}

function changeNeed(jury: Jury, id: string, changes: Partial<Need>): Jury {
  const need = jury.interests.needs[id]
  return need === undefined ? jury : put(jury, { needs: { ...jury.interests.needs, [id]: { ...need, ...changes } } })
}

function changeShared(jury: Jury, id: string, changes: Partial<SharedNeed>): Jury {
  const shared = jury.interests.shared[id]
  return shared === undefined
    ? jury
    : put(jury, { shared: { ...jury.interests.shared, [id]: { ...shared, ...changes } } })
}

/** Needs that grew from perspectives which are now another grow from that one. */
export function growFrom(jury: Jury, perspective: string, others: readonly string[]): Jury {
  const follow = (id: string): string => (others.includes(id) ? perspective : id)
  const needs = Object.entries(jury.interests.needs).map(([id, need]): [string, Need] => [
    id,
    need.perspectives.some((one) => others.includes(one))
      ? { ...need, perspectives: [...new Set(need.perspectives.map(follow))] }
      : need,
  ])
  return put(jury, { needs: Object.fromEntries(needs) })
}

const numberIn = (id: string): number => Number(id.slice(1))

const without = <T>(things: Readonly<Record<string, T>>, id: string): Record<string, T> => {
  const { [id]: _gone, ...rest } = things
  return rest
}

export const evolveInterests: Evolvers<InterestsEvent> = {
  'need-written': (jury, { need, seat, table, text, soThat, perspectives }, read) =>
    put(jury, {
      needs: {
        ...jury.interests.needs,
        [need]: { id: need, seat, table, text: read(text.ref) ?? null, soThat: read(soThat.ref) ?? null, perspectives },
      },
      made: numberIn(need),
    }),
  'need-edited': (jury, { need, text, soThat, perspectives }, read) =>
    changeNeed(jury, need, { text: read(text.ref) ?? null, soThat: read(soThat.ref) ?? null, perspectives }),
  'need-withdrawn': (jury, { need }) => put(jury, { needs: without(jury.interests.needs, need) }),
  'need-shared': (jury, { shared, text, soThat, needs }, read) =>
    put(jury, {
      shared: {
        ...jury.interests.shared,
        [shared]: { id: shared, text: read(text.ref) ?? null, soThat: read(soThat.ref) ?? null, needs },
      },
      made: numberIn(shared),
    }),
  'shared-need-named': (jury, { shared, text, soThat }, read) =>
    changeShared(jury, shared, { text: read(text.ref) ?? null, soThat: read(soThat.ref) ?? null }),
  'need-unshared': (jury, { shared }) => put(jury, { shared: without(jury.interests.shared, shared) }),
  'dots-closed': (jury, { dots }) => ({ ...put(jury, { dots }), held: without(jury.held, dotsBox) }),
  'dots-published': (jury) => put(jury, { dotsPublished: true }),
  'criteria-locked': (jury, { criteria }, read) =>
    put(jury, {
      criteria: criteria.map(({ need, test }) => ({ need, test: (read(test.ref) ?? null) satisfies Words })),
    }),
}
