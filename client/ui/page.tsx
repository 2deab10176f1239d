// The frame of every page: who we are, language, light or dark, and the content.
import { SkipLink, ToggleGroup } from '@digdir/designsystemet-react'
import { MoonIcon, SunIcon } from '@navikt/aksel-icons'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, type Language } from './i18n/i18n.ts'
import { Mark } from './mark.tsx'
import { useLanguage } from './use-language.ts'

const schemeKey = 'allting.scheme'

function startingScheme(): 'light' | 'dark' {
  try {
    const kept = localStorage.getItem(schemeKey)
    if (kept === 'light' || kept === 'dark') return kept
  } catch {
    // storage can be forbidden; then the system decides
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function SchemeChoice() {
  const { t } = useTranslation()
  const [scheme, setScheme] = useState(() => document.documentElement.dataset.colorScheme ?? 'light')
  const choose = (value: string): void => {
    document.documentElement.dataset.colorScheme = value
    try {
      localStorage.setItem(schemeKey, value)
    } catch {
      // then for this visit only
    }
    setScheme(value)
  }
  return (
    <ToggleGroup aria-label={t('scheme')} value={scheme} onChange={choose} data-size="sm">
      <ToggleGroup.Item value="light" aria-label={t('light')}>
        <SunIcon aria-hidden fontSize="1.5rem" />
      </ToggleGroup.Item>
      <ToggleGroup.Item value="dark" aria-label={t('dark')}>
        <MoonIcon aria-hidden fontSize="1.5rem" />
      </ToggleGroup.Item>
    </ToggleGroup>
  )
}

export function LanguageChoice() {
  const { t } = useTranslation()
  return (
    <ToggleGroup
      aria-label={t('language')}
      value={useLanguage()}
      onChange={(value) => chooseLanguage(value as Language)} // the items below are the only values
      data-size="sm"
    >
      <ToggleGroup.Item value="sv" lang="sv">
        Svenska
      </ToggleGroup.Item>
      <ToggleGroup.Item value="en" lang="en">
        English
      </ToggleGroup.Item>
    </ToggleGroup>
  )
}

/** Sets light or dark before anything is painted. */
export function applyScheme(): void {
  document.documentElement.dataset.colorScheme = startingScheme()
}

/** Goes to the content without touching the address, whose `#` says which draw and step is shown. */
function skip(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

interface PageProps {
  /** Where the wordmark leads; absent where there is no other page. */
  readonly home?: string
  /** Links or buttons between the wordmark and the choices. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

export function Page({ home, tools, children }: PageProps) {
  const { t } = useTranslation()
  return (
    <div className="page">
      <SkipLink href="#content" onClick={skip}>
        {t('skip')}
      </SkipLink>
      <header className="page-header">
        {home === undefined ? (
          <span className="wordmark">
            <Mark />
            Allting
          </span>
        ) : (
          <a className="wordmark" href={home}>
            <Mark />
            Allting
          </a>
        )}
        <div className="page-tools">
          {tools}
          <LanguageChoice />
          <SchemeChoice />
        </div>
      </header>
      <main id="content" className="page-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-footer">{t('footer')}</footer>
    </div>
  )
}
