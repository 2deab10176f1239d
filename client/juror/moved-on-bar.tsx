// A quiet bar: the group has moved on, and you may finish first.
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { keepInView, takeToMissing } from './on-screen.ts'
import { saveTask, useTaskIsFound, useTaskIsUnsaved, useTaskMustBeSaved } from './unsaved.ts'

interface MovedOnBarProps {
  readonly onFollow: () => void
}

function Ways({ onFollow }: MovedOnBarProps) {
  const { t } = useTranslation('juror')
  const unsaved = useTaskIsUnsaved()
  const mustBeSaved = useTaskMustBeSaved()
  const found = useTaskIsFound()
  return (
    <div className="row">
      <Button
        onClick={() => {
          if (!unsaved || saveTask()) onFollow()
          else takeToMissing()
        }}
      >
        {t(unsaved ? 'moved.save' : 'moved.follow')}
      </Button>
      {mustBeSaved && (
        <Button variant="tertiary" onClick={onFollow}>
          {t(found === 'my-cards' ? 'moved.leave' : 'moved.leaveHere')}
        </Button>
      )}
    </div>
  )
}

export function MovedOnBar({ onFollow }: MovedOnBarProps) {
  const { t } = useTranslation('juror')
  const unsaved = useTaskIsUnsaved()
  // a vote is saved by casting it, and whoever left it would lose their choices
  const votes = useTaskIsFound() === 'nowhere'
  const bar = useRef<HTMLElement>(null)
  useEffect(() => keepInView(bar.current), [])
  return (
    <section ref={bar} className="moved-on" aria-label={t('moved.title')}>
      <p role="status">
        <strong>{t('moved.title')}.</strong> {unsaved && t(votes ? 'moved.voting' : 'moved.lead')}
      </p>
      {!votes && <Ways onFollow={onFollow} />}
    </section>
  )
}
