// The report's words in one language, and how it writes figures and dates.
import type { Language } from '#shared/selection/words/words.ts'
import type { Bilingual } from '#shared/session/bilingual.ts'
import { checkEn, drawEn } from './draw-en.ts'
import { type CheckWords, checkSv, type DrawWords, drawSv } from './draw-sv.ts'
import { en } from './en.ts'
import { type ReportWords, sv } from './sv.ts'

export interface Speech {
  readonly language: Language
  readonly say: ReportWords & { readonly draw: DrawWords; readonly check: CheckWords }
  /** The organiser's own sentence, in this language. */
  readonly of: (text: Bilingual) => string
  readonly decimals: (value: number, digits: number) => string
  /** A day as `2027-04-17`, in words. */
  readonly day: (date: string) => string
  /** A time of day as `09:30`. */
  readonly clock: (at: string) => string
}

const dictionaries = {
  sv: { ...sv, draw: drawSv, check: checkSv },
  en: { ...en, draw: drawEn, check: checkEn },
}

export function speechIn(language: Language): Speech {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return {
    language,
    say: dictionaries[language],
    of: (text) => text[language],
    decimals: (value, digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    clock: (at) => (language === 'sv' ? at.replace(':', '.') : at),
    day: (date) => {
      const parsed = new Date(date)
      return Number.isNaN(parsed.getTime()) ? date : dates.format(parsed)
    },
  }
}
