// One activity of the run sheet, with its planned time and the time it will begin as things stand.
import { Button } from '@digdir/designsystemet-react'
import { ArrowRightIcon, CheckmarkIcon, CircleIcon, CircleSlashIcon, PlayFillIcon } from '@navikt/aksel-icons'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanEntity } from '#shared/protocol/entities.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { timeOfDay } from '../meeting/day-clock.tsx'

export type RowState = 'done' | 'now' | 'next' | 'later' | 'skipped'

const icons: Readonly<Record<RowState, ReactNode>> = {
  done: <CheckmarkIcon aria-hidden />,
  now: <PlayFillIcon aria-hidden />,
  next: <ArrowRightIcon aria-hidden />,
  later: <CircleIcon aria-hidden />,
  skipped: <CircleSlashIcon aria-hidden />,
}

interface PlanRowProps {
  readonly activity: PlanEntity['activities'][number]
  readonly state: RowState
  readonly begins: number | undefined
  readonly onGo: () => void
  readonly onSkip: (skipped: boolean) => void
}

export function PlanRow({ activity, state, begins, onGo, onSkip }: PlanRowProps) {
  const { t } = useTranslation('facilitator')
  const title = activity.title[useLanguage()]
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (state === 'now') row.current?.scrollIntoView?.({ block: 'center' })
  }, [state])
  const expected = begins === undefined ? undefined : timeOfDay(begins)
  const named = <span className="visually-hidden"> {title}</span>
  return (
    <li ref={row} className="plan-row" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="number plan-at">
        {activity.at}
        {expected !== undefined && expected !== activity.at && <small>{t('plan.expected', { at: expected })}</small>}
      </span>
      <span className="plan-icon">{icons[state]}</span>
      <span className="plan-title">
        {activity.code !== null && <strong>{activity.code} </strong>}
        {title}
        {state !== 'later' && <small>{t(`plan.${state}`)}</small>}
      </span>
      <span className="number subtle">{t('now.minutes', { minutes: activity.minutes })}</span>
      <span className="plan-buttons">
        {state !== 'now' && state !== 'done' && (
          <Button variant="tertiary" onClick={() => onSkip(!activity.skipped)}>
            {t(activity.skipped ? 'plan.unskip' : 'plan.skip')}
            {named}
          </Button>
        )}
        {state !== 'now' && (
          <Button variant="secondary" onClick={onGo}>
            {t('plan.goTo')}
            {named}
          </Button>
        )}
      </span>
    </li>
  )
}
