// Two pieces of text that belong together, written in a dialog: a shared need, a merged proposal.
import { Textarea } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

export interface Pair {
  readonly first: string
  readonly second: string
}

interface WordsDialogProps {
  /** What the fields begin with; the dialog is open while it is there. */
  readonly start: Pair | undefined
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly labels: Pair
  readonly longest: number
  /** What the words are about, above the fields. */
  readonly about?: ReactNode
  readonly onConfirm: (words: Pair) => void
  readonly onClose: () => void
}

function Field(props: { label: string; value: string; longest: number; onChange: (value: string) => void }) {
  const { t } = useTranslation('facilitator')
  const id = useId()
  const { label, value, longest, onChange } = props
  return (
    <div className="stack-tight">
      <label htmlFor={id}>{label}</label>
      <Textarea
        id={id}
        rows={2}
        maxLength={longest}
        value={value}
        aria-describedby={`${id}-left`}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id={`${id}-left`} className="subtle">
        {t('phases.left', { count: longest - value.length })}
      </small>
    </div>
  )
}

export function WordsDialog({
  start,
  title,
  text,
  confirm,
  labels,
  longest,
  about,
  onConfirm,
  onClose,
}: WordsDialogProps) {
  const [written, setWritten] = useState<Partial<Pair>>({})
  const first = (written.first ?? start?.first ?? '').slice(0, longest)
  const second = (written.second ?? start?.second ?? '').slice(0, longest)
  const end = (then: () => void) => (): void => {
    setWritten({})
    then()
  }
  return (
    <ConfirmDialog
      open={start !== undefined}
      title={title}
      text={text}
      confirm={confirm}
      ready={first.trim() !== ''}
      onConfirm={end(() => onConfirm({ first: first.trim(), second: second.trim() }))}
      onClose={end(onClose)}
    >
      {about}
      <Field
        label={labels.first}
        value={first}
        longest={longest}
        onChange={(value) => setWritten({ ...written, first: value })}
      />
      <Field
        label={labels.second}
        value={second}
        longest={longest}
        onChange={(value) => setWritten({ ...written, second: value })}
      />
    </ConfirmDialog>
  )
}
