// Something written at this table: whether it is saved, and for its writer the ways to change and withdraw it.
import { Button } from '@digdir/designsystemet-react'
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { SavedState } from './saved-state.tsx'
import type { Written } from './written.ts'

interface OwnThingProps {
  readonly thing: Written<unknown>
  /** What it says, for the names of the buttons. */
  readonly words: string
  /** Facts beside its state: who wrote it, where it has gone. */
  readonly facts?: ReactNode
  /** Whether this tablet may change it now. */
  readonly changeable: boolean
  readonly onEdit?: (() => void) | undefined
  readonly onWithdraw?: (() => void) | undefined
  readonly children: ReactNode
}

function Buttons({ words, onEdit, onWithdraw }: Pick<OwnThingProps, 'words' | 'onEdit' | 'onWithdraw'>) {
  const { t } = useTranslation('juror')
  const [asks, setAsks] = useState(false)
  return (
    <div className="row own-card-buttons">
      {onEdit !== undefined && (
        <Button variant="secondary" aria-label={t('phases.editName', { words })} onClick={onEdit}>
          <PencilIcon aria-hidden fontSize="1.4em" />
          {t('card.edit')}
        </Button>
      )}
      {onWithdraw !== undefined && (
        <>
          <Button variant="tertiary" aria-label={t('phases.withdrawName', { words })} onClick={() => setAsks(true)}>
            <TrashIcon aria-hidden fontSize="1.4em" />
            {t('card.withdraw')}
          </Button>
          <ConfirmDialog
            open={asks}
            title={t('phases.withdrawTitle')}
            text={words}
            confirm={t('phases.withdrawYes')}
            back={t('phases.withdrawNo')}
            backFirst
            danger
            onConfirm={() => {
              setAsks(false)
              onWithdraw()
            }}
            onClose={() => setAsks(false)}
          />
        </>
      )}
    </div>
  )
}

export function OwnThing({ thing, words, facts, changeable, onEdit, onWithdraw, children }: OwnThingProps) {
  const { t } = useTranslation('juror')
  const free = changeable && thing.id !== null && !thing.leaving
  return (
    <li className="own-card" data-leaving={thing.leaving}>
      {children}
      <div className="card-facts">
        <SavedState state={thing.waiting || thing.id === null ? 'waiting' : 'saved'} />
        {thing.leaving ? <span className="subtle">{t('card.leaving')}</span> : facts}
      </div>
      {free && <Buttons words={words} onEdit={onEdit} onWithdraw={onWithdraw} />}
    </li>
  )
}
