// Something that cannot be undone: it asks first, says so, and where the room is not ready it wants a reason.
import { Button, Textarea } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface FinalButtonProps {
  readonly label: string
  /** What it is called aloud, where many buttons have the same label. */
  readonly aria?: string
  readonly title: string
  /** What the yes is called, where it is not what the button is called. */
  readonly confirm?: string
  readonly text: string
  /** Why a reason is asked for; absent when none is. */
  readonly whyReason?: string | undefined
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly onConfirm: (reason: string) => void
}

export function FinalButton(props: FinalButtonProps) {
  const {
    label,
    aria,
    title,
    text,
    confirm: yes = label,
    whyReason,
    variant = 'primary',
    danger = false,
    disabled = false,
    onConfirm,
  } = props
  const { t } = useTranslation('facilitator')
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const confirm = (): void => {
    setAsking(false)
    setReason('')
    onConfirm(reason.trim())
  }
  return (
    <>
      <Button
        variant={variant}
        data-color={danger ? 'danger' : 'primary'}
        disabled={disabled}
        aria-label={aria}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        title={title}
        text={text}
        confirm={yes}
        danger={danger}
        ready={whyReason === undefined || reason.trim() !== ''}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        {whyReason !== undefined && (
          <div className="stack-tight">
            <p className="phase-text">{whyReason}</p>
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is inside */}
            <label className="stack-tight">
              <span>{t('phases.reason')}</span>
              <Textarea
                rows={2}
                maxLength={longest.reason}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
          </div>
        )}
      </ConfirmDialog>
    </>
  )
}
