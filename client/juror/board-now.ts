// The table's board as this seat sees it: cards and piles, with its own unanswered moves already made.
import { useMemo } from 'react'
import type { CardEntity, JuryEntity, PileEntity } from '#shared/protocol/entities.ts'
import type { CardKind } from '#shared/session/phases/mapping-state.ts'
import { useMany, useOne } from '../connection/session-store.ts'
import type { Language } from '../ui/i18n/i18n.ts'
import { useLanguage } from '../ui/use-language.ts'
import { isOf, useWishes, type Wishes } from './wishes.ts'

export interface BoardCard {
  readonly id: string
  readonly seat: number
  readonly kind: CardKind
  readonly text: string
  /** The piles it lies on. */
  readonly piles: readonly string[]
}

export interface BoardPile {
  /** Null until the room has given it one. */
  readonly id: string | null
  readonly key: string
  readonly title: string
  /** Who was heard saying it in the interviews; null for a pile of the table's own. */
  readonly holders: string | null
  readonly interview: string | null
  readonly cards: readonly string[]
  readonly mapped: boolean
  readonly waiting: boolean
}

export interface BoardNow {
  readonly cards: readonly BoardCard[]
  readonly piles: readonly BoardPile[]
}

type Entries<T> = readonly (readonly [string, T])[]

interface Told {
  readonly cards: Entries<CardEntity>
  readonly piles: Entries<PileEntity>
  readonly interviews: JuryEntity['interviews']
}

const aboutPile = isOf('put-card', 'take-card', 'name-pile', 'drop-pile')

/** A pile with the moves of this seat made on it; undefined once it has been dropped. */
function pileNow(
  [id, pile]: readonly [string, PileEntity],
  told: Told,
  wishes: Wishes,
  language: Language,
): BoardPile[] {
  const moves = wishes.asked.filter(aboutPile).filter(({ action }) => action.pile === id)
  if (moves.some(isOf('drop-pile'))) return []
  const cards = new Set(pile.cards)
  for (const { action } of moves) {
    if (action.type === 'put-card') cards.add(action.card)
    if (action.type === 'take-card') cards.delete(action.card)
  }
  const named = moves.findLast(isOf('name-pile'))
  const interview = told.interviews.find((one) => one.id === pile.interview)
  return [
    {
      id,
      key: id,
      title: interview?.text[language] ?? named?.action.title ?? pile.title ?? '',
      holders: interview?.holders[language] ?? null,
      interview: pile.interview,
      cards: [...cards],
      mapped: pile.mapped,
      waiting: moves.some((move) => wishes.waiting.includes(move)),
    },
  ]
}

/** Piles that this seat has opened and the room does not know yet. */
function pilesToCome({ waiting }: Wishes, told: Told, language: Language): BoardPile[] {
  const common = { id: null, mapped: false, waiting: true }
  return waiting.flatMap((entry): BoardPile[] => {
    const key = `${entry.client}.${entry.n}`
    const { action } = entry
    if (action.type === 'open-pile')
      return [{ ...common, key, title: action.title, holders: null, interview: null, cards: action.cards }]
    const found = told.interviews.find(({ id }) => action.type === 'bring-interview' && action.interview === id)
    if (found === undefined) return []
    return [
      { ...common, key, title: found.text[language], holders: found.holders[language], interview: found.id, cards: [] },
    ]
  })
}

export function boardNow(told: Told, wishes: Wishes, language: Language): BoardNow {
  const piles = [
    ...told.piles.flatMap((pile) => pileNow(pile, told, wishes, language)),
    ...pilesToCome(wishes, told, language),
  ]
  const cards = told.cards.map(([id, { seat, kind, text }]) => ({
    id,
    seat,
    kind,
    text: text ?? '',
    piles: piles.filter((pile) => pile.cards.includes(id)).map(({ key }) => key),
  }))
  const there = new Set(cards.map(({ id }) => id))
  return { cards, piles: piles.map((pile) => ({ ...pile, cards: pile.cards.filter((card) => there.has(card)) })) }
}

const noInterviews: JuryEntity['interviews'] = []

export function useBoardNow(): BoardNow {
  const cards = useMany('cards')
  const piles = useMany('piles')
  const interviews = useOne('jury')?.interviews ?? noInterviews
  const wishes = useWishes()
  const language = useLanguage()
  return useMemo(
    () => boardNow({ cards, piles, interviews }, wishes, language),
    [cards, piles, interviews, wishes, language],
  )
}
