// The whole run sheet: what is done, now and to come; what is left out; and going straight to a place.
import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { useServerNow } from '../../connection/use-clock.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { scheduleNow } from '../meeting/day-clock.tsx'
import { placeAfter } from '../meeting/places.ts'
import { PlanRow, type RowState } from './plan-row.tsx'
import './plan.css'

export function PlanPart() {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  const plan = useOne('plan')
  const run = useOne('run')
  const now = useServerNow()
  const [going, setGoing] = useState<number>()
  if (plan === undefined || run === undefined) return null
  const at = run.place?.activity ?? -1
  const next = placeAfter(plan.activities, run.place === null ? null : { ...run.place, step: 99 })?.activity
  const begins = scheduleNow(plan, run, now)?.begins ?? {}
  const stateOf = (i: number, skipped: boolean): RowState =>
    i === at ? 'now' : skipped ? 'skipped' : i < at ? 'done' : i === next ? 'next' : 'later'
  const go = (): void => {
    if (going !== undefined) act({ type: 'go-to', from: run.place, to: { activity: going, step: 0 } })
    setGoing(undefined)
  }
  return (
    <>
      <div className="part-head">
        <Heading level={2} data-size="sm">
          {t('plan.heading')}
        </Heading>
      </div>
      {plan.days.map((date, day) => (
        <section key={date} className="plan-day" aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`}>
            {t('now.day', { n: day + 1 })} <span className="subtle number">{date}</span>
          </h3>
          <ol>
            {plan.activities.map((activity, i) =>
              activity.day === day ? (
                <PlanRow
                  key={activity.id}
                  activity={activity}
                  state={stateOf(i, activity.skipped)}
                  begins={begins[i]}
                  onGo={() => setGoing(i)}
                  onSkip={(skipped) => act({ type: 'skip-activity', activity: i, skipped })}
                />
              ) : null,
            )}
          </ol>
        </section>
      ))}
      <ConfirmDialog
        open={going !== undefined}
        title={t('plan.goToTitle', { title: plan.activities[going ?? 0]?.title[language] ?? '' })}
        text={t('plan.goToText')}
        confirm={t('plan.goToConfirm')}
        onConfirm={go}
        onClose={() => setGoing(undefined)}
      />
    </>
  )
}
