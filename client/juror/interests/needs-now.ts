// The table's needs as they are on this tablet, and the perspectives that a need can grow from.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '#shared/protocol/actions.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { Tick } from '../tick-list.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { type Written, withWishes } from '../written.ts'

export interface NeedWords {
  readonly text: string
  readonly soThat: string
  readonly perspectives: readonly string[]
}

export interface TableNeed extends NeedWords {
  /** Who wrote it; null for one that this tablet has not yet got saved. */
  readonly seat: number | null
  readonly shared: boolean
}

export const aboutNeeds = isOf('write-need', 'edit-need', 'withdraw-need')

const wordsIn = ({ text, soThat, perspectives }: NeedWords): TableNeed => ({
  text,
  soThat,
  perspectives,
  seat: null,
  shared: false,
})

const speech = {
  written: (action: Action) => (action.type === 'write-need' ? wordsIn(action) : undefined),
  edited: (action: Action) => (action.type === 'edit-need' ? { id: action.need, value: wordsIn(action) } : undefined),
  withdrawn: (action: Action) => (action.type === 'withdraw-need' ? action.need : undefined),
  wordsOf: ({ text }: TableNeed) => text,
}

export function useTableNeeds(): readonly Written<TableNeed>[] {
  const told = useMany('tableNeeds')
  const wishes = useWishes()
  return useMemo(() => {
    const known = told.map(([id, { text, soThat, perspectives, seat, shared }]) => ({
      id,
      value: { text: text ?? '', soThat: soThat ?? '', perspectives, seat, shared },
    }))
    // a need that is being edited keeps its writer and its place
    return withWishes<TableNeed>(known, wishes, speech).map((need, i) => ({
      ...need,
      value: { ...need.value, seat: known[i]?.value.seat ?? null, shared: known[i]?.value.shared ?? false },
    }))
  }, [told, wishes])
}

/** Perspectives of the room's map, and those heard in interviews. */
export function usePerspectiveTicks(): readonly Tick[] {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const map = useMany('perspectives')
  const interviews = useOne('jury')?.interviews ?? []
  return [
    ...map.map(([id, { title }]) => ({ id, text: title ?? t('card.erased') })),
    ...interviews.map(({ id, text }) => ({ id, text: text[language], note: t('phases.fromInterviews') })),
  ]
}

const bare = (text: string): string =>
  text
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What was heard in interviews and stands on the map, too, is offered once; what has been chosen stays. */
export function withoutDoubles(ticks: readonly Tick[], chosen: readonly string[]): readonly Tick[] {
  const onMap = new Set(ticks.filter(({ note }) => note === undefined).map(({ text }) => bare(text)))
  return ticks.filter(({ id, text, note }) => note === undefined || chosen.includes(id) || !onMap.has(bare(text)))
}
