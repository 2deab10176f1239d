// The language in force, for sentences that come from the core rather than from a page's dictionary.
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/selection/words/words.ts'

/** The component draws again when the language changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'sv'
}
