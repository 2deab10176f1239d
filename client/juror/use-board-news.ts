// What others at the table have just done to the board, in a sentence, politely.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardNow } from './board-now.ts'
import { aboutBoard, useWishes } from './wishes.ts'

export type News =
  | { readonly what: 'opened' | 'named' | 'dropped' | 'put' | 'taken'; readonly pile: string }
  | { readonly what: 'shared' }

/** The most telling difference between two boards. */
export function newsBetween(before: BoardNow, after: BoardNow): News | undefined {
  const old = new Map(before.piles.map((pile) => [pile.key, pile]))
  const gone = before.piles.find(({ key }) => !after.piles.some((pile) => pile.key === key))
  for (const { key, title, cards } of after.piles) {
    const was = old.get(key)
    if (was === undefined) return { what: 'opened', pile: title }
    if (was.title !== title) return { what: 'named', pile: title }
    if (cards.some((card) => !was.cards.includes(card))) return { what: 'put', pile: title }
    if (was.cards.some((card) => !cards.includes(card))) return { what: 'taken', pile: title }
  }
  if (gone !== undefined) return { what: 'dropped', pile: gone.title }
  const known = new Set(before.cards.map(({ id }) => id))
  return after.cards.some(({ id }) => !known.has(id)) ? { what: 'shared' } : undefined
}

/** The latest sentence about what somebody else did; changes of one's own are no news. */
export function useBoardNews(board: BoardNow): string {
  const { t } = useTranslation('juror')
  const { asked } = useWishes()
  const before = useRef(board)
  const [news, setNews] = useState('')
  const mine = asked.some(aboutBoard)
  useEffect(() => {
    const found = newsBetween(before.current, board)
    before.current = board
    if (found === undefined || mine) return
    setNews(
      found.what === 'shared' ? t('board.news.shared') : t(`board.news.${found.what}`, { pile: `”${found.pile}”` }),
    )
  }, [board, mine, t])
  return news
}
