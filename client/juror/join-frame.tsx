// The frame before somebody has a seat: the mark, the choice of language and text, and one thing to do.
import { Button } from '@digdir/designsystemet-react'
import { CogIcon } from '@navikt/aksel-icons'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useOne } from '../connection/session-store.ts'
import { chooseLanguage } from '../ui/i18n/i18n.ts'
import { Mark } from '../ui/mark.tsx'
import { useLanguage } from '../ui/use-language.ts'
import { SettingsDialog } from './settings-dialog.tsx'

/** In its own language, so that whoever needs it can read it. */
function OtherLanguage() {
  const isSwedish = useLanguage() === 'sv'
  return (
    <Button
      variant="secondary"
      className="other-language"
      lang={isSwedish ? 'en' : 'sv'}
      onClick={() => chooseLanguage(isSwedish ? 'en' : 'sv')}
    >
      {isSwedish ? 'English' : 'Svenska'}
    </Button>
  )
}

export function JoinFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('juror')
  const jury = useOne('jury')
  const settings = useRef<HTMLDialogElement>(null)
  return (
    <div className="join">
      <header className="join-header">
        <span className="wordmark">
          <Mark />
          {jury?.name ?? 'Allting'}
        </span>
        <OtherLanguage />
        <Button variant="tertiary" onClick={() => settings.current?.showModal()}>
          <CogIcon aria-hidden fontSize="1.5em" />
          {t('tools.settings')}
        </Button>
      </header>
      <main className="join-main" id="content">
        {children}
      </main>
      <SettingsDialog dialog={settings} />
    </div>
  )
}
