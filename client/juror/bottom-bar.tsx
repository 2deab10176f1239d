// The foot of the room: help, passing, and saying that one is done.
import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, SkipForwardIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { Place } from '#shared/session/jury.ts'
import { act } from '../connection/connection.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { HelpButton } from './help-button.tsx'
import { useSaid } from './me-now.ts'
import { SavedState } from './saved-state.tsx'
import { endingOf } from './task.tsx'
import { saveTask, useTaskIsUnsaved } from './unsaved.ts'

interface EndingProps {
  readonly place: Place
  readonly ending: 'alone' | 'pair'
}

function HasSaid({ place, said, waiting }: { place: Place; said: 'done' | 'skipped'; waiting: boolean }) {
  const { t } = useTranslation('juror')
  const Icon = said === 'done' ? CheckmarkCircleIcon : SkipForwardIcon
  return (
    <div className="row has-said">
      <p>
        <Icon aria-hidden fontSize="1.5em" />
        <strong>{t(said === 'done' ? 'done.isDone' : 'done.skipped')}</strong>
        {waiting && <SavedState state="waiting" />}
      </p>
      <Button variant="tertiary" onClick={() => act({ type: 'say-done', place, how: 'not-yet' })}>
        {t(said === 'done' ? 'done.undo' : 'done.undoSkip')}
      </Button>
    </div>
  )
}

function Ending({ place, ending }: EndingProps) {
  const { t } = useTranslation('juror')
  const { said, waiting } = useSaid(place)
  const unsaved = useTaskIsUnsaved()
  const [asks, setAsks] = useState(false)
  const say = (how: 'done' | 'skipped'): void => {
    setAsks(false)
    act({ type: 'say-done', place, how })
  }
  if (said !== null) return <HasSaid place={place} said={said} waiting={waiting} />
  return (
    <div className="row">
      <Button variant="tertiary" onClick={() => say('skipped')}>
        <SkipForwardIcon aria-hidden fontSize="1.5em" />
        {t('done.skip')}
      </Button>
      <Button variant={unsaved ? 'secondary' : 'primary'} onClick={() => (unsaved ? setAsks(true) : say('done'))}>
        <CheckmarkCircleIcon aria-hidden fontSize="1.5em" />
        {t(ending === 'pair' ? 'done.pair' : 'done.done')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('done.unsavedTitle')}
        text={t('done.unsavedText')}
        confirm={t('done.saveFirst')}
        onConfirm={() => {
          if (saveTask()) say('done')
          setAsks(false)
        }}
        onClose={() => setAsks(false)}
      >
        <div>
          <Button variant="secondary" onClick={() => say('done')}>
            {t('done.leaveDraft')}
          </Button>
        </div>
      </ConfirmDialog>
    </div>
  )
}

export function BottomBar({ run, stayed }: { readonly run: RunEntity; readonly stayed: boolean }) {
  const ending = endingOf(run)
  return (
    <footer className="bottom-bar">
      <HelpButton />
      {run.place !== null && ending !== null && !stayed && <Ending place={run.place} ending={ending} />}
    </footer>
  )
}
