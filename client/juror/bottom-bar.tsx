// The foot of the room: help, passing, and saying that one is done.
import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, SkipForwardIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { Place } from '#shared/session/jury.ts'
import { act } from '../connection/connection.ts'
import { useMany, useOne } from '../connection/session-store.ts'
import { type Asks, DoneDialogs } from './done-dialogs.tsx'
import { useEnding } from './endings.ts'
import { HelpButton } from './help-button.tsx'
import { useSaid } from './me-now.ts'
import { SavedState } from './saved-state.tsx'
import { useAskedFirst } from './still-open.ts'
import { sendWritten, useTaskMustBeSaved } from './unsaved.ts'

interface EndingProps {
  readonly place: Place
  readonly ending: 'alone' | 'pair'
}

/** The way back lies where the finger was not: left of *done*, right of *passed*. */
function HasSaid({ place, said, waiting }: { place: Place; said: 'done' | 'skipped'; waiting: boolean }) {
  const { t } = useTranslation('juror')
  const Icon = said === 'done' ? CheckmarkCircleIcon : SkipForwardIcon
  return (
    <div className="row has-said" data-said={said}>
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

/** Whoever is done lays the pen down: others may be waiting for it. */
function useLayPens(): () => void {
  const me = useOne('me')?.seat
  const held = useMany('drafts').filter(([, { pen }]) => pen !== null && pen === me)
  return () => {
    sendWritten()
    for (const [text] of held) act({ type: 'lay-pen', text })
  }
}

function Ending({ place, ending }: EndingProps) {
  const { t } = useTranslation('juror')
  const { said, waiting } = useSaid(place)
  const unsaved = useTaskMustBeSaved()
  const open = useAskedFirst()
  const layPens = useLayPens()
  const [asks, setAsks] = useState<Asks>(null)
  const say = (how: 'done' | 'skipped'): void => {
    setAsks(null)
    layPens()
    act({ type: 'say-done', place, how })
  }
  if (said !== null) return <HasSaid place={place} said={said} waiting={waiting} />
  const first: Asks = unsaved ? 'unsaved' : open === null ? null : 'open'
  return (
    <div className="row">
      <Button variant="tertiary" onClick={() => say('skipped')}>
        <SkipForwardIcon aria-hidden fontSize="1.5em" />
        {t('done.skip')}
      </Button>
      <Button
        variant={first === null ? 'primary' : 'secondary'}
        onClick={() => (first === null ? say('done') : setAsks(first))}
      >
        <CheckmarkCircleIcon aria-hidden fontSize="1.5em" />
        {t(ending === 'pair' ? 'done.pair' : 'done.done')}
      </Button>
      <DoneDialogs asks={asks} open={open} onDone={() => say('done')} onStay={() => setAsks(null)} />
    </div>
  )
}

export function BottomBar({ run, stayed }: { readonly run: RunEntity; readonly stayed: boolean }) {
  const ending = useEnding(run)
  return (
    <footer className="bottom-bar">
      <HelpButton />
      {run.place !== null && ending !== null && !stayed && <Ending place={run.place} ending={ending} />}
    </footer>
  )
}
