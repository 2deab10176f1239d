// A seat for a reserve: at the tables of somebody who is not coming, with a code of its own.
import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttendanceEntity } from '#shared/protocol/entities.ts'
import { act, reissue } from '../../connection/connection.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CodeDialog, type NewCodeShown } from './new-code.tsx'

interface ReserveProps {
  readonly open: boolean
  readonly seats: readonly AttendanceEntity[]
  readonly onClose: () => void
}

const highest = (seats: readonly AttendanceEntity[]): number => Math.max(0, ...seats.map(({ seat }) => seat))

/** When the seat that was asked for has come, its code is made and shown. */
function useCodeOfNewSeat(seats: readonly AttendanceEntity[]) {
  const [awaited, setAwaited] = useState<number>()
  const [shown, setShown] = useState<NewCodeShown>()
  const come = awaited !== undefined && highest(seats) >= awaited
  useEffect(() => {
    if (!come || awaited === undefined) return
    setAwaited(undefined)
    void reissue(awaited).then((code) => setShown({ seat: awaited, code }))
  }, [come, awaited])
  return { shown, wait: setAwaited, clear: () => setShown(undefined) }
}

export function Reserve({ open, seats, onClose }: ReserveProps) {
  const { t } = useTranslation('facilitator')
  const [instead, setInstead] = useState('')
  const [table, setTable] = useState('1')
  const { shown, wait, clear } = useCodeOfNewSeat(seats)
  const missing = seats.filter(({ attendance }) => attendance !== 'present')
  const tables = seats.find(({ seat }) => String(seat) === instead)?.tables ?? [Number(table)]
  const valid = tables.every((one) => Number.isInteger(one) && one >= 1 && one <= 99)
  const add = (): void => {
    wait(highest(seats) + 1)
    act({ type: 'add-seat', tables: [...tables] })
    onClose()
  }
  return (
    <>
      <ConfirmDialog
        open={open}
        title={t('seats.reserveTitle')}
        text={t('seats.reserveText')}
        confirm={t('seats.reserveConfirm')}
        ready={valid}
        onConfirm={add}
        onClose={onClose}
      >
        <Field>
          <Label>{t('seats.reserveFor')}</Label>
          <Select value={instead} onChange={(event) => setInstead(event.target.value)}>
            <Select.Option value="">{t('seats.reserveNone')}</Select.Option>
            {missing.map(({ seat, tables: own }) => (
              <Select.Option key={seat} value={String(seat)}>
                {t('seats.seatOf', { seat, tables: own.join(' · ') })}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {instead === '' && (
          <Textfield
            label={t('seats.reserveTable')}
            inputMode="numeric"
            value={table}
            onChange={(event) => setTable(event.target.value)}
          />
        )}
      </ConfirmDialog>
      <CodeDialog shown={shown} onClose={clear} />
    </>
  )
}
