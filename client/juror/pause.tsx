// A break, and when we go on.
import { CoffeeIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { secondsLeft } from '#shared/session/clock.ts'
import { useSession } from '../connection/session-store.ts'
import { useServerNow } from '../connection/use-clock.ts'
import { useLanguage } from '../ui/use-language.ts'
import { TaskHead } from './task-head.tsx'

/** A time of day on this tablet, from the server's clock. */
function useTimeOfDay(at: number): string {
  const language = useLanguage()
  const offset = useSession((state) => state.clockOffset)
  const shape = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { hour: '2-digit', minute: '2-digit' })
  return shape.format(at - offset)
}

function GoesOn({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const now = useServerNow()
  const left = secondsLeft(run.timer, now)
  const time = useTimeOfDay('endsAt' in run.timer ? run.timer.endsAt : 0)
  if (left <= 0) return <p className="goes-on">{t('pause.soon')}</p>
  const paused = 'left' in run.timer
  return (
    <p className="goes-on">
      {t(paused ? 'pause.about' : 'pause.until')}
      <strong className="number">{paused ? t('pause.minutes', { count: Math.ceil(left / 60) }) : time}</strong>
    </p>
  )
}

export function Pause({ run }: { readonly run: RunEntity }) {
  const language = useLanguage()
  const { activity } = run
  return (
    <div className="stack-wide pause">
      <CoffeeIcon aria-hidden fontSize="5rem" />
      <TaskHead run={run} title={activity?.title[language] ?? ''} />
      {activity?.prompt != null && <p className="prompt">{activity.prompt[language]}</p>}
      <GoesOn run={run} />
    </div>
  )
}
