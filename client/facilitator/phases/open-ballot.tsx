// A ballot that is open: how many have voted, who has not, and the ways to end it.
import { Alert } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { BallotEntity, VotingEntity } from '#shared/protocol/phase-entities.ts'
import { fewestAnswers } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { FinalButton } from './final-button.tsx'
import { NotVoted } from './not-voted.tsx'
import { useTexts } from './trial-spread.tsx'

interface OpenBallotProps {
  readonly ballot: BallotEntity
  readonly voting: VotingEntity
}

function Close({ ballot, voting }: OpenBallotProps) {
  const { t } = useTranslation('facilitator')
  const missing = voting.missing.length
  const onTablets = voting.voted - voting.onPaper.length
  const lone = voting.onPaper.length > 0 && onTablets === 1
  const few = voting.voted < fewestAnswers || lone
  return (
    <div className="row phase-main">
      <FinalButton
        label={t('phases.ballot.close')}
        title={t('phases.ballot.closeTitle')}
        text={t('phases.ballot.closeText')}
        whyReason={missing > 0 ? t('phases.ballot.whyReason', { count: missing }) : undefined}
        disabled={few || voting.isLost}
        onConfirm={(reason) => act({ type: 'close-ballot', closesBox: ballot.id, reason })}
      />
      {few && <span>{lone ? t('phases.ballot.lone') : t('phases.ballot.few', { least: fewestAnswers })}</span>}
      <FinalButton
        label={t('phases.ballot.void')}
        title={t('phases.ballot.voidTitle')}
        text={t('phases.ballot.voidText')}
        whyReason={t('phases.ballot.voidWhy')}
        variant="tertiary"
        danger
        onConfirm={(reason) => act({ type: 'void-ballot', ballot: ballot.id, reason })}
      />
    </div>
  )
}

export function OpenBallot({ ballot, voting }: OpenBallotProps) {
  const { t } = useTranslation('facilitator')
  const all = useTexts()
  const texts = ballot.texts.flatMap((id) => {
    const text = all.find(([one]) => one === id)?.[1]
    return text === undefined ? [] : [{ id, number: text.number, title: text.fields.title ?? '' }]
  })
  return (
    <>
      <section className="phase-state" aria-label={t('phases.ballot.heading')}>
        {voting.isLost && (
          <Alert data-color="danger" role="alert">
            {t('phases.ballot.lost')}
          </Alert>
        )}
        <p className="phase-count" role="status">
          <strong className="number">{t('phases.of', { n: ballot.voted, of: ballot.here })}</strong>{' '}
          {t('phases.ballot.voted')}
        </p>
        <progress className="phase-progress" value={ballot.voted} max={Math.max(1, ballot.here)} aria-hidden="true" />
        {voting.onPaper.length > 0 && (
          <p className="phase-meta">{t('phases.ballot.onPaper', { count: voting.onPaper.length })}</p>
        )}
        <Close ballot={ballot} voting={voting} />
      </section>
      <NotVoted ballot={ballot.id} texts={texts} missing={voting.missing} />
    </>
  )
}
