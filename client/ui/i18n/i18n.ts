// Swedish first, English second: the words of a page, and the choice of language, remembered on this device.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#shared/selection/words/words.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'
import type { Translation } from './translation.ts'

export type { Language } from '#shared/selection/words/words.ts'

const storageKey = 'allting.language'

function remembered(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'sv'
  } catch {
    return 'sv' // storage can be forbidden, for instance in a file opened from disk
  }
}

/** Starts a page's own words beside the shared ones; its `title` becomes the window's. */
export function startWords<T extends { readonly title: string }>(
  page: string,
  own: { readonly sv: T; readonly en: Translation<T> },
): void {
  void i18next.use(initReactI18next).init({
    resources: { sv: { ui: sv, [page]: own.sv }, en: { ui: en, [page]: own.en } },
    lng: remembered(),
    fallbackLng: 'sv',
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
  })
  const show = (language: string): void => {
    document.documentElement.lang = language
    document.title = language === 'en' ? String(own.en.title) : own.sv.title
  }
  i18next.on('languageChanged', show)
  show(i18next.language)
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // then it is chosen for this visit only
  }
  void i18next.changeLanguage(language)
}
