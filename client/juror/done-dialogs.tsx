// Two questions to somebody who says that they are done: about text that is not saved, and about what is not answered.
import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { takeToMissing } from './on-screen.ts'
import type { StillOpen } from './still-open.ts'
import { saveTask, useTaskIsFound } from './unsaved.ts'

export type Asks = 'unsaved' | 'open' | null

interface DoneDialogsProps {
  readonly asks: Asks
  readonly open: StillOpen | null
  readonly onDone: () => void
  readonly onStay: () => void
}

export function DoneDialogs({ asks, open, onDone, onStay }: DoneDialogsProps) {
  const { t } = useTranslation('juror')
  const found = useTaskIsFound()
  const saveOrMend = (): void => {
    if (saveTask()) {
      onDone()
      return
    }
    onStay()
    takeToMissing()
  }
  return (
    <>
      <ConfirmDialog
        open={asks === 'unsaved'}
        title={t('done.unsavedTitle')}
        text={t(found === 'my-cards' ? 'done.unsavedCard' : 'done.unsavedText')}
        confirm={t('done.saveFirst')}
        onConfirm={saveOrMend}
        onClose={onStay}
      >
        <div>
          <Button variant="secondary" onClick={onDone}>
            {t('done.leaveDraft')}
          </Button>
        </div>
      </ConfirmDialog>
      <ConfirmDialog
        open={asks === 'open'}
        title={open?.title ?? ''}
        text={open?.text ?? ''}
        confirm={open?.stay ?? ''}
        back={t('done.anyway')}
        onBack={onDone}
        onConfirm={() => {
          onStay()
          open?.onStay?.()
        }}
        onClose={onStay}
      />
    </>
  )
}
