// Proposals: everybody writes one or two (4A); they become one only when all who wrote them say yes, and can be split again (4B).

import { type Deciders, type Evolvers, seatOf } from '../deciding.ts'
import { hasBeenOpen, type Jury } from '../jury.ts'
import { mostProposals } from '../limits.ts'
import { did, no, wrote } from '../outcome.ts'
import { Pen } from '../stamp.ts'
import { ownTable } from '../tables.ts'
import { tidy } from '../text.ts'
import { joinParents, parentsExist, putRecommendations } from './recommendations-of.ts'
import type { Merge, Proposal, ProposalEvent } from './recommendations-state.ts'

type ProposalActionType =
  | 'write-proposal'
  | 'edit-proposal'
  | 'withdraw-proposal'
  | 'part-proposal'
  | 'offer-merge'
  | 'answer-merge'
  | 'withdraw-merge'
  | 'split-proposal'
  | 'release-proposals'
  | 'set-outside'

const isTaken = (jury: Jury, { id, mergedInto }: Proposal): boolean =>
  mergedInto !== null || Object.values(jury.recommendations.texts).some(({ proposals }) => proposals.includes(id))

/** Something was made of it: without it the thread from there would end in nothing. */
const hasParts = (jury: Jury, id: string): boolean =>
  Object.values(jury.recommendations.proposals).some(({ from }) => from.includes(id))

/** What a seat may suggest to merge: what it can read. */
const mayRead = (jury: Jury, { seats, table, released }: Proposal, seat: number): boolean =>
  released || seats.includes(seat) || table === ownTable(jury, seat)

/** Everybody who wrote a part of these, once each. */
const writersOf = (jury: Jury, proposals: readonly string[]): number[] => [
  ...new Set(proposals.flatMap((id) => jury.recommendations.proposals[id]?.seats ?? [])),
]

/** All who are here have said yes; who is absent cannot be waited for. */
function allSaidYes(jury: Jury, merge: Pick<Merge, 'proposals' | 'said'>): boolean {
  return writersOf(jury, merge.proposals)
    .filter((seat) => jury.seats[seat]?.attendance === 'present')
    .every((seat) => merge.said[seat] === true)
}

export const decideProposals: Deciders<ProposalActionType> = {
  'write-proposal': (jury, { text, because, parents }, stamp) => {
    const seat = seatOf(stamp)
    if (!hasBeenOpen(jury, ['proposals', 'merging'])) return no('not-open-yet')
    const own = Object.values(jury.recommendations.proposals).filter(
      ({ seats, from }) => from.length === 0 && seats.includes(seat),
    )
    if (own.length >= mostProposals) return no('too-many')
    if (tidy(text) === '') return no('empty')
    if (!parentsExist(jury, parents)) return no('no-such-thing')
    const pen = new Pen(stamp)
    const words = { text: pen.write(text), because: pen.write(because) }
    const proposal = `f${jury.recommendations.made + 1}`
    return wrote(pen.texts, {
      type: 'proposal-written',
      proposal,
      seat,
      table: ownTable(jury, seat),
      ...words,
      parents,
    })
  },
  'edit-proposal': (jury, { proposal, text, because, parents }, stamp) => {
    const found = jury.recommendations.proposals[proposal]
    if (found === undefined || !found.seats.includes(seatOf(stamp))) return no('not-yours')
    // words that several have agreed to are nobody's to change alone
    if (found.seats.length > 1) return no('not-yours')
    if (isTaken(jury, found)) return no('activity-closed')
    if (tidy(text) === '') return no('empty')
    if (!parentsExist(jury, parents)) return no('no-such-thing')
    const pen = new Pen(stamp)
    const words = { text: pen.write(text), because: pen.write(because) }
    return wrote(pen.texts, { type: 'proposal-edited', proposal, ...words, parents })
  },
  'withdraw-proposal': (jury, { proposal }, stamp) => {
    const found = jury.recommendations.proposals[proposal]
    if (found === undefined) return did()
    if (!found.seats.includes(seatOf(stamp)) || found.from.length > 0) return no('not-yours')
    if (isTaken(jury, found) || hasParts(jury, proposal)) return no('activity-closed')
    return did({ type: 'proposal-withdrawn', proposal })
  },
  'part-proposal': (jury, { proposal, text, because }, stamp) => {
    const found = jury.recommendations.proposals[proposal]
    if (found === undefined) return no('no-such-thing')
    if (stamp.by.role === 'seat' && !found.seats.includes(stamp.by.seat)) return no('not-yours')
    if (tidy(text) === '') return no('empty')
    const pen = new Pen(stamp)
    const words = { text: pen.write(text), because: pen.write(because) }
    return wrote(pen.texts, {
      type: 'proposal-parted',
      proposal: `f${jury.recommendations.made + 1}`,
      from: proposal,
      ...words,
    })
  },
  'offer-merge': (jury, { proposals, text, because }, stamp) => {
    if (new Set(proposals).size < 2) return no('too-few')
    const found = proposals.map((id) => jury.recommendations.proposals[id])
    const { by } = stamp
    if (found.some((one) => one === undefined || (by.role === 'seat' && !mayRead(jury, one, by.seat))))
      return no('no-such-thing')
    if (found.some((one) => one !== undefined && isTaken(jury, one))) return no('already-there')
    if (tidy(text) === '') return no('empty')
    const pen = new Pen(stamp)
    const merge = `m${jury.recommendations.made + 1}`
    const words = { text: pen.write(text), because: pen.write(because) }
    const offered = { type: 'merge-offered', merge, proposals, ...words } as const
    if (by.role !== 'seat' || !writersOf(jury, proposals).includes(by.seat)) return wrote(pen.texts, offered)
    // whoever wrote one of them and asks has said yes
    const answered = { type: 'merge-answered', merge, seat: by.seat, yes: true } as const
    const agreed = allSaidYes(jury, { proposals, said: { [by.seat]: true } })
    const merged = { type: 'proposals-merged', merge, proposal: `f${jury.recommendations.made + 2}` } as const
    return wrote(pen.texts, offered, answered, ...(agreed ? [merged] : []))
  },
  'answer-merge': (jury, { merge, yes }, stamp) => {
    const seat = seatOf(stamp)
    const found = jury.recommendations.merges[merge]
    if (found === undefined) return no('no-such-thing')
    if (found.state !== 'open') return no('activity-closed')
    if (!writersOf(jury, found.proposals).includes(seat)) return no('not-yours')
    const answered = { type: 'merge-answered', merge, seat, yes } as const
    if (!yes) return did(answered, { type: 'merge-declined', merge })
    const agreed = allSaidYes(jury, { ...found, said: { ...found.said, [seat]: true } })
    const taken = found.proposals.some((id) => {
      const one = jury.recommendations.proposals[id]
      return one === undefined || isTaken(jury, one)
    })
    if (agreed && taken) return no('already-there')
    const proposal = `f${jury.recommendations.made + 1}`
    return did(answered, ...(agreed ? [{ type: 'proposals-merged', merge, proposal } as const] : []))
  },
  'split-proposal': (jury, { proposal }, stamp) => {
    const found = jury.recommendations.proposals[proposal]
    if (found === undefined || found.from.length < 2) return no('no-such-thing')
    if (stamp.by.role === 'seat' && !found.seats.includes(stamp.by.seat)) return no('not-yours')
    if (isTaken(jury, found) || hasParts(jury, proposal)) return no('activity-closed')
    return did({ type: 'proposal-split', proposal })
  },
  'withdraw-merge': (jury, { merge }) => {
    const found = jury.recommendations.merges[merge]
    if (found === undefined) return no('no-such-thing')
    return found.state === 'open' ? did({ type: 'merge-declined', merge }) : did()
  },
  'release-proposals': (jury) =>
    Object.values(jury.recommendations.proposals).every(({ released }) => released)
      ? did()
      : did({ type: 'proposals-released' }),
  'set-outside': (jury, { proposal, outside }) => {
    const found = jury.recommendations.proposals[proposal]
    if (found === undefined) return no('no-such-thing')
    if (isTaken(jury, found)) return no('already-there')
    return did({ type: 'proposal-set-outside', proposal, outside })
  },
}

function put(jury: Jury, proposal: Proposal): Jury {
  return putRecommendations(jury, {
    proposals: { ...jury.recommendations.proposals, [proposal.id]: proposal },
    made: Math.max(jury.recommendations.made, Number(proposal.id.slice(1))),
  })
}

function change(jury: Jury, id: string, changes: Partial<Proposal>): Jury {
  const found = jury.recommendations.proposals[id]
  return found === undefined ? jury : put(jury, { ...found, ...changes })
}

function changeMerge(jury: Jury, id: string, changes: (merge: Merge) => Partial<Merge>): Jury {
  const found = jury.recommendations.merges[id]
  return found === undefined
    ? jury
    : putRecommendations(jury, { merges: { ...jury.recommendations.merges, [id]: { ...found, ...changes(found) } } })
}

/** An offer is void when one of its parts has become something else or is gone. */
const declineOffersOf = (jury: Jury, proposals: readonly string[]): Jury =>
  Object.values(jury.recommendations.merges)
    .filter((merge) => merge.state === 'open' && merge.proposals.some((id) => proposals.includes(id)))
    .reduce((state, { id }) => changeMerge(state, id, () => ({ state: 'declined' })), jury)

function merged(jury: Jury, mergeId: string, id: string): Jury {
  const merge = jury.recommendations.merges[mergeId]
  if (merge === undefined) return jury
  const parts = merge.proposals.flatMap((one) => jury.recommendations.proposals[one] ?? [])
  const proposal: Proposal = {
    id,
    seats: writersOf(jury, merge.proposals),
    table: parts[0]?.table ?? '',
    text: merge.text,
    because: merge.because,
    parents: joinParents(parts.map(({ parents }) => parents)),
    from: merge.proposals,
    mergedInto: null,
    outside: false,
    released: parts.every(({ released }) => released),
  }
  const kept = merge.proposals.reduce((state, part) => change(state, part, { mergedInto: id }), put(jury, proposal))
  return declineOffersOf(
    changeMerge(kept, mergeId, () => ({ state: 'merged' })),
    merge.proposals,
  )
}

export const evolveProposals: Evolvers<ProposalEvent> = {
  'proposal-written': (jury, { proposal, seat, table, text, because, parents }, read) =>
    put(jury, {
      id: proposal,
      seats: [seat],
      table,
      text: read(text.ref) ?? null,
      because: read(because.ref) ?? null,
      parents,
      from: [],
      mergedInto: null,
      outside: false,
      released: false,
    }),
  'proposal-edited': (jury, { proposal, text, because, parents }, read) =>
    change(jury, proposal, {
      text: read(text.ref) ?? null,
      because: read(because.ref) ?? null,
      parents,
      released: false,
    }),
  'proposal-withdrawn': (jury, { proposal }) => {
    const { [proposal]: _gone, ...proposals } = jury.recommendations.proposals
    return declineOffersOf(putRecommendations(jury, { proposals }), [proposal])
  },
  'proposal-parted': (jury, { proposal, from, text, because }, read) => {
    const parent = jury.recommendations.proposals[from]
    return parent === undefined
      ? jury
      : put(jury, {
          ...parent,
          id: proposal,
          text: read(text.ref) ?? null,
          because: read(because.ref) ?? null,
          from: [from],
          mergedInto: null,
          released: false,
        })
  },
  'merge-offered': (jury, { merge, proposals, text, because }, read) =>
    putRecommendations(jury, {
      merges: {
        ...jury.recommendations.merges,
        [merge]: {
          id: merge,
          proposals,
          text: read(text.ref) ?? null,
          because: read(because.ref) ?? null,
          said: {},
          state: 'open',
        },
      },
      made: Number(merge.slice(1)),
    }),
  'merge-answered': (jury, { merge, seat, yes }) =>
    changeMerge(jury, merge, ({ said }) => ({ said: { ...said, [seat]: yes } })),
  'proposals-merged': (jury, { merge, proposal }) => merged(jury, merge, proposal),
  'merge-declined': (jury, { merge }) => changeMerge(jury, merge, () => ({ state: 'declined' })),
  'proposal-split': (jury, { proposal }) => {
    const parts = jury.recommendations.proposals[proposal]?.from ?? []
    const freed = parts.reduce((state, part) => change(state, part, { mergedInto: null }), jury)
    const { [proposal]: _gone, ...proposals } = freed.recommendations.proposals
    return putRecommendations(freed, { proposals })
  },
  'proposals-released': (jury) =>
    Object.keys(jury.recommendations.proposals).reduce((state, id) => change(state, id, { released: true }), jury),
  'proposal-set-outside': (jury, { proposal, outside }) => change(jury, proposal, { outside }),
}
