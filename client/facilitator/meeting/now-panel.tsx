// What the facilitator says and does now, and what comes after.
import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { ArrowDownIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { PlanEntity, RunEntity } from '#shared/protocol/entities.ts'
import { useOne } from '../../connection/session-store.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { NowTools } from './now-tools.tsx'
import { placesAfter } from './places.ts'
import { useMore } from './use-more.ts'
import { usePlaceName } from './use-place-name.ts'
import './now-panel.css'

const mostNext = 2

function Steps({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('facilitator')
  if (run.steps.length < 2 || run.place === null) return null
  const { step } = run.place
  return (
    <ol className="now-steps" aria-label={t('now.step', { n: step + 1, of: run.steps.length })}>
      {run.steps.map((name, i) => (
        <li key={name} aria-current={i === step ? 'step' : undefined} data-done={i < step}>
          <span className="number">{i + 1}</span>
          {t(`steps.${name}`)}
        </li>
      ))}
    </ol>
  )
}

function Script({ plan, run }: { readonly plan: PlanEntity; readonly run: RunEntity }) {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  const script = plan.activities[run.place?.activity ?? -1]?.script ?? []
  const [box, hasMore] = useMore(script.map((point) => point[language]).join())
  if (script.length === 0) return null
  return (
    <>
      <h3 className="panel-heading" id="script-heading">
        {t('now.script')}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long script scrolls, also by keyboard */}
      <section ref={box} className="now-script" data-more={hasMore} tabIndex={0} aria-labelledby="script-heading">
        <ul>
          {script.map((point) => (
            <li key={point.sv}>{point[language]}</li>
          ))}
        </ul>
      </section>
      {hasMore && (
        <Button
          variant="tertiary"
          className="now-more"
          data-size="sm"
          onClick={() => box.current?.scrollBy({ top: box.current.clientHeight - 40 })}
        >
          <ArrowDownIcon aria-hidden fontSize="1.25rem" />
          {t('now.more')}
        </Button>
      )}
    </>
  )
}

function After({ plan, run }: { readonly plan: PlanEntity; readonly run: RunEntity }) {
  const { t } = useTranslation('facilitator')
  const nameOf = usePlaceName(plan)
  const places = placesAfter(plan.activities, run.place, mostNext)
  const minutes = (place: (typeof places)[number]) => plan.activities[place.activity]?.steps[place.step]?.minutes ?? 0
  return (
    <div className="now-after">
      <h3 className="panel-heading">{t('now.next')}</h3>
      {places.length === 0 ? (
        <p className="now-end">{t('now.end')}</p>
      ) : (
        <ol>
          {places.map((place) => (
            <li key={`${place.activity}/${place.step}`}>
              <span>{nameOf(place, run.place)}</span>
              <span className="number subtle">{t('now.minutes', { minutes: minutes(place) })}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Before() {
  const { t } = useTranslation('facilitator')
  const jury = useOne('jury')
  const here = useOne('progress')?.here ?? 0
  return (
    <>
      <Heading level={2} data-size="sm">
        {t('now.before')}
      </Heading>
      <p className="now-here">{t('now.here', { here, seats: jury?.seats ?? 0 })}</p>
      <Paragraph>{t('now.beforeText')}</Paragraph>
    </>
  )
}

/** What is read aloud at the welcome: it stands on the projector, too. */
function Case() {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  const jury = useOne('jury')
  if (jury === undefined) return null
  return (
    <details className="now-case">
      <summary>{t('now.case')}</summary>
      <dl>
        {(['question', 'mandate', 'canInfluence', 'cannotInfluence', 'promise'] as const).map((line) => (
          <div key={line}>
            <dt>{t(`start.case.${line}`)}</dt>
            <dd>{jury[line][language]}</dd>
          </div>
        ))}
        <div>
          <dt>{t('now.notice')}</dt>
          <dd>{jury.notice[language]}</dd>
        </div>
      </dl>
    </details>
  )
}

function Activity({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  const { activity } = run
  if (activity === null) return null
  return (
    <>
      <Heading level={2} data-size="sm">
        {activity.code !== null && <span className="now-code">{activity.code}</span>}
        {activity.title[language]}
      </Heading>
      {run.wentBack && <Tag data-color="warning">{t('now.wentBack')}</Tag>}
      <Steps run={run} />
      {activity.prompt !== null && (
        <blockquote className="now-prompt" aria-label={t('now.prompt')}>
          {activity.prompt[language]}
        </blockquote>
      )}
      {activity.shows === 'case' && <Case />}
      <NowTools kind={activity.kind} />
    </>
  )
}

export function NowPanel() {
  const run = useOne('run')
  const plan = useOne('plan')
  if (run === undefined || plan === undefined) return null
  return (
    <section className="now-panel">
      {run.place === null ? <Before /> : <Activity run={run} />}
      <Script plan={plan} run={run} />
      <After plan={plan} run={run} />
    </section>
  )
}
