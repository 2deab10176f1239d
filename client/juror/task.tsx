// Which screen an activity and its step have: the one place that knows them all.
import type { RunEntity } from '#shared/protocol/entities.ts'
import { unreachable } from '#shared/result.ts'
import type { Entry } from '../connection/outbox.ts'
import { useOne } from '../connection/session-store.ts'
import { Board } from './board.tsx'
import { ChooseCards } from './choose-cards.tsx'
import { GiveDots } from './interests/give-dots.tsx'
import { LockedCriteria } from './interests/locked-criteria.tsx'
import { aboutNeeds } from './interests/needs-now.ts'
import { WriteNeeds } from './interests/write-needs.tsx'
import { MapShow } from './map-show.tsx'
import { PairTalk } from './pair-talk.tsx'
import { Pause } from './pause.tsx'
import { AmendTexts } from './recommendations/amend-texts.tsx'
import { aboutVotes, Ballot } from './recommendations/ballot.tsx'
import { MergeProposals } from './recommendations/merge-proposals.tsx'
import { aboutObjections } from './recommendations/objections.tsx'
import { aboutMerging, aboutOwnProposals } from './recommendations/proposals-now.ts'
import { ReadFrozen } from './recommendations/read-frozen.tsx'
import { aboutReservations, Reservations } from './recommendations/reservations.tsx'
import { JointStatement } from './recommendations/statement.tsx'
import { aboutTexts } from './recommendations/text-editor.tsx'
import { TrialVote } from './recommendations/trial-vote.tsx'
import { VoteResult } from './recommendations/vote-result.tsx'
import { WriteProposals } from './recommendations/write-proposals.tsx'
import { WriteTexts } from './recommendations/write-texts.tsx'
import { aboutConditions } from './scenarios/conditions-now.ts'
import { HeatMap } from './scenarios/heat-map.tsx'
import { ReadWays } from './scenarios/read-ways.tsx'
import { ScoreWays } from './scenarios/score-ways.tsx'
import { WriteConditions } from './scenarios/write-conditions.tsx'
import { Talk } from './talk.tsx'
import { Welcome } from './welcome.tsx'
import { aboutBoard, aboutCards, isOf } from './wishes.ts'
import { WriteCards } from './write-cards.tsx'

function MyPerspective({ run }: { readonly run: RunEntity }) {
  if (run.step === 'pair') return <PairTalk run={run} />
  if (run.step === 'choose') return <ChooseCards run={run} />
  return <WriteCards run={run} />
}

function FinalVote({ run }: { readonly run: RunEntity }) {
  // who has not voted yet can do so for as long as the ballot is open, wherever the room is
  if (useOne('ballot')?.state === 'open' || run.step === 'vote') return <Ballot run={run} />
  return run.step === 'read' ? <ReadFrozen run={run} /> : <VoteResult run={run} />
}

export function Task({ run }: { readonly run: RunEntity }) {
  const { activity } = run
  if (activity === null) return <Welcome run={run} />
  switch (activity.kind) {
    case 'my-perspective':
      return <MyPerspective run={run} />
    case 'perspective-map':
      return run.step === 'show' ? <MapShow run={run} /> : <Board run={run} />
    case 'break':
      return <Pause run={run} />
    case 'talk':
      return <Talk run={run} />
    case 'needs':
      return <WriteNeeds run={run} />
    case 'criteria':
      return run.step === 'lock' ? <LockedCriteria run={run} /> : <GiveDots run={run} />
    case 'scoring':
      return run.step === 'walk' ? <ReadWays run={run} /> : <ScoreWays run={run} />
    case 'conditions':
      return run.step === 'overview' ? <HeatMap run={run} /> : <WriteConditions run={run} />
    case 'proposals':
      return <WriteProposals run={run} />
    case 'merging':
      return <MergeProposals run={run} />
    case 'writing':
      return <WriteTexts run={run} />
    case 'trial':
      return <TrialVote run={run} />
    case 'amending':
      return <AmendTexts run={run} />
    case 'final-vote':
      return <FinalVote run={run} />
    case 'statement':
      return run.step === 'statement' ? <JointStatement run={run} /> : <Reservations run={run} />
    default:
      return unreachable(activity.kind)
  }
}

const either =
  (one: (entry: Entry) => boolean, other: (entry: Entry) => boolean) =>
  (entry: Entry): boolean =>
    one(entry) || other(entry)

const shownAt: Readonly<Record<string, (entry: Entry) => boolean>> = {
  'needs/write': aboutNeeds,
  'criteria/dots': isOf('give-dots'),
  'scoring/score': isOf('score'),
  'conditions/conditions': aboutConditions,
  'proposals/write': aboutOwnProposals,
  'merging/merge': aboutMerging,
  'writing/write': aboutTexts,
  'trial/vote': isOf('trial-vote'),
  'amending/amend': either(aboutTexts, aboutObjections),
  'final-vote/vote': aboutVotes,
  'final-vote/result': aboutVotes,
  'statement/reservations': aboutReservations,
  'statement/statement': aboutTexts,
}

/** What the task's own screen shows of refusals; the frame shows the rest. */
export function showsRefused({ activity, step }: RunEntity): (entry: Entry) => boolean {
  if (activity?.kind === 'my-perspective') return aboutCards
  if (activity?.kind === 'perspective-map') return step === 'sort' ? aboutBoard : () => false
  return shownAt[`${activity?.kind}/${step}`] ?? (() => false)
}
