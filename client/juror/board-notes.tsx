// What is said about the board: the latest that somebody else did, and headings that look alike.
import { useTranslation } from 'react-i18next'
import { similarPairs } from '#shared/session/similar.ts'
import type { BoardNow } from './board-now.ts'
import { useBoardNews } from './use-board-news.ts'

export function BoardNews({ board }: { readonly board: BoardNow }) {
  const { t } = useTranslation('juror')
  const news = useBoardNews(board)
  return (
    <p className="board-news" role="status">
      {news !== '' && (
        <>
          <span className="subtle">{t('board.news.by')}</span> {news}
        </>
      )}
    </p>
  )
}

export function SimilarPiles({ board }: { readonly board: BoardNow }) {
  const { t } = useTranslation('juror')
  const [pair] = similarPairs(board.piles.map(({ key, title }) => ({ id: key, title })))
  if (pair === undefined) return null
  const titles = pair.piles.map((key) => board.piles.find((pile) => pile.key === key)?.title)
  return (
    <p className="quiet-note">
      {t('board.similarPiles')} <strong>{titles.join(' · ')}</strong>
    </p>
  )
}
