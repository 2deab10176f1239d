// The night between two days: Next asks first, and says what is done with the laptop and the tablets until morning.
import { useTranslation } from 'react-i18next'
import type { Place } from '#shared/session/jury.ts'
import { useOne } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

/** The number of the day that Next begins; undefined while it stays within a day. */
export function useNewDay(from: Place | null, to: Place | undefined): number | undefined {
  const activities = useOne('plan')?.activities ?? []
  if (from === null || to === undefined) return undefined
  const day = activities[to.activity]?.day
  return day === undefined || day === activities[from.activity]?.day ? undefined : day + 1
}

interface NewDayProps {
  /** Absent while nothing is asked. */
  readonly day: number | undefined
  readonly onBegin: () => void
  readonly onClose: () => void
}

export function NewDay({ day, onBegin, onClose }: NewDayProps) {
  const { t } = useTranslation('facilitator')
  const begin = (): void => {
    onClose()
    onBegin()
  }
  return (
    <ConfirmDialog
      open={day !== undefined}
      title={t('newDay.title', { n: day ?? 0 })}
      text={t('newDay.text')}
      confirm={t('newDay.confirm', { n: day ?? 0 })}
      back={t('newDay.back')}
      backFirst
      onConfirm={begin}
      onClose={onClose}
    >
      <ul className="about-list">
        {(['laptop', 'backup', 'tablets', 'morning'] as const).map((one) => (
          <li key={one}>{t(`newDay.${one}`)}</li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}
