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
  /** Where going back is the likelier wish, it comes first and looks as large. */
  readonly backFirst?: boolean
  readonly danger?: boolean
  readonly ready?: boolean
  readonly children?: ReactNode
  readonly onConfirm: () => void
  /** What the second button does, where that is more than closing. */
  readonly onBack?: () => void
  readonly onClose: () => void
}

export function ConfirmDialog({
  open,
  title,
  text,
  confirm,
  back,
  backFirst = false,
  danger,
  ready = true,
  children,
  onConfirm,
  onBack,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (open && element !== null && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  const isEqual = backFirst || onBack !== undefined
  const backButton = (
    <Button variant={isEqual ? 'secondary' : 'tertiary'} onClick={onBack ?? onClose}>
      {back ?? t('cancel')}
    </Button>
  )
  return (
    <Dialog ref={dialog} closeButton={t('close')} onClose={onClose}>
      <div className="stack">
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
        <Paragraph>{text}</Paragraph>
        {open && children}
        <div className="row">
          {backFirst && backButton}
          <Button data-color={danger ? 'danger' : 'primary'} disabled={!ready} onClick={onConfirm}>
            {confirm}
          </Button>
          {!backFirst && backButton}
        </div>
      </div>
    </Dialog>
  )
}
