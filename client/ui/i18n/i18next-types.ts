// Tells the compiler which words exist, so that a misspelt key is an error.
import 'i18next'
import type { sv as auditor } from '../../auditor/words/sv.ts'
import type { sv as facilitator } from '../../facilitator/words/sv.ts'
import type { sv as juror } from '../../juror/words/sv.ts'
import type { sv as organiser } from '../../organiser/words/sv.ts'
import type { sv as projector } from '../../projector/words/sv.ts'
import type { sv as ui } from './sv.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      ui: typeof ui
      organiser: typeof organiser
      auditor: typeof auditor
      juror: typeof juror
      facilitator: typeof facilitator
      projector: typeof projector
    }
  }
}
