// Attendance: who is here, late or gone; lost cards; and a seat for a reserve.
import { Button, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react'
import { PersonPlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttendanceEntity } from '#shared/protocol/entities.ts'
import { attendances } from '#shared/session/jury.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { NewCode } from './new-code.tsx'
import { Reserve } from './reserve.tsx'
import { SeatRow } from './seat-row.tsx'
import './seats.css'

const fits = (seat: AttendanceEntity, sought: string, state: string): boolean =>
  (state === 'all' || seat.attendance === state) &&
  (sought === '' ||
    String(seat.seat) === sought ||
    (seat.alias ?? '').toLocaleLowerCase('sv').includes(sought.toLocaleLowerCase('sv')))

function NoShows({ seats }: { readonly seats: readonly AttendanceEntity[] }) {
  const { t } = useTranslation('facilitator')
  const [asking, setAsking] = useState(false)
  const missing = seats.filter(({ attendance }) => attendance === 'expected')
  if (missing.length === 0 || missing.length === seats.length) return null
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('seats.noShow')} ({missing.length})
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('seats.noShowTitle', { count: missing.length })}
        text={t('seats.noShowText')}
        confirm={t('seats.noShowConfirm')}
        onConfirm={() => {
          for (const { seat } of missing) act({ type: 'mark-seat', seat, attendance: 'absent' })
          setAsking(false)
        }}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function Filters({ sought, state, seats, onSought, onState }: FiltersProps) {
  const { t } = useTranslation('facilitator')
  const countOf = (wanted: string): number => seats.filter(({ attendance }) => attendance === wanted).length
  return (
    <>
      <Textfield
        className="find-seat"
        label={t('seats.find')}
        value={sought}
        onChange={(event) => onSought(event.target.value)}
      />
      <Field>
        <Label>{t('seats.show')}</Label>
        <Select value={state} onChange={(event) => onState(event.target.value)}>
          <Select.Option value="all">
            {t('seats.all')} ({seats.length})
          </Select.Option>
          {attendances.map((one) => (
            <Select.Option key={one} value={one}>
              {t(`seats.states.${one}`)} ({countOf(one)})
            </Select.Option>
          ))}
        </Select>
      </Field>
    </>
  )
}

interface FiltersProps {
  readonly sought: string
  readonly state: string
  readonly seats: readonly AttendanceEntity[]
  readonly onSought: (text: string) => void
  readonly onState: (state: string) => void
}

export function SeatsPart() {
  const { t } = useTranslation('facilitator')
  const seats = useMany('attendance').map(([, seat]) => seat)
  const [sought, setSought] = useState('')
  const [state, setState] = useState('all')
  const [lost, setLost] = useState<AttendanceEntity>()
  const [adding, setAdding] = useState(false)
  const shown = seats.filter((seat) => fits(seat, sought.trim(), state))
  return (
    <>
      <div className="part-head">
        <Heading level={2} data-size="sm">
          {t('seats.heading')}
        </Heading>
        <div className="row-end">
          <Filters sought={sought} state={state} seats={seats} onSought={setSought} onState={setState} />
          <NoShows seats={seats} />
          <Button variant="secondary" onClick={() => setAdding(true)}>
            <PersonPlusIcon aria-hidden fontSize="1.5rem" />
            {t('seats.reserve')}
          </Button>
        </div>
      </div>
      <ul className="seat-list">
        {shown.map((seat) => (
          <SeatRow key={seat.seat} seat={seat} onLost={() => setLost(seat)} />
        ))}
      </ul>
      {shown.length === 0 && <Paragraph>{t('seats.none')}</Paragraph>}
      <NewCode seat={lost} onClose={() => setLost(undefined)} />
      <Reserve open={adding} seats={seats} onClose={() => setAdding(false)} />
    </>
  )
}
