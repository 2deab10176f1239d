// My cards as I see them: those the room has, with my own unanswered changes already in them.
import { useMemo } from 'react'
import type { MineEntity } from '#shared/protocol/entities.ts'
import type { CardKind } from '#shared/session/phases/mapping-state.ts'
import { useMany } from '../connection/session-store.ts'
import { isOf, useWishes, type Wishes } from './wishes.ts'

export interface OwnCard {
  /** Null until the room has given it one. */
  readonly id: string | null
  readonly key: string
  readonly kind: CardKind
  readonly text: string | null
  readonly shared: boolean
  readonly hidden: boolean
  readonly leaving: boolean
  readonly waiting: boolean
}

function withWishes([id, card]: readonly [string, MineEntity], { asked, waiting }: Wishes): OwnCard {
  const aboutIt = asked.filter(isOf('edit-card', 'withdraw-card')).filter(({ action }) => action.card === id)
  const edit = aboutIt.findLast(isOf('edit-card'))?.action
  const share = asked.findLast(isOf('share-cards'))
  return {
    id,
    key: id,
    kind: edit?.kind ?? card.kind,
    text: edit?.text ?? card.text,
    shared: share === undefined ? card.shared : share.action.cards.includes(id),
    hidden: card.hidden,
    leaving: aboutIt.some(isOf('withdraw-card')),
    waiting: aboutIt.some((entry) => waiting.includes(entry)),
  }
}

export function ownCards(mine: readonly (readonly [string, MineEntity])[], wishes: Wishes): OwnCard[] {
  const known = mine.map((card) => withWishes(card, wishes))
  const unheard = [...mine.map(([, { text }]) => text)]
  const written = wishes.asked.filter(isOf('write-card')).flatMap((entry): OwnCard[] => {
    const waiting = wishes.waiting.includes(entry)
    const there = waiting ? -1 : unheard.indexOf(entry.action.text)
    if (there >= 0) unheard.splice(there, 1)
    if (there >= 0) return []
    const { kind, text } = entry.action
    const key = `${entry.client}.${entry.n}`
    return [{ id: null, key, kind, text, shared: false, hidden: false, leaving: false, waiting }]
  })
  return [...known, ...written]
}

export function useOwnCards(): readonly OwnCard[] {
  const mine = useMany('mine')
  const wishes = useWishes()
  return useMemo(() => ownCards(mine, wishes), [mine, wishes])
}

export const newCardDraft = 'card'
export const editDraft = (id: string): string => `card.${id}`
