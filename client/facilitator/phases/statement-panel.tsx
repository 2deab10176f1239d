// 4E, last: reservations with how many stand behind them, and the jury's own statement.
import { Button } from '@digdir/designsystemet-react'
import { MonitorIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { RoomTextEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../../connection/connection.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { shineOn, useSpotlight } from '../../connection/spotlight.ts'
import { FinalButton } from './final-button.tsx'
import { PenLine } from './pen-line.tsx'

function Reservations() {
  const { t } = useTranslation('facilitator')
  const numbers = new Map(useMany('texts').map(([id, { number }]) => [id, number]))
  const reservations = useMany('reservations')
  const lit = useSpotlight('reserve')
  const unseen = reservations.filter(([id]) => !lit.includes(id))
  return (
    <section className="stack-tight" aria-labelledby="reservations">
      <div className="phase-head">
        <h3 id="reservations">
          {t('phases.statement.reservations')} ({reservations.length})
        </h3>
        {unseen.length > 0 && (
          <Button onClick={() => shineOn('reserve', ...reservations.map(([id]) => id))}>
            <MonitorIcon aria-hidden fontSize="1.5rem" />
            {t('phases.statement.show', { count: unseen.length })}
          </Button>
        )}
      </div>
      {reservations.length === 0 && <p className="subtle">{t('phases.statement.noReservations')}</p>}
      <ul className="phase-list">
        {reservations.map(([id, { text, words, signers }]) => (
          <li key={id} className="phase-item">
            <p>
              <strong className="text-number">{t('phases.number', { number: numbers.get(text) ?? 0 })}</strong>{' '}
              {words ?? t('map.erased')}
            </p>
            <p className="phase-meta">{t('phases.statement.signers', { count: signers })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Written({ id, text }: { readonly id: string; readonly text: RoomTextEntity }) {
  const { t } = useTranslation('facilitator')
  const words = text.fields.we ?? ''
  return (
    <div className="phase-item">
      <p className="statement-words">{words === '' ? t('phases.statement.empty') : words}</p>
      <PenLine id={id} text={text} />
      <div className="phase-foot">
        <span />
        <FinalButton
          label={t('phases.statement.drop')}
          title={t('phases.statement.dropTitle')}
          text={t('phases.writing.dropText')}
          variant="tertiary"
          danger
          onConfirm={() => act({ type: 'drop-text', text: id })}
        />
      </div>
    </div>
  )
}

export function StatementPanel() {
  const { t } = useTranslation('facilitator')
  const isPublished = useOne('ballot')?.state === 'published'
  const isStating = useOne('run')?.step === 'statement'
  const statement = useMany('roomTexts').find(([, { kind }]) => kind === 'statement')
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.statement.heading')}</h3>
      </div>
      {!isPublished && <p className="phase-text">{t('phases.statement.notYet')}</p>}
      <section className="stack-tight" aria-labelledby="statement">
        <h3 id="statement">{t('phases.statement.statement')}</h3>
        {statement === undefined ? (
          <div>
            <Button variant={isStating ? 'primary' : 'secondary'} onClick={() => act({ type: 'open-statement' })}>
              {t('phases.statement.open')}
            </Button>
          </div>
        ) : (
          <Written id={statement[0]} text={statement[1]} />
        )}
      </section>
      <Reservations />
    </div>
  )
}
