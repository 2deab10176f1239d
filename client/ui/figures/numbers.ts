// Means and sums as they are read.
import type { DotHistogram } from '#shared/session/phases/interests-state.ts'
import type { Language } from '../i18n/i18n.ts'

export const decimals = (value: number, places: 1 | 2, language: Language): string =>
  value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })

export const sumOfDots = (dots: DotHistogram): number => dots.reduce((sum, jurors, count) => sum + jurors * count, 0)
