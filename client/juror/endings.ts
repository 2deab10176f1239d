// How a task ends for one juror: in their own word, together, or not on the tablet at all.
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useOne } from '../connection/session-store.ts'

/** Where everybody says for themselves that they are done. A vote ends with its receipt. */
const alone = [
  'needs/write',
  'criteria/dots',
  'scoring/walk',
  'scoring/score',
  'conditions/conditions',
  'proposals/write',
  'merging/merge',
  'writing/write',
  'trial/vote',
  'amending/amend',
  'final-vote/read',
  'statement/reservations',
  'statement/statement',
]

function endingOf({ activity, step }: RunEntity): 'alone' | 'pair' | null {
  if (activity?.kind === 'my-perspective') return step === 'pair' ? 'pair' : 'alone'
  if (activity?.kind === 'perspective-map') return step === 'sort' ? 'alone' : null
  return step !== null && alone.includes(`${activity?.kind}/${step}`) ? 'alone' : null
}

/** Where the answers have been counted there is nothing to be done with, and nothing to change. */
export function useEnding(run: RunEntity): 'alone' | 'pair' | null {
  const counted: Readonly<Record<string, string | undefined>> = {
    'criteria/dots': useOne('dotting')?.state,
    'scoring/score': useOne('scoring')?.state,
    'trial/vote': useOne('trying')?.state,
  }
  const isVoting = useOne('ballot')?.state === 'open' && run.activity?.kind === 'final-vote'
  const state = counted[`${run.activity?.kind}/${run.step}`] ?? 'open'
  return state === 'open' && !isVoting ? endingOf(run) : null
}
