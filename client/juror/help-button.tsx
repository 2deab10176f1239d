// Asking for help: always at the same place, and it can be taken back.
import { Button } from '@digdir/designsystemet-react'
import { HandFingerIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { act } from '../connection/connection.ts'
import { announce } from './announce.tsx'
import { useHelp } from './me-now.ts'

export function HelpButton() {
  const { t } = useTranslation('juror')
  const { asked, waiting } = useHelp()
  const ask = (): void => {
    act({ type: 'ask-help' })
    announce(t('help.coming'))
  }
  if (!asked)
    return (
      <Button variant="secondary" data-color="accent" className="help-button" onClick={ask}>
        <HandFingerIcon aria-hidden fontSize="1.5em" />
        {t('help.ask')}
      </Button>
    )
  return (
    <div className="help-asked">
      <p>
        <HandFingerIcon aria-hidden fontSize="1.5em" />
        {t(waiting ? 'help.notSent' : 'help.coming')}
      </p>
      <Button variant="tertiary" data-color="accent" onClick={() => act({ type: 'need-no-help' })}>
        {t('help.takeBack')}
      </Button>
    </div>
  )
}
