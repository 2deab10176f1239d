// A sentence that the organiser has written in both languages.
import { z } from 'zod'

export interface Bilingual {
  readonly sv: string
  readonly en: string
}

const sentence = z.string().trim().min(1).max(2000)

/** Either both languages, or one text that serves for both. */
export const bilingual = z.union([
  z.strictObject({ sv: sentence, en: sentence }),
  sentence.transform((text): Bilingual => ({ sv: text, en: text })),
])
