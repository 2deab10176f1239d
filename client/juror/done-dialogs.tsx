// Two questions to somebody who says that they are done: about text that is not saved, and about what is not answered.
import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import type { StillOpen } from './still-open.ts'
import { saveTask } from './unsaved.ts'

export type Asks = 'unsaved' | 'open' | null

interface DoneDialogsProps {
  readonly asks: Asks
  readonly open: StillOpen | null
  readonly onDone: () => void
  readonly onStay: () => void
}

export function DoneDialogs({ asks, open, onDone, onStay }: DoneDialogsProps) {
  const { t } = useTranslation('juror')
  return (
    <>
      <ConfirmDialog
        open={asks === 'unsaved'}
        title={t('done.unsavedTitle')}
        text={t('done.unsavedText')}
        confirm={t('done.saveFirst')}
        onConfirm={() => (saveTask() ? onDone() : onStay())}
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
