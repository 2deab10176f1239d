// A need in words: jurors write it with or without “We need …, so that …”, and it is read in one way.
import { useTranslation } from 'react-i18next'

const bareNeed = (text: string): string => text.trim().replace(/^(vi behöver|we need)[\s…:]+/iu, '')
const bareSoThat = (text: string): string => text.trim().replace(/^(så att|so that)[\s…:]+/iu, '')

/** Without “We need”, which all have in common: for a bar, a cell, a list. */
export function shortNeed(text: string): string {
  const rest = bareNeed(text)
  return rest.charAt(0).toLocaleUpperCase('sv') + rest.slice(1)
}

/** The whole sentence. */
export function useNeedSentence(): (text: string | null, soThat: string | null) => string {
  const { t } = useTranslation()
  return (text, soThat) => {
    if (text === null) return t('figures.erased')
    const need = t('figures.need', { words: bareNeed(text).replace(/[.,…]+$/u, '') })
    const why = bareSoThat(soThat ?? '')
    return why === '' ? need : `${need}, ${t('figures.soThat', { words: why })}`
  }
}
