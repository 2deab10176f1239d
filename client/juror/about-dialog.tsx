// The question and the ground rules, always one tap away.
import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryEntity } from '#shared/protocol/entities.ts'
import { AboutJury } from './about-jury.tsx'

interface AboutDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly jury: JuryEntity
}

export function AboutDialog({ dialog, jury }: AboutDialogProps) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  return (
    <Dialog ref={dialog} closeButton={shared('close')} className="wide-dialog">
      <div className="stack">
        <Heading level={1} data-size="sm">
          {jury.name}
        </Heading>
        {jury.demo && <p className="quiet-note">{t('about.demo')}</p>}
        <AboutJury jury={jury} notice />
        <div>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {shared('close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
