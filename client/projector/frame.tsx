// What every activity's screen has around it: its title and step above, the clock beside, the ground rules quietly below.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useOne } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'
import { Clock } from './clock.tsx'
import { Rules } from './rules.tsx'
import type { ShownProps } from './shown-props.ts'
import { useNewTables } from './use-new-tables.ts'

function Step({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('projector')
  if (run.place === null || run.step === null || run.steps.length < 2) return null
  return (
    <p className="step">
      <strong>{t(`steps.${run.step}`)}</strong>
      <span className="step-dots" role="img" aria-label={t('step', { n: run.place.step + 1, of: run.steps.length })}>
        {run.steps.map((name, i) => (
          <span key={name} data-state={i < (run.place?.step ?? 0) ? 'done' : i === run.place?.step ? 'now' : 'later'} />
        ))}
      </span>
    </p>
  )
}

interface FrameProps extends ShownProps {
  readonly children: ReactNode
  /** Whether the rules are shown below. */
  readonly rules?: boolean
  readonly kind: string
}

export function Frame({ run, activity, children, rules = true, kind }: FrameProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const jury = useOne('jury')
  const isNew = useNewTables(jury?.name ?? '', activity)
  return (
    <main className="frame" data-kind={kind}>
      <div className="frame-head">
        <div>
          <h1>
            {activity.code !== null && <span className="code">{activity.code}</span>}
            <span>
              {activity.title[language]}
              {jury?.demo && <span className="demo-mark">{t('demo')}</span>}
            </span>
          </h1>
          <Step run={run} />
          {isNew && <p className="new-tables">{t('newTables')}</p>}
          {run.wentBack && <p className="went-back">{t('wentBack')}</p>}
        </div>
        <Clock timer={run.timer} />
      </div>
      <div key={`${activity.id}/${run.step}`} className="frame-main">
        {children}
      </div>
      {rules && <Rules />}
    </main>
  )
}
