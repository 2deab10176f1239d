// 4E, afterwards: reservations, to be written and to be signed by others.
import { Button, Heading } from '@digdir/designsystemet-react'
import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { ReservationEntity } from '#shared/protocol/phase-entities.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { actLatest } from '../act-latest.ts'
import { RefusedWishes } from '../refused-wishes.tsx'
import { SavedState } from '../saved-state.tsx'
import { Secrecy } from '../secrecy.tsx'
import { TaskHead } from '../task-head.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { ReservationForm } from './reservation-form.tsx'
import { useTexts } from './texts-now.ts'

export const aboutReservations = isOf('write-reservation', 'sign-reservation')
const aboutSigning = isOf('sign-reservation')

function useSigned(id: string) {
  const told = useMany('signed').some(([one]) => one === id)
  const { asked, waiting } = useWishes()
  const last = asked.filter(aboutSigning).findLast(({ action }) => action.reservation === id)
  const signed = last?.action.signed ?? told
  return {
    signed,
    /** What the count will be when the room has heard. */
    more: Number(signed) - Number(told),
    waiting: last !== undefined && waiting.includes(last),
  }
}

interface SigningProps {
  readonly words: string
  readonly signed: boolean
  readonly onSign: (yes: boolean) => void
}

/** Where one signs, it then says so; taking it back lies at the other end of the row. */
function Signing({ words, signed, onSign }: SigningProps) {
  const { t } = useTranslation('juror')
  if (!signed)
    return (
      <div className="row signing">
        <Button
          variant="secondary"
          aria-label={t('recommendations.reserve.signName', { words })}
          onClick={() => onSign(true)}
        >
          {t('recommendations.reserve.sign')}
        </Button>
      </div>
    )
  return (
    <div className="row signing">
      <p className="with-sign" role="status">
        <CheckmarkIcon aria-hidden fontSize="1.4em" />
        <strong>{t('recommendations.reserve.signed')}</strong>
      </p>
      <Button
        variant="tertiary"
        className="unsign"
        aria-label={t('recommendations.reserve.unsignName', { words })}
        onClick={() => onSign(false)}
      >
        {t('recommendations.reserve.unsign')}
      </Button>
    </div>
  )
}

function Reservation({ id, reservation }: { readonly id: string; readonly reservation: ReservationEntity }) {
  const { t } = useTranslation('juror')
  const about = useTexts().find((text) => text.id === reservation.text)
  const { signed, more, waiting } = useSigned(id)
  const words = reservation.words ?? t('card.erased')
  const sign = (yes: boolean): void =>
    actLatest(
      { type: 'sign-reservation', reservation: id, signed: yes },
      (entry) => aboutSigning(entry) && entry.action.reservation === id,
    )
  return (
    <li className="own-card">
      <p className="card-kind">{about?.full}</p>
      <p className="card-text">{words}</p>
      <div className="card-facts">
        <strong className="number">
          {t('recommendations.reserve.signers', { count: reservation.signers + more })}
        </strong>
        {waiting && <SavedState state="waiting" />}
      </div>
      <Signing words={words} signed={signed} onSign={sign} />
    </li>
  )
}

/** Reservations of mine that have not been saved. */
function Waiting() {
  const { waiting } = useWishes()
  return waiting.filter(isOf('write-reservation')).map(({ client, n, action }) => (
    <li key={`${client}.${n}`} className="own-card">
      <p className="card-text">{action.words}</p>
      <div className="card-facts">
        <SavedState state="waiting" />
      </div>
    </li>
  ))
}

export function Reservations({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const published = useOne('ballot')?.state === 'published'
  const reservations = useMany('reservations')
  const { refused, waiting } = useWishes()
  const none = reservations.length === 0 && !waiting.some(isOf('write-reservation'))
  return (
    <div className="stack-wide">
      <TaskHead
        run={run}
        title={t('recommendations.reserve.title')}
        lead={t(published ? 'recommendations.reserve.lead' : 'recommendations.reserve.notYet')}
      />
      {published && <p className="quiet-note">{t('recommendations.reserve.about')}</p>}
      <RefusedWishes entries={refused.filter(aboutReservations)} />
      <section className="stack">
        <Heading level={2} data-size="sm">
          {t('recommendations.reserve.all')}
        </Heading>
        {none && <p className="subtle">{t('recommendations.reserve.none')}</p>}
        <ul className="own-cards">
          {reservations.map(([id, reservation]) => (
            <Reservation key={id} id={id} reservation={reservation} />
          ))}
          <Waiting />
        </ul>
      </section>
      {published && (
        <div className="stack">
          <Secrecy of="room" />
          <ReservationForm />
        </div>
      )}
    </div>
  )
}
