// 4E, second step: the secret vote. Nothing is said to be counted before the laptop has counted it.
import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, CloudUpIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { BallotEntity } from '#shared/protocol/phase-entities.ts'
import { act, forget } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { refusals } from '../../ui/refusals.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { TaskHead } from '../task-head.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { BallotPages } from './ballot-pages.tsx'
import { useTexts } from './texts-now.ts'

export const aboutVotes = isOf('cast-vote')

interface SaidProps {
  readonly run: RunEntity
  readonly sign: ReactNode
  readonly state: 'notOpen' | 'closed' | 'counted' | 'onPaper' | 'sending'
}

function Said({ run, sign, state }: SaidProps) {
  const { t } = useTranslation('juror')
  const ballot = useOne('ballot')
  const { voted = 0, here = 0 } = ballot ?? {}
  return (
    <div className="stack-wide receipt" data-state={state}>
      {sign}
      <TaskHead
        key={state}
        run={run}
        title={t(`recommendations.ballot.${state}`)}
        lead={t(`recommendations.ballot.${state}Lead`)}
      />
      {ballot !== undefined && state !== 'notOpen' && (
        <p className="subtle number">{t('recommendations.ballot.voted', { voted, here })}</p>
      )}
    </div>
  )
}

/** Refused votes of this ballot; those of a vote that has been counted after all are cleared away. */
function useRefusedVote(ballot: string | undefined, voted: boolean) {
  const refused = useWishes().refused.filter(aboutVotes)
  useEffect(() => {
    for (const entry of refused) if (voted || entry.action.ballot !== ballot) forget(entry)
  })
  return refused.find(({ action }) => action.ballot === ballot)
}

function OpenBallot({ run, ballot }: { readonly run: RunEntity; readonly ballot: BallotEntity }) {
  const { t } = useTranslation('juror')
  const texts = useTexts()
  const inBallot = ballot.texts.flatMap((id) => texts.find((text) => text.id === id) ?? [])
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('recommendations.ballot.introTitle')} />
      <BallotPages
        key={ballot.id}
        ballot={ballot.id}
        texts={inBallot}
        onCast={(votes) => act({ type: 'cast-vote', ballot: ballot.id, votes })}
      />
    </div>
  )
}

export function Ballot({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const ballot = useOne('ballot')
  const voted = useOne('voted')
  const { asked } = useWishes()
  const counted = voted !== undefined && voted.ballot === ballot?.id && voted.voted
  const refused = useRefusedVote(ballot?.id, counted)
  if (ballot === undefined) return <Said run={run} state="notOpen" sign={null} />
  const done = <CheckmarkCircleIcon aria-hidden fontSize="5rem" />
  if (counted) return <Said run={run} state={voted.onPaper ? 'onPaper' : 'counted'} sign={done} />
  if (asked.filter(aboutVotes).some(({ action }) => action.ballot === ballot.id))
    return <Said run={run} state="sending" sign={<CloudUpIcon aria-hidden fontSize="5rem" />} />
  if (refused !== undefined)
    return (
      <div className="stack-wide receipt" data-state="refused">
        <ExclamationmarkTriangleIcon aria-hidden fontSize="5rem" />
        <TaskHead
          run={run}
          title={t('recommendations.ballot.refused')}
          lead={refusals[refused.refused ?? 'broken'][language]}
        />
        <div>
          <Button onClick={() => forget(refused)}>{t('recommendations.ballot.again')}</Button>
        </div>
      </div>
    )
  if (ballot.state !== 'open') return <Said run={run} state="closed" sign={null} />
  return <OpenBallot run={run} ballot={ballot} />
}
