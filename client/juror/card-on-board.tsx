// A card on the table's board: pressed, it can be put in piles; by its handle it can be dragged.
import { DragVerticalIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { useOne } from '../connection/session-store.ts'
import type { BoardCard } from './board-now.ts'
import { useNameOf } from './names.ts'
import type { Drag } from './use-drag.ts'

interface CardOnBoardProps {
  readonly card: BoardCard
  /** The pile it is shown in; null among the loose ones. */
  readonly pile: string | null
  readonly drag: Drag
  readonly onPress: () => void
}

export function CardOnBoard({ card, pile, drag, onPress }: CardOnBoardProps) {
  const { t } = useTranslation('juror')
  const me = useOne('me')
  const nameOf = useNameOf()
  const others = card.piles.length - 1
  const isDragged = drag.dragged?.card === card.id && drag.dragged.from === pile
  return (
    <li className="board-card" data-dragged={isDragged}>
      <button type="button" className="board-card-press" aria-haspopup="dialog" onClick={onPress}>
        <span className="card-text">{card.text}</span>
        <span className="subtle board-card-facts">
          {t(`kinds.${card.kind}`)},{' '}
          {card.seat === me?.seat ? t('board.byYou') : t('board.by', { name: nameOf(card.seat) })}
          {pile !== null && others > 0 && <> · {t('board.alsoIn', { count: others })}</>}
        </span>
      </button>
      <span className="drag-handle" title={t('board.drag')} {...drag.handle(card.id, pile)}>
        <DragVerticalIcon aria-hidden fontSize="1.75rem" />
      </span>
    </li>
  )
}
