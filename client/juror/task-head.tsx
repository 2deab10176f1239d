// The head of a task: which activity it is, and the one thing that is asked.
import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useLanguage } from '../ui/use-language.ts'

interface TaskHeadProps {
  readonly run: RunEntity
  /** What the step asks. */
  readonly title: string
  readonly lead?: string
  /** The activity's own prompt is the title, where it has one. */
  readonly prompted?: boolean
}

export function TaskHead({ run, title, lead, prompted = false }: TaskHeadProps) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const { activity } = run
  const head = useRef<HTMLHeadingElement>(null)
  const heading = prompted ? (activity?.prompt?.[language] ?? title) : title
  // a prompt that says the same as the heading is said once
  const under = lead === heading ? undefined : lead
  const name = activity?.title[language] === heading ? [activity.code] : [activity?.code, activity?.title[language]]
  const parts = name.filter((part) => part != null)
  useEffect(() => {
    // a new task begins at its top, for eyes and for screen readers; whoever has a dialog open stays there
    if (document.querySelector('dialog[open]') === null) head.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <div className="task-head">
      {parts.length > 0 && <p className="task-name">{parts.join(' · ')}</p>}
      <Heading level={1} data-size="md" ref={head} tabIndex={-1}>
        {heading}
      </Heading>
      {under !== undefined && <p className="task-lead">{under}</p>}
      {run.wentBack && <p className="quiet-note">{t('wentBack')}</p>}
    </div>
  )
}
