// Fills the screen with one thing, for the projector; Escape or the button brings the page back.
import { Button } from '@digdir/designsystemet-react'
import { ExpandIcon, XMarkIcon } from '@navikt/aksel-icons'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import './show-large.css'

export function ShowLarge({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <Button variant="secondary" onClick={() => dialog.current?.showModal()}>
        <ExpandIcon aria-hidden fontSize="1.5rem" />
        {label}
      </Button>
      <dialog ref={dialog} className="show-large" aria-label={label}>
        <div className="show-large-content">{children}</div>
        <form method="dialog">
          <Button variant="tertiary" icon type="submit" aria-label={t('close')}>
            <XMarkIcon aria-hidden fontSize="2rem" />
          </Button>
        </form>
      </dialog>
    </>
  )
}
