// One seat: its number, what its juror is called, where they sit, whether they are here, and their tablet.
import { Button, Select } from '@digdir/designsystemet-react'
import { CloudSlashIcon, HandFingerIcon, KeyHorizontalIcon, TabletFillIcon, TabletIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { AttendanceEntity } from '#shared/protocol/entities.ts'
import { type Attendance, attendances } from '#shared/session/jury.ts'
import { act } from '../../connection/connection.ts'
import { useServerNow } from '../../connection/use-clock.ts'
import { minutesSince } from '../meeting/help-list.tsx'

function Device({ seat }: { readonly seat: AttendanceEntity }) {
  const { t } = useTranslation('facilitator')
  const now = useServerNow()
  const awayText = (minutes: number): string =>
    minutes === 0 ? t('seats.offlineNow') : t('seats.offline', { minutes })
  if (seat.online)
    return (
      <span className="seat-device">
        <TabletFillIcon aria-hidden /> {t('seats.online')}
      </span>
    )
  if (!seat.claimed)
    return (
      <span className="seat-device subtle">
        <KeyHorizontalIcon aria-hidden /> {t('seats.unclaimed')}
      </span>
    )
  return (
    <span className="seat-device" data-away={seat.attendance === 'present'}>
      {seat.offlineSince === null ? <TabletIcon aria-hidden /> : <CloudSlashIcon aria-hidden />}
      {seat.offlineSince === null ? t('seats.away') : awayText(minutesSince(seat.offlineSince, now))}
    </span>
  )
}

export function SeatRow({ seat, onLost }: { readonly seat: AttendanceEntity; readonly onLost: () => void }) {
  const { t } = useTranslation('facilitator')
  return (
    <li className="seat-row" data-attendance={seat.attendance}>
      <strong className="number">
        <span className="visually-hidden">{t('seats.seat')} </span>
        {seat.seat}
      </strong>
      <span className="seat-alias">
        {seat.alias}
        <small>
          {t('seats.at', {
            tables: (new Set(seat.tables).size === 1 ? seat.tables.slice(0, 1) : seat.tables).join(' · '),
          })}
          <Device seat={seat} />
        </small>
      </span>
      {seat.helpSince !== null && <HandFingerIcon aria-label={t('tables.legendHelp')} fontSize="1.5rem" />}
      <Select
        aria-label={t('seats.attendanceOf', { seat: seat.seat })}
        value={seat.attendance}
        // the options below are the only values
        onChange={(event) => act({ type: 'mark-seat', seat: seat.seat, attendance: event.target.value as Attendance })}
      >
        {attendances.map((one) => (
          <Select.Option key={one} value={one}>
            {t(`seats.states.${one}`)}
          </Select.Option>
        ))}
      </Select>
      <Button variant="tertiary" onClick={onLost}>
        <span aria-hidden="true">{t('seats.newCode')}</span>
        <span className="visually-hidden">{t('seats.newCodeFor', { seat: seat.seat })}</span>
      </Button>
    </li>
  )
}
