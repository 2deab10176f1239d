// Asks before something final, says what is final about it, and takes no for an answer.
import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface ConfirmDialogProps {
  readonly open: boolean
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly back?: string
  readonly danger?: boolean
  readonly ready?: boolean
  readonly children?: ReactNode
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmDialog({
  open,
  title,
  text,
  confirm,
  back,
  danger,
  ready = true,
  children,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (open && element !== null && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  return (
    <Dialog ref={dialog} closeButton={t('close')} onClose={onClose}>
      <div className="stack">
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        <Paragraph>{text}</Paragraph>
        {open && children}
        <div className="row">
          <Button data-color={danger ? 'danger' : 'primary'} disabled={!ready} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {back ?? t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
