// The six steps of a draw: which are done, which one it is time for, and the way between them.
import { CheckmarkCircleFillIcon, CircleFillIcon, CircleIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { DrawView } from '#shared/protocol/draws.ts'
import './steps.css'

export const stepNames = ['quotas', 'pool', 'lottery', 'seal', 'rolls', 'panel'] as const
export type StepName = (typeof stepNames)[number]

export const isStep = (name: string | undefined): name is StepName => stepNames.includes(name as StepName)

/** What has been done so far, whatever page one looks at. */
export function doneSteps({ plan, pool, lottery, sealed }: DrawView): ReadonlySet<StepName> {
  const done: readonly (readonly [StepName, boolean])[] = [
    ['quotas', plan !== undefined],
    ['pool', pool !== 'none'],
    ['lottery', lottery !== undefined || sealed !== undefined],
    ['seal', sealed !== undefined],
    ['rolls', sealed?.outcome !== undefined],
  ]
  return new Set(done.filter(([, isDone]) => isDone).map(([name]) => name))
}

/** The first step that is not done. */
export const currentStep = (draw: DrawView): StepName => stepNames.find((name) => !doneSteps(draw).has(name)) ?? 'panel'

interface StepsProps {
  readonly draw: DrawView
  readonly shown: StepName
  readonly href: (step: StepName) => string
}

export function Steps({ draw, shown, href }: StepsProps) {
  const { t } = useTranslation('organiser')
  const done = doneSteps(draw)
  const current = currentStep(draw)
  const reachable = stepNames.indexOf(current)
  const stateOf = (name: StepName) => (done.has(name) ? 'done' : name === current ? 'now' : 'later')
  return (
    <nav className="steps" aria-label={t('steps.label')}>
      <ol>
        {stepNames.map((name, i) => {
          const state = stateOf(name)
          const Icon = state === 'done' ? CheckmarkCircleFillIcon : state === 'now' ? CircleFillIcon : CircleIcon
          const label = (
            <>
              <Icon aria-hidden fontSize="1.5rem" />
              <span>
                {i + 1}. {t(`steps.${name}`)}
                <span className="visually-hidden"> ({t(`steps.${state}`)})</span>
              </span>
            </>
          )
          return (
            <li key={name} data-state={state}>
              {i <= reachable ? (
                <a href={href(name)} aria-current={name === shown ? 'step' : undefined}>
                  {label}
                </a>
              ) : (
                <span className="step-later">{label}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
