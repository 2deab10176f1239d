// The jury's texts in their order, with the names they go by: R1, R2 …
import { useTranslation } from 'react-i18next'
import type { TextEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'

export interface Text extends TextEntity {
  readonly id: string
  /** R1. */
  readonly name: string
  readonly title: string
  /** “R1 · A joint head”. */
  readonly full: string
}

export function useTexts(): readonly Text[] {
  const { t } = useTranslation('juror')
  return useMany('texts')
    .filter(([, { kind }]) => kind === 'recommendation')
    .toSorted(([, a], [, b]) => a.number - b.number)
    .map(([id, text]) => {
      const name = t('recommendations.number', { n: text.number })
      const title = text.fields.title || t('recommendations.untitled')
      return { ...text, id, name, title, full: `${name} · ${title}` }
    })
}
