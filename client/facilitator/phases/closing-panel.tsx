// Answers that nobody sees until they are closed and shown: how many have answered, and the two steps that are final.
import { Tag } from '@digdir/designsystemet-react'
import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { ClosingEntity } from '#shared/protocol/phase-entities.ts'
import { fewestAnswers } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { FinalButton } from './final-button.tsx'

export type Closing = 'dots' | 'scores' | 'trial'

const entityOf = { dots: 'dotting', scores: 'scoring', trial: 'trying' } as const

const close = (what: Closing, reason: string): void => {
  if (what === 'dots') act({ type: 'close-dots', reason })
  if (what === 'scores') act({ type: 'close-scores', reason })
  if (what === 'trial') act({ type: 'close-trial' })
}

const publish = (what: Closing): void => {
  if (what === 'dots') act({ type: 'publish-dots' })
  if (what === 'scores') act({ type: 'publish-scores' })
  if (what === 'trial') act({ type: 'publish-trial' })
}

export const useClosing = (what: Closing): ClosingEntity | undefined => useOne(entityOf[what])

function Open({ what, closing, hindrance }: ClosingPanelProps & { readonly closing: ClosingEntity }) {
  const { t } = useTranslation('facilitator')
  const { answered, here } = closing
  const missing = here - answered
  const few = answered < fewestAnswers
  const whyReason = missing > 0 && what !== 'trial' ? t('phases.closing.whyReason', { count: missing }) : undefined
  return (
    <>
      <p className="phase-count" role="status">
        <strong className="number">{t('phases.of', { n: answered, of: here })}</strong>{' '}
        {t(`phases.closing.${what}.answered`)}
      </p>
      <progress className="phase-progress" value={answered} max={Math.max(1, here)} aria-hidden="true" />
      {hindrance !== undefined && <p className="phase-text">{hindrance}</p>}
      <div className="row">
        <FinalButton
          label={t(`phases.closing.${what}.close`)}
          title={t(`phases.closing.${what}.closeTitle`)}
          text={
            what === 'trial' && missing > 0
              ? t('phases.closing.trial.closeMissing', { count: missing })
              : t('phases.closing.closeText')
          }
          whyReason={whyReason}
          variant={missing > 0 ? 'secondary' : 'primary'}
          disabled={hindrance !== undefined}
          onConfirm={(reason) => close(what, reason)}
        />
        {few ? (
          <span className="subtle">{t('phases.closing.few', { least: fewestAnswers })}</span>
        ) : (
          missing > 0 && <span className="subtle">{t('phases.closing.waiting', { count: missing })}</span>
        )}
      </div>
    </>
  )
}

interface ClosingPanelProps {
  readonly what: Closing
  /** Why it cannot be closed yet, in words. */
  readonly hindrance?: string | undefined
}

export function ClosingPanel({ what, hindrance }: ClosingPanelProps) {
  const { t } = useTranslation('facilitator')
  const closing = useClosing(what)
  if (closing === undefined) return null
  if (closing.state === 'published')
    return (
      <p className="row">
        <Tag data-color="success">{t(`phases.closing.${what}.shown`)}</Tag>
      </p>
    )
  return (
    <section className="phase-state" aria-label={t(`phases.closing.${what}.heading`)}>
      {closing.state === 'open' ? (
        <Open what={what} closing={closing} hindrance={hindrance} />
      ) : (
        <>
          <p className="phase-count" role="status">
            <PadlockLockedIcon aria-hidden fontSize="1.75rem" />
            <strong>{t('phases.closing.closed')}</strong>
          </p>
          <div>
            <FinalButton
              label={t(`phases.closing.${what}.publish`)}
              title={t(`phases.closing.${what}.publishTitle`)}
              text={t('phases.closing.publishText')}
              onConfirm={() => publish(what)}
            />
          </div>
        </>
      )}
    </section>
  )
}
