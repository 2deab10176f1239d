// Attendance: who is here, late or gone; lost cards; and a seat for a reserve.
import { Button, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react'
import { PersonPlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttendanceEntity } from '#shared/protocol/entities.ts'
import { attendances } from '#shared/session/jury.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { MarkMany } from './mark-many.tsx'
import { NewCode } from './new-code.tsx'
import { Reserve } from './reserve.tsx'
import { SeatRow } from './seat-row.tsx'
import './seats.css'

const fits = (seat: AttendanceEntity, sought: string, state: string): boolean =>
  (state === 'all' || seat.attendance === state) &&
  (sought === '' ||
    String(seat.seat) === sought ||
    (seat.alias ?? '').toLocaleLowerCase('sv').includes(sought.toLocaleLowerCase('sv')))

/** Seats that are still awaited. A reserve who has just been given a seat is on the way, and is left out. */
function NoShows({ seats }: { readonly seats: readonly AttendanceEntity[] }) {
  const drawn = useOne('jury')?.seats ?? 0
  const missing = seats.filter(({ attendance }) => attendance === 'expected')
  if (missing.length === seats.length) return null
  return <MarkMany words="noShow" seats={missing} as="absent" isMeant={({ seat }) => seat <= drawn} />
}

/** In the morning: whose tablet has not been opened again is awaited, as on the first day. */
function NewDay({ seats }: { readonly seats: readonly AttendanceEntity[] }) {
  const isLater = (useOne('run')?.activity?.day ?? 0) > 0
  const away = seats.filter(({ attendance, online }) => attendance === 'present' && !online)
  return isLater ? <MarkMany words="newDay" seats={away} as="expected" /> : null
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
  const areMoved = seats.some(({ tables }) => new Set(tables).size > 1)
  const shown = seats.filter((seat) => fits(seat, sought.trim(), state))
  return (
    <>
      <div className="part-head">
        <Heading level={2} data-size="sm">
          {t('seats.heading')}
        </Heading>
        <div className="row-end">
          <Filters sought={sought} state={state} seats={seats} onSought={setSought} onState={setState} />
          <NewDay seats={seats} />
          <NoShows seats={seats} />
          <Button variant="secondary" onClick={() => setAdding(true)}>
            <PersonPlusIcon aria-hidden fontSize="1.5rem" />
            {t('seats.reserve')}
          </Button>
        </div>
      </div>
      {areMoved && <p className="subtle">{t('seats.tablesHow')}</p>}
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
