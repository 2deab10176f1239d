// One card of the board and all piles: put it in, take it out, or open a new pile for it.
import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { CheckmarkIcon, PlusIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../connection/connection.ts'
import type { BoardCard, BoardPile } from './board-now.ts'

interface CardDialogProps {
  readonly card: BoardCard | undefined
  readonly piles: readonly BoardPile[]
  readonly onNewPile: (card: string) => void
  readonly onClose: () => void
}

function PileChoice({ card, pile }: { readonly card: string; readonly pile: BoardPile }) {
  const { t } = useTranslation('juror')
  const isIn = pile.cards.includes(card)
  const { id } = pile
  if (id === null) return null
  return (
    <li>
      <button
        type="button"
        className="choosable"
        aria-pressed={isIn}
        aria-label={t(isIn ? 'board.takeName' : 'board.putName', { pile: pile.title })}
        onClick={() => act({ type: isIn ? 'take-card' : 'put-card', card, pile: id })}
      >
        <span className="check" aria-hidden>
          {isIn && <CheckmarkIcon fontSize="1.75rem" />}
        </span>
        <span className="choosable-words">
          <span className="card-text">{pile.title}</span>
          <span className="choosable-state">
            {isIn ? t('board.isIn') : t('board.cardCount', { count: pile.cards.length })}
          </span>
        </span>
      </button>
    </li>
  )
}

export function CardDialog({ card, piles, onNewPile, onClose }: CardDialogProps) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = card !== undefined
  useEffect(() => {
    const element = dialog.current
    if (open && element?.open === false) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  return (
    <Dialog ref={dialog} closeButton={shared('close')} onClose={onClose} className="wide-dialog">
      {card !== undefined && (
        <div className="stack">
          <Heading level={2} data-size="xs">
            {t('board.selected')}
          </Heading>
          <blockquote className="chosen-card">{card.text}</blockquote>
          {piles.length > 0 && (
            <>
              <Heading level={3} data-size="2xs">
                {t('board.putIn')}
              </Heading>
              <p className="subtle">{t('board.selectedHelp')}</p>
              <ul className="own-cards">
                {piles.map((pile) => (
                  <PileChoice key={pile.key} card={card.id} pile={pile} />
                ))}
              </ul>
            </>
          )}
          <div className="row">
            <Button onClick={() => onNewPile(card.id)}>
              <PlusIcon aria-hidden fontSize="1.4em" />
              {t('board.newPile')}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {t('board.unselect')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
