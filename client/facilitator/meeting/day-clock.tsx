// The time of day against the plan: how late or early, and when the day will end.
import { useTranslation } from 'react-i18next'
import type { PlanEntity, RunEntity } from '#shared/protocol/entities.ts'
import { type Schedule, scheduleOf } from '#shared/session/schedule.ts'
import { useOne } from '../../connection/session-store.ts'
import { useServerNow } from '../../connection/use-clock.ts'

export const timeOfDay = (at: number): string =>
  new Date(at).toLocaleTimeString('sv', { hour: '2-digit', minute: '2-digit' })

/** The schedule of the day that the room is in; undefined before it has begun. */
export function scheduleNow(plan: PlanEntity, run: RunEntity, now: number): Schedule | undefined {
  const { place, timer } = run
  if (place === null) return undefined
  const day = plan.activities[place.activity]?.day ?? 0
  const midnight = new Date(`${plan.days[day]}T00:00`).getTime()
  return scheduleOf({
    day,
    activities: plan.activities,
    place,
    timer,
    now,
    dayStarted: plan.dayStarted[day] ?? now,
    midnight,
  })
}

function Against({ late }: { readonly late: number }) {
  const { t } = useTranslation('facilitator')
  const minutes = Math.abs(late)
  const much = { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
  const time = minutes < 60 ? t('day.minutes', { minutes }) : t('day.hours', much)
  if (late > 1) return <strong data-late={late > 5}>{t('day.late', { time })}</strong>
  if (late < -1) return <strong>{t('day.early', { time })}</strong>
  return <strong>{t('day.onTime')}</strong>
}

export function DayClock() {
  const { t } = useTranslation('facilitator')
  const plan = useOne('plan')
  const run = useOne('run')
  const now = useServerNow()
  if (plan === undefined || run === undefined) return null
  const schedule = scheduleNow(plan, run, now)
  return (
    <section className="day-clock" aria-label={t('day.label')}>
      <div className="day-clock-now">
        <span className="number">{timeOfDay(now)}</span>
        <small>{t('day.of', { n: (run.activity?.day ?? 0) + 1, of: plan.days.length })}</small>
      </div>
      {schedule !== undefined && (
        <p>
          <Against late={schedule.late} />
          <span>{t('day.ends', { end: timeOfDay(schedule.projectedEnd) })}</span>
          {Math.abs(schedule.late) > 1 && <span>{t('day.insteadOf', { end: timeOfDay(schedule.plannedEnd) })}</span>}
          {schedule.fromRealStart && <small>{t('day.fromRealStart')}</small>}
        </p>
      )}
    </section>
  )
}
