// The frame of a form: it is sent with its own button, and what is missing gets the focus.
import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { takeTo } from './on-screen.ts'

interface FormProps {
  readonly submit: string
  /** False when something is missing. */
  readonly onSave: () => boolean
  readonly onCancel?: (() => void) | undefined
  readonly children: ReactNode
}

export function Form({ submit, onSave, onCancel, children }: FormProps) {
  const { t } = useTranslation('juror')
  const form = useRef<HTMLFormElement>(null)
  return (
    <form
      ref={form}
      className="phase-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        // the fields say that they are wrong when the page has been drawn again
        if (!onSave() && form.current !== null) takeTo('[aria-invalid="true"], [data-wrong="true"] input', form.current)
      }}
    >
      {children}
      <div className="row form-buttons">
        <Button type="submit">{submit}</Button>
        {onCancel !== undefined && (
          <Button type="button" variant="tertiary" onClick={onCancel}>
            {t('card.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
