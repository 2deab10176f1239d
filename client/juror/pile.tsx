// A pile on the table's board: its heading, its cards, and what can be done with it.
import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../connection/connection.ts'
import { hasDraft } from '../connection/use-draft.ts'
import type { BoardNow, BoardPile } from './board-now.ts'
import { CardOnBoard } from './card-on-board.tsx'
import { HeadingForm } from './heading-form.tsx'
import { SavedState } from './saved-state.tsx'
import type { Drag } from './use-drag.ts'

interface PileProps {
  readonly pile: BoardPile
  readonly board: BoardNow
  readonly drag: Drag
  readonly onCard: (card: string) => void
}

function PileHead({ pile }: { readonly pile: BoardPile }) {
  const { t } = useTranslation('juror')
  return (
    <div className="pile-head">
      <p className="subtle pile-opening">{pile.holders === null ? t('board.opening') : t('board.interview')}</p>
      <Heading level={3} data-size="xs">
        {pile.title}
      </Heading>
      {pile.holders !== null && <p className="subtle">{t('board.holders', { who: pile.holders })}</p>}
      {(pile.waiting || pile.mapped) && (
        <p className="row">
          {pile.waiting && <SavedState state="waiting" />}
          {pile.mapped && <Tag data-color="success">{t('board.mapped')}</Tag>}
        </p>
      )}
    </div>
  )
}

function PileButtons({ pile, onRename }: { readonly pile: BoardPile; readonly onRename: () => void }) {
  const { t } = useTranslation('juror')
  const { id, title } = pile
  if (id === null) return null
  const canDrop = pile.cards.length === 0 && !pile.mapped
  return (
    <div className="row pile-buttons">
      {pile.interview === null && (
        <Button variant="tertiary" aria-label={t('board.renameName', { pile: title })} onClick={onRename}>
          <PencilIcon aria-hidden fontSize="1.3em" />
          {t('board.rename')}
        </Button>
      )}
      {canDrop && (
        <Button
          variant="tertiary"
          aria-label={t('board.dropName', { pile: title })}
          onClick={() => act({ type: 'drop-pile', pile: id })}
        >
          <TrashIcon aria-hidden fontSize="1.3em" />
          {t('board.drop')}
        </Button>
      )}
    </div>
  )
}

export function Pile({ pile, board, drag, onCard }: PileProps) {
  const { t } = useTranslation('juror')
  const { id } = pile
  const draft = `pile.${id}`
  const [renames, setRenames] = useState(() => id !== null && hasDraft(draft))
  const cards = pile.cards.flatMap((card) => board.cards.find((one) => one.id === card) ?? [])
  return (
    <li
      className="pile"
      data-interview={pile.holders !== null}
      data-over={id !== null && drag.dragged?.over === id}
      {...(id === null ? {} : { 'data-drop': id })}
    >
      {renames && id !== null ? (
        <HeadingForm
          draft={draft}
          start={pile.title}
          submit={t('board.saveName')}
          others={board.piles.filter((one) => one.key !== pile.key)}
          onSave={(title) => {
            setRenames(false)
            if (title !== pile.title) act({ type: 'name-pile', pile: id, title })
          }}
          onCancel={() => setRenames(false)}
        />
      ) : (
        <PileHead pile={pile} />
      )}
      {cards.length === 0 && <p className="subtle">{t('board.empty')}</p>}
      <ul className="board-cards">
        {cards.map((card) => (
          <CardOnBoard key={card.id} card={card} pile={id} drag={drag} onPress={() => onCard(card.id)} />
        ))}
      </ul>
      {!renames && <PileButtons pile={pile} onRename={() => setRenames(true)} />}
    </li>
  )
}
