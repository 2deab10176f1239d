// A break: when we begin again, so large that it is read from the coffee table.
import { useTranslation } from 'react-i18next'
import { secondsLeft } from '#shared/session/clock.ts'
import { useServerNow } from '../connection/use-clock.ts'
import { useLanguage } from '../ui/use-language.ts'
import { Frame } from './frame.tsx'
import type { ShownProps } from './shown-props.ts'

const timeOfDay = (at: number): string => new Date(at).toLocaleTimeString('sv', { hour: '2-digit', minute: '2-digit' })

export function Break(props: ShownProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const now = useServerNow()
  const { timer, next } = props.run
  const end = 'endsAt' in timer ? timer.endsAt : now + secondsLeft(timer, now) * 1000
  return (
    <Frame {...props} kind="break" rules={false}>
      <p className="break-back">
        <span>{t('back')}</span>
        <strong className="number">{timeOfDay(end)}</strong>
      </p>
      {next !== null && (
        <p className="break-next">
          {t('next')}: {next[language]}
        </p>
      )}
    </Frame>
  )
}
