// Several seats marked in one go, after asking, with every seat in the question: some of them may be left out.
import { Button, Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttendanceEntity } from '#shared/protocol/entities.ts'
import type { Attendance } from '#shared/session/jury.ts'
import { act } from '../../connection/connection.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface MarkManyProps {
  readonly words: 'noShow' | 'newDay'
  readonly seats: readonly AttendanceEntity[]
  readonly as: Attendance
  /** Whether a seat is one of them unless it is ticked off. */
  readonly isMeant?: (seat: AttendanceEntity) => boolean
}

export function MarkMany({ words, seats, as, isMeant = () => true }: MarkManyProps) {
  const { t } = useTranslation('facilitator')
  const [asking, setAsking] = useState(false)
  const [ticked, setTicked] = useState<Readonly<Record<number, boolean>>>({})
  const isTicked = (seat: AttendanceEntity): boolean => ticked[seat.seat] ?? isMeant(seat)
  const chosen = seats.filter(isTicked)
  const meant = seats.filter(isMeant).length
  if (meant === 0) return null
  const mark = (): void => {
    for (const { seat } of chosen) act({ type: 'mark-seat', seat, attendance: as })
    setAsking(false)
    setTicked({})
  }
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t(`seats.${words}`)} ({meant})
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(`seats.${words}Title`, { count: chosen.length })}
        text={t(`seats.${words}Text`)}
        confirm={t(`seats.${words}Confirm`)}
        ready={chosen.length > 0}
        onConfirm={mark}
        onClose={() => setAsking(false)}
      >
        <fieldset className="ticks">
          <legend>{t('seats.which')}</legend>
          {seats.map((seat) => (
            <Checkbox
              key={seat.seat}
              label={`${t('seats.seat')} ${seat.seat}${seat.alias ? ` · ${seat.alias}` : ''}`}
              checked={isTicked(seat)}
              onChange={(event) => setTicked({ ...ticked, [seat.seat]: event.target.checked })}
            />
          ))}
        </fieldset>
      </ConfirmDialog>
    </>
  )
}
