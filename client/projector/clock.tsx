// The clock of the step, large; it counts on below zero and cuts nobody off.
import { useTranslation } from 'react-i18next'
import { clockText, secondsLeft } from '#shared/session/clock.ts'
import type { Timer } from '#shared/session/jury.ts'
import { useServerNow } from '../connection/use-clock.ts'

export function Clock({ timer }: { readonly timer: Timer }) {
  const { t } = useTranslation('projector')
  const seconds = secondsLeft(timer, useServerNow())
  const stopped = 'left' in timer
  return (
    <div className="clock" role="timer" aria-label={t('clock')} data-over={seconds < 0} data-stopped={stopped}>
      <span className="number">{clockText(seconds)}</span>
      {(stopped || seconds < 0) && <small>{t(stopped ? 'stopped' : 'over')}</small>}
    </div>
  )
}
