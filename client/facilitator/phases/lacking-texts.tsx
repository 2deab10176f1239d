// Texts that lack something stand in the way of the trial and of locking: what each lacks, and the two ways out.
import { Link } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { RoomTextEntity } from '#shared/protocol/phase-entities.ts'
import { hashOfPath } from '../../ui/use-hash.ts'
import { DropText } from './drop-text.tsx'
import { PenLine } from './pen-line.tsx'
import { useFieldNames } from './text-card.tsx'
import { useRoomTexts } from './writing-panel.tsx'

type RoomText = readonly [string, RoomTextEntity]

export const useLackingTexts = (): readonly RoomText[] =>
  useRoomTexts().filter(([, { missing, frozen }]) => missing.length > 0 && !frozen)

/** Why the trial cannot be closed yet, in words. */
export function useTrialHindrance(): string | undefined {
  const { t } = useTranslation('facilitator')
  const lacking = useLackingTexts()
  const numbers = lacking.map(([, { number }]) => t('phases.number', { number })).join(', ')
  return lacking.length > 0 ? t('phases.trial.lacking', { count: lacking.length, numbers }) : undefined
}

export function LackingTexts() {
  const { t } = useTranslation('facilitator')
  const named = useFieldNames()
  const lacking = useLackingTexts()
  if (lacking.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="lacking-texts">
      <div className="phase-head">
        <h3 id="lacking-texts">{t('phases.lacking.heading', { count: lacking.length })}</h3>
        <Link href={hashOfPath('work', 'writing')}>{t('phases.lacking.toWriting')}</Link>
      </div>
      <ul className="phase-list">
        {lacking.map(([id, text]) => (
          <li key={id} className="phase-item">
            <div className="phase-foot">
              <span>
                <strong className="text-number">{t('phases.number', { number: text.number })}</strong>{' '}
                {text.fields.title ?? t('phases.writing.untitled')}
                <small className="phase-meta">{t('phases.writing.missing', { fields: named(text.missing) })}</small>
              </span>
              <DropText id={id} number={text.number} />
            </div>
            <PenLine id={id} text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}
