// Answers that are still open though the room has left them: who has not given them can do so for as long as they are.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { ClosingEntity } from '#shared/protocol/phase-entities.ts'
import { useMany, useOne } from '../connection/session-store.ts'
import { useCriteria } from './interests/criteria.ts'
import { useDots } from './interests/dots-now.ts'
import { GiveDots } from './interests/give-dots.tsx'
import { Notice } from './notices.tsx'
import { aboutVotes, Ballot } from './recommendations/ballot.tsx'
import { useTexts } from './recommendations/texts-now.ts'
import { useTrial } from './recommendations/trial-now.ts'
import { TrialVote } from './recommendations/trial-vote.tsx'
import { ScoreWays } from './scenarios/score-ways.tsx'
import { scoresLeft, useScores } from './scenarios/scores-now.ts'
import { useWays } from './scenarios/ways.ts'
import { useTaskIsFound } from './unsaved.ts'
import { useWishes } from './wishes.ts'

export type Missed = 'ballot' | 'trial' | 'scores' | 'dots'

/** Others have answered, so it has begun; and nobody has said stop. */
const isGoingOn = (closing: ClosingEntity | undefined): boolean => closing?.state === 'open' && closing.answered > 0

function useHasNotVoted(): boolean {
  const [ballot, voted] = [useOne('ballot'), useOne('voted')]
  const { asked } = useWishes()
  if (ballot?.state !== 'open') return false
  const isCast = asked.filter(aboutVotes).some(({ action }) => action.ballot === ballot.id)
  return !isCast && !(voted?.ballot === ballot.id && voted.voted)
}

/** The latest answer that this seat owes while the room is at something else. */
export function useMissed({ activity, step }: RunEntity): Missed | null {
  const { scores } = useScores()
  const { votes } = useTrial()
  const [criteria, ways, texts] = [useCriteria(), useWays(), useTexts()]
  const needs = useMany('needs').length
  const dotsLeft = useDots().left > 0 && needs > 0
  const place = `${activity?.kind}/${step}`
  const owes: readonly (readonly [Missed, boolean])[] = [
    ['ballot', useHasNotVoted() && activity?.kind !== 'final-vote'],
    ['trial', isGoingOn(useOne('trying')) && texts.some(({ id }) => votes[id] === undefined) && place !== 'trial/vote'],
    ['scores', isGoingOn(useOne('scoring')) && scoresLeft(scores, criteria, ways) > 0 && place !== 'scoring/score'],
    ['dots', isGoingOn(useOne('dotting')) && dotsLeft && place !== 'criteria/dots'],
  ]
  return owes.find(([, isOwed]) => isOwed)?.[0] ?? null
}

interface MissedBarProps {
  readonly missed: Missed | null
  readonly shown: Missed | null
  readonly onShow: (missed: Missed | null) => void
}

export function MissedBar({ missed, shown, onShow }: MissedBarProps) {
  const { t } = useTranslation('juror')
  // a vote that has been begun would be lost on the way back: first it is cast
  const wouldLose = useTaskIsFound() === 'nowhere'
  if (shown !== null && wouldLose) return null
  if (shown !== null) return <Notice text={t('missed.here')} button={t('missed.back')} onPress={() => onShow(null)} />
  if (missed === null) return null
  return <Notice text={t(`missed.${missed}`)} button={t(`missed.${missed}Go`)} onPress={() => onShow(missed)} />
}

const pages = { ballot: Ballot, trial: TrialVote, scores: ScoreWays, dots: GiveDots } as const

/** The page of the answers, though the room is elsewhere. */
export function MissedPage({ missed, run }: { readonly missed: Missed; readonly run: RunEntity }) {
  const Page = pages[missed]
  return <Page run={{ ...run, activity: null, step: null, place: null, wentBack: false }} />
}
