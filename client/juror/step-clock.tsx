// The clock of the step. Below zero it goes on, calmly: it never cuts anyone off.
import { HourglassIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { clockText, secondsLeft } from '#shared/session/clock.ts'
import type { Timer } from '#shared/session/jury.ts'
import { useServerNow } from '../connection/use-clock.ts'

export function StepClock({ timer }: { readonly timer: Timer }) {
  const { t } = useTranslation('juror')
  const left = secondsLeft(timer, useServerNow())
  const label = 'left' in timer ? 'paused' : left < 0 ? 'over' : 'left'
  return (
    <div className="step-clock" role="timer" aria-label={t('clock.name')}>
      <HourglassIcon aria-hidden fontSize="1.75rem" />
      <span>
        <strong className="number">{clockText(left)}</strong>
        <small>{t(`clock.${label}`)}</small>
      </span>
    </div>
  )
}

/** One sentence when the time is out. */
export function TimeIsOut({ timer }: { readonly timer: Timer }) {
  const { t } = useTranslation('juror')
  const out = secondsLeft(timer, useServerNow()) < 0
  return (
    <div role="status" className="time-is-out" data-out={out}>
      {out && <p>{t('clock.out')}</p>}
    </div>
  )
}
