// Always at hand: back, the clock, who is still writing, and next. What it leads to stands on each button.
import { Button } from '@digdir/designsystemet-react'
import { ArrowLeftIcon, ArrowRightIcon, ArrowUndoIcon, PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMany, useOne } from '../../connection/session-store.ts'
import { NewDay, useNewDay } from './new-day.tsx'
import { StepClock } from './step-clock.tsx'
import { useKeys } from './use-keys.ts'
import { useMoves } from './use-moves.ts'
import { usePlaceName } from './use-place-name.ts'
import './control-bar.css'

function StillWriting() {
  const { t } = useTranslation('facilitator')
  const writing = useMany('tables').reduce((sum, [, table]) => sum + table.writing, 0)
  return (
    <p className="still-writing" role="status">
      {writing > 0 && (
        <>
          <PencilIcon aria-hidden fontSize="1.5rem" />
          {t('control.writing', { count: writing })}
        </>
      )}
    </p>
  )
}

const Key = ({ on, letter }: { readonly on: boolean; readonly letter: string }) => on && <kbd>{letter}</kbd>

export function ControlBar() {
  const { t } = useTranslation('facilitator')
  const nameOf = usePlaceName(useOne('plan'))
  const { from, to, backTo, next, back, undoable } = useMoves()
  const newDay = useNewDay(from, to)
  const [asking, setAsking] = useState(false)
  const goOn = newDay === undefined ? next : (): void => setAsking(true)
  const keys = useKeys({ next: goOn, back })
  const toName =
    to === undefined ? '' : `${newDay === undefined ? '' : `${t('now.day', { n: newDay })}: `}${nameOf(to, from)}`
  // while a ballot is open, closing it is the thing to do
  const isVoting = useOne('ballot')?.state === 'open'
  const behind = backTo === null ? t('control.nothingBack') : nameOf(backTo, from)
  return (
    <section className="control-bar" aria-label={t('control.label')}>
      <p className="undo-notice" role="status">
        {undoable !== undefined &&
          // a title may end with a question mark
          t('control.moved', { to: nameOf(undoable, backTo) }).replace(/([?!])\.$/, '$1')}
      </p>
      {undoable === undefined ? (
        <Button className="move move-back" variant="secondary" disabled={backTo === null} onClick={back}>
          <ArrowLeftIcon aria-hidden fontSize="2rem" />
          <span>
            <strong>
              {t('control.back')} <Key on={keys} letter="B" />
            </strong>
            <small>{behind}</small>
          </span>
        </Button>
      ) : (
        <Button className="move move-back" data-color="accent" onClick={back}>
          <ArrowUndoIcon aria-hidden fontSize="2rem" />
          <span>
            <strong>
              {t('control.undo')} <Key on={keys} letter="B" />
            </strong>
            <small>{t('control.undoTo', { to: behind })}</small>
          </span>
        </Button>
      )}
      <StepClock />
      <StillWriting />
      <Button
        className="move move-next"
        variant={isVoting ? 'secondary' : 'primary'}
        disabled={to === undefined}
        onClick={goOn}
      >
        <span>
          <strong>
            {t(from === null ? 'control.begin' : 'control.next')} <Key on={keys} letter="N" />
          </strong>
          <small>{to === undefined ? t('control.nothingNext') : toName}</small>
        </span>
        <ArrowRightIcon aria-hidden fontSize="2rem" />
      </Button>
      <NewDay day={asking ? newDay : undefined} onBegin={next} onClose={() => setAsking(false)} />
    </section>
  )
}
