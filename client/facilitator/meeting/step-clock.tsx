// The clock of the step: counts on below zero, can be stopped and given more time.
import { Button } from '@digdir/designsystemet-react'
import { PauseFillIcon, PlayFillIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { clockText, secondsLeft } from '#shared/session/clock.ts'
import { act } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { useServerNow } from '../../connection/use-clock.ts'

export function StepClock() {
  const { t } = useTranslation('facilitator')
  const run = useOne('run')
  const now = useServerNow()
  if (run === undefined || run.place === null) return null
  const stopped = 'left' in run.timer
  const seconds = secondsLeft(run.timer, now)
  return (
    <div className="step-clock" data-over={seconds < 0} data-stopped={stopped}>
      <div className="step-clock-time" role="timer" aria-label={t('control.clock')}>
        <span className="number">{clockText(seconds)}</span>
        <small>{stopped ? t('control.stopped') : seconds < 0 ? t('control.over') : t('control.clock')}</small>
      </div>
      <div className="step-clock-buttons">
        <Button variant="secondary" onClick={() => act({ type: stopped ? 'start-clock' : 'stop-clock' })}>
          {stopped ? <PlayFillIcon aria-hidden fontSize="1.25rem" /> : <PauseFillIcon aria-hidden fontSize="1.25rem" />}
          {t(stopped ? 'control.resume' : 'control.pause')}
        </Button>
        <Button variant="secondary" onClick={() => act({ type: 'add-time', minutes: 5 })}>
          {t('control.plus')}
        </Button>
        <Button variant="tertiary" onClick={() => act({ type: 'add-time', minutes: -1 })}>
          {t('control.minus')}
        </Button>
      </div>
    </div>
  )
}
