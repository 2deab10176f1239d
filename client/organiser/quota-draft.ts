// The quotas while they are being written: what the table on screen holds, and its text as a quota file.

import type { Quotas } from '#shared/selection/quotas.ts'
import { checkPlan } from '#shared/selection/quotas.ts'

/** Cells are text until they are confirmed, so that a half-written number is never lost. */
export interface DraftCategory {
  readonly key: string
  readonly name: string
  readonly min: string
  readonly max: string
}

export interface DraftFeature {
  readonly key: string
  readonly name: string
  readonly categories: readonly DraftCategory[]
}

let counter = 0
const newKey = (): string => `k${counter++}`

export const emptyCategory = (): DraftCategory => ({ key: newKey(), name: '', min: '', max: '' })
export const emptyFeature = (): DraftFeature => ({
  key: newKey(),
  name: '',
  categories: [emptyCategory(), emptyCategory()],
})

const shown = (value: number): string => (Number.isFinite(value) ? String(value) : '')

export const draftOf = (quotas: Quotas): DraftFeature[] =>
  quotas.map(({ name, categories }) => ({
    key: newKey(),
    name,
    categories: categories.map((category) => ({
      key: newKey(),
      name: category.name,
      min: shown(category.min),
      max: shown(category.max),
    })),
  }))

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** The table as a quota file. */
export function draftText(draft: readonly DraftFeature[]): string {
  const lines = draft.flatMap((feature) =>
    feature.categories.map((category) => [feature.name, category.name, category.min, category.max].map(cell).join(',')),
  )
  return ['feature,value,min,max', ...lines].join('\n')
}

/** Problems of the table as it stands. */
export const checkDraft = (draft: readonly DraftFeature[], size: number) => checkPlan(draftText(draft), size)

/** Least and most of a feature together, as far as numbers are written. */
export function sumsOf(feature: DraftFeature): { readonly least: number; readonly most: number } {
  const total = (part: 'min' | 'max'): number =>
    feature.categories.reduce((sum, category) => sum + (Number.parseInt(category[part], 10) || 0), 0)
  return { least: total('min'), most: total('max') }
}
