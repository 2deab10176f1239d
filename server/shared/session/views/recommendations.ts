// What each audience may see of proposals, texts and votes. A vote itself is nowhere: only who has voted, and the counts at the end.
import type {
  BallotEntity,
  DraftEntity,
  MergeOfferEntity,
  OwnProposalEntity,
  ResultEntity,
  RoomMergeEntity,
  RoomProposalEntity,
  RoomTextEntity,
  StandingProposalEntity,
  TableProposalEntity,
  TextEntity,
  TraceEntity,
  VotingEntity,
} from '../../protocol/phase-entities.ts'
import { hasBeenOpen, type Jury, presentSeats } from '../jury.ts'
import type { Live } from '../live.ts'
import { recommendationsOf } from '../phases/recommendations-of.ts'
import { compulsory, type Merge, type Proposal, type Recommendation } from '../phases/recommendations-state.ts'
import { hasTried, isContested } from '../phases/recommendations-trial.ts'
import { theBallot } from '../phases/recommendations-vote.ts'
import { percentOf, resultOf } from '../result-of-vote.ts'
import { traceOfCard, traceOfProposal } from '../traces.ts'
import { closedWith, type Entry, stillOpen } from './interests.ts'

function textEntity(jury: Jury, text: Recommendation, isWhole: boolean): TextEntity {
  const { kind, number, table, fields, before, trial, frozen, parents } = text
  return {
    kind,
    number,
    table,
    fields: isWhole || frozen !== null ? fields : fields.title === undefined ? {} : { title: fields.title },
    before,
    trial: jury.recommendations.trialPublished ? trial : null,
    contested: isContested(jury, text),
    frozen,
    parents,
  }
}

function ballotEntity(jury: Jury): Entry[] {
  const ballot = theBallot(jury)
  if (ballot === undefined || ballot.state === 'void') return []
  const { id, texts, state, voted } = ballot
  // who has voted and gone home since is still counted
  const missing = presentSeats(jury).filter(({ number }) => !voted.includes(number)).length
  const entity: BallotEntity = { id, texts, state, voted: voted.length, here: voted.length + missing }
  return [['ballot', entity]]
}

function results(jury: Jury): Entry[] {
  const ballot = theBallot(jury)
  if (ballot?.state !== 'published' || ballot.counts === null) return []
  return Object.entries(ballot.counts).map(([text, counts]): [string, ResultEntity] => {
    const result = resultOf(counts, jury.panelSize)
    const number = jury.recommendations.texts[text]?.number ?? 0
    return [`results/${text}`, { ...result, number, percent: percentOf(result) }]
  })
}

const standing = ({ text, because, parents, table, from, outside }: Proposal): StandingProposalEntity => ({
  text,
  because,
  parents,
  table,
  parts: Math.max(1, from.length),
  outside,
})

export function recommendationsForEveryone(jury: Jury): Entry[] {
  const { proposals, texts, trialPublished, objections, reservations } = jury.recommendations
  const isWhole = hasBeenOpen(jury, ['trial', 'amending', 'final-vote'])
  const trials = recommendationsOf(jury).flatMap(({ trial }) => (trial === null ? [] : [trial]))
  const trying =
    trials.length === 0 ? stillOpen(jury, (seat) => hasTried(jury, seat)) : closedWith(jury, trials, trialPublished)
  return [
    ...Object.values(proposals)
      .filter(({ released, mergedInto }) => released && mergedInto === null)
      .map((one): Entry => [`proposals/${one.id}`, standing(one)]),
    ...Object.values(texts).map(
      (text): Entry => [`texts/${text.id}`, textEntity(jury, text, isWhole || text.kind === 'statement')],
    ),
    ...(isWhole && recommendationsOf(jury).length > 0 ? [['trying', trying] as const] : []),
    ...Object.values(objections).map(({ id, text, words }): Entry => [`objections/${id}`, { text, words }]),
    ...ballotEntity(jury),
    ...results(jury),
    ...Object.values(reservations).map(
      ({ id, text, words, signers }): Entry => [`reservations/${id}`, { text, words, signers: signers.length }],
    ),
  ]
}

const tableProposal = ({
  seats,
  text,
  because,
  parents,
  from,
  mergedInto,
  outside,
}: Proposal): TableProposalEntity => ({
  seats,
  text,
  because,
  parents,
  from,
  mergedInto,
  outside,
})

const draft = (jury: Jury, text: Recommendation): DraftEntity => ({
  kind: text.kind,
  number: text.number,
  fields: text.fields,
  version: text.version,
  pen: text.pen?.seat ?? null,
  penAt: text.pen?.at ?? null,
  asking: text.asking,
  proposals: text.proposals,
  parents: text.parents,
  frozen: text.frozen !== null,
  contested: isContested(jury, text),
  tried: text.trial !== null,
})

export const recommendationsForTable = (jury: Jury, table: string): Entry[] => [
  ...Object.values(jury.recommendations.proposals)
    .filter((one) => one.table === table)
    .map((one): Entry => [`tableProposals/${one.id}`, tableProposal(one)]),
  ...Object.values(jury.recommendations.texts)
    .filter((text) => text.kind === 'statement' || text.table === table)
    .map((text): Entry => [`drafts/${text.id}`, draft(jury, text)]),
]

function offer(jury: Jury, merge: Merge, seat: number): MergeOfferEntity | undefined {
  const parts = merge.proposals.flatMap((id) => jury.recommendations.proposals[id] ?? [])
  if (!parts.some(({ seats }) => seats.includes(seat))) return undefined
  return {
    parts: parts.map(({ id, text, because, seats }) => ({ id, text, because, mine: seats.includes(seat) })),
    text: merge.text,
    because: merge.because,
    mine: merge.said[seat] ?? null,
    state: merge.state,
  }
}

function traces(jury: Jury, seat: number): Entry[] {
  if (recommendationsOf(jury).length === 0) return []
  const cards = Object.values(jury.mapping.cards).filter((card) => card.seat === seat)
  const proposals = Object.values(jury.recommendations.proposals).filter(
    ({ seats, from }) => seats.includes(seat) && from.length === 0,
  )
  const found: (readonly [string, TraceEntity])[] = [
    ...cards.map(({ id, text }) => [`traces/${id}`, { kind: 'card', words: text, ...traceOfCard(jury, id) }] as const),
    ...proposals.map(
      ({ id, text }) => [`traces/${id}`, { kind: 'proposal', words: text, ...traceOfProposal(jury, id) }] as const,
    ),
  ]
  return found.filter(([, { within, behind }]) => within.length + behind.length > 0)
}

export function recommendationsForSeat(jury: Jury, seat: number): Entry[] {
  const { proposals, merges, texts, objections, reservations } = jury.recommendations
  const isFree = ({ id, mergedInto, seats }: Proposal): boolean =>
    mergedInto === null && seats.length === 1 && !Object.values(texts).some((text) => text.proposals.includes(id))
  const ballot = theBallot(jury)
  return [
    ...Object.values(proposals)
      .filter(({ seats }) => seats.includes(seat))
      .map((one): [string, OwnProposalEntity] => [
        `ownProposals/${one.id}`,
        { ...tableProposal(one), changeable: isFree(one) },
      ]),
    ...Object.values(merges).flatMap((merge): Entry[] => {
      const found = offer(jury, merge, seat)
      return found === undefined ? [] : [[`merges/${merge.id}`, found]]
    }),
    ...Object.values(objections)
      .filter((one) => one.seat === seat)
      .map(({ id, text, words }): Entry => [`ownObjections/${id}`, { about: text, words }]),
    ...Object.values(reservations)
      .filter(({ signers }) => signers.includes(seat))
      .map(({ id }): Entry => [`signed/${id}`, { signed: true }]),
    ...(ballot === undefined || ballot.state === 'void'
      ? []
      : [
          [
            'voted',
            { ballot: ballot.id, voted: ballot.voted.includes(seat), onPaper: ballot.onPaper.includes(seat) },
          ] as const,
        ]),
    ...traces(jury, seat),
  ]
}

function roomMerge(jury: Jury, { proposals, text, said, state }: Merge): RoomMergeEntity {
  const writers = new Set(proposals.flatMap((id) => jury.recommendations.proposals[id]?.seats ?? []))
  return { proposals, text, yes: Object.values(said).filter(Boolean).length, asked: writers.size, state }
}

function voting(jury: Jury, live: Live): VotingEntity {
  const ballot = theBallot(jury)
  if (ballot === undefined || ballot.state === 'void')
    return { ballot: null, state: 'none', missing: [], onPaper: [], voted: 0, isLost: false }
  const missing = presentSeats(jury).filter(({ number }) => !ballot.voted.includes(number))
  return {
    ballot: ballot.id,
    state: ballot.state,
    missing: missing.map(({ number }) => number),
    onPaper: ballot.onPaper,
    voted: ballot.voted.length,
    isLost: ballot.state === 'open' && live.boxLost,
  }
}

export function recommendationsForFacilitator(jury: Jury, live: Live): Entry[] {
  const { proposals, merges, texts, objections } = jury.recommendations
  const inText = (id: string): number | null =>
    Object.values(texts).find((text) => text.proposals.includes(id))?.number ?? null
  return [
    ...Object.values(proposals).map(
      ({ id, table, text, because, parents, from, mergedInto, outside }): [string, RoomProposalEntity] => [
        `roomProposals/${id}`,
        { table, text, because, parents, from, mergedInto, outside, inText: inText(id) },
      ],
    ),
    ...Object.values(merges).map((merge): Entry => [`roomMerges/${merge.id}`, roomMerge(jury, merge)]),
    ...Object.values(texts).map((text): [string, RoomTextEntity] => [
      `roomTexts/${text.id}`,
      {
        ...draft(jury, text),
        table: text.table,
        missing: text.kind === 'statement' ? [] : compulsory.filter((name) => (text.fields[name] ?? '') === ''),
        objections: Object.values(objections).filter((one) => one.text === text.id).length,
      },
    ]),
    ['voting', voting(jury, live)],
  ]
}
