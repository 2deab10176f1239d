// A quiet bar: the group has moved on, and you may finish first.
import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { keepInView, takeToMissing } from './on-screen.ts'
import { saveTask, useTaskIsUnsaved } from './unsaved.ts'

interface MovedOnBarProps {
  /** In the middle of a secret vote: it is cast or it is nothing, so there is nothing to save and no leaving it by a tap. */
  readonly isVoting: boolean
  readonly onFollow: () => void
}

export function MovedOnBar({ isVoting, onFollow }: MovedOnBarProps) {
  const { t } = useTranslation('juror')
  const unsaved = useTaskIsUnsaved()
  const bar = useRef<HTMLElement>(null)
  useEffect(() => keepInView(bar.current), [])
  return (
    <section ref={bar} className="moved-on" aria-label={t('moved.title')}>
      <p role="status">
        <strong>{t('moved.title')}.</strong> {t(isVoting ? 'moved.voting' : 'moved.lead')}
      </p>
      <div className="row" hidden={isVoting}>
        <Button
          onClick={() => {
            if (!unsaved || saveTask()) onFollow()
            else takeToMissing()
          }}
        >
          {t(unsaved ? 'moved.save' : 'moved.follow')}
        </Button>
        {unsaved && (
          <Button variant="tertiary" onClick={onFollow}>
            {t('moved.leave')}
          </Button>
        )}
      </div>
    </section>
  )
}
