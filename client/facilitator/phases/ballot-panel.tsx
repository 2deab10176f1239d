// 4E: the words are locked and read, the ballot is opened, closed for good and shown. Nobody here ever sees what anyone voted.
import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { ResultsTable } from '../../ui/figures/results-table.tsx'
import { FinalButton } from './final-button.tsx'
import { FreezeTexts } from './freeze-texts.tsx'
import { OpenBallot } from './open-ballot.tsx'
import { ReadAloud } from './read-aloud.tsx'
import { useTexts } from './trial-spread.tsx'

function Begin() {
  const { t } = useTranslation('facilitator')
  const texts = useTexts()
  const isReading = useOne('run')?.step === 'read'
  if (texts.length === 0) return <p className="phase-text">{t('phases.writing.none')}</p>
  if (texts.some(([, { frozen }]) => frozen === null)) return <FreezeTexts />
  return (
    <>
      <section className="phase-state" aria-label={t('phases.ballot.heading')}>
        <p className="phase-text">
          {t(isReading ? 'phases.ballot.ready' : 'phases.ballot.openNow', { count: texts.length })}
        </p>
        <div className="phase-main">
          <FinalButton
            label={t('phases.ballot.open')}
            title={t('phases.ballot.openTitle')}
            text={t('phases.ballot.openText')}
            variant={isReading ? 'secondary' : 'primary'}
            onConfirm={() => act({ type: 'open-ballot' })}
          />
        </div>
      </section>
      {isReading && <ReadAloud scene="read" />}
    </>
  )
}

function Closed({ ballot }: { readonly ballot: string }) {
  const { t } = useTranslation('facilitator')
  return (
    <section className="phase-state" aria-label={t('phases.ballot.heading')}>
      <p className="phase-count" role="status">
        <PadlockLockedIcon aria-hidden fontSize="1.75rem" />
        <strong>{t('phases.ballot.closed')}</strong>
      </p>
      <div>
        <FinalButton
          label={t('phases.ballot.publish')}
          title={t('phases.ballot.publishTitle')}
          text={t('phases.closing.publishText')}
          onConfirm={() => act({ type: 'publish-ballot', ballot })}
        />
      </div>
    </section>
  )
}

function Results() {
  const { t } = useTranslation('facilitator')
  const texts = new Map(useMany('texts'))
  const rows = useMany('results')
    .map(([id, result]) => ({ ...result, id, title: texts.get(id)?.fields.title ?? '' }))
    .toSorted((a, b) => a.number - b.number)
  const voted = rows[0]?.voted ?? 0
  const panel = useOne('jury')?.seats ?? 0
  return (
    <div className="stack-tight">
      <h3 id="results">{t('phases.ballot.results')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard */}
      <section className="phase-scroll" tabIndex={0} aria-labelledby="results">
        <ResultsTable rows={rows} />
      </section>
      <p className="phase-meta">{t('phases.ballot.turnout', { voted, panel })}</p>
      <details className="phase-more">
        <summary>{t('phases.ballot.ruleHeading')}</summary>
        <p>{t('phases.ballot.rule')}</p>
      </details>
    </div>
  )
}

export function BallotPanel() {
  const { t } = useTranslation('facilitator')
  const ballot = useOne('ballot')
  const voting = useOne('voting')
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.ballot.heading')}</h3>
      </div>
      {ballot === undefined && <Begin />}
      {ballot?.state === 'open' && voting !== undefined && <OpenBallot ballot={ballot} voting={voting} />}
      {ballot?.state === 'closed' && <Closed ballot={ballot.id} />}
      {ballot?.state === 'published' && <Results />}
    </div>
  )
}
