// 1B, first step: the table sorts its cards into named piles. Everybody at the table sees every move.
import { Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { act } from '../connection/connection.ts'
import { hasDraft } from '../connection/use-draft.ts'
import './board.css'
import { BoardNews, SimilarPiles } from './board-notes.tsx'
import { type BoardNow, useBoardNow } from './board-now.ts'
import { CardDialog } from './card-dialog.tsx'
import { CardOnBoard } from './card-on-board.tsx'
import { InterviewsDialog } from './interviews-dialog.tsx'
import { NewPile, newPileDraft } from './new-pile.tsx'
import { Pile } from './pile.tsx'
import { RefusedWishes } from './refused-wishes.tsx'
import { TaskHead } from './task-head.tsx'
import { type Drag, useDrag } from './use-drag.ts'
import { aboutBoard, useWishes } from './wishes.ts'

function LooseCards({ board, drag, onCard }: { board: BoardNow; drag: Drag; onCard: (card: string) => void }) {
  const { t } = useTranslation('juror')
  const loose = board.cards.filter(({ piles }) => piles.length === 0)
  return (
    <section className="stack loose" data-drop="loose" data-over={drag.dragged?.over === 'loose'}>
      <Heading level={2} data-size="xs">
        {t('board.loose')}
      </Heading>
      {loose.length === 0 && (
        <p className="subtle">{t(board.cards.length === 0 ? 'board.noCards' : 'board.looseNone')}</p>
      )}
      <ul className="board-cards in-columns">
        {loose.map((card) => (
          <CardOnBoard key={card.id} card={card} pile={null} drag={drag} onPress={() => onCard(card.id)} />
        ))}
      </ul>
    </section>
  )
}

/** What letting go of a card means: put, moved, taken out, or a new pile asked for. */
function useMoves(onNewPile: (card: string) => void): Drag {
  return useDrag((card, from, onto) => {
    if (onto === from) return
    if (onto === 'new') return onNewPile(card)
    if (onto !== 'loose') act({ type: 'put-card', card, pile: onto })
    if (from !== null) act({ type: 'take-card', card, pile: from })
  })
}

export function Board({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const board = useBoardNow()
  const { refused } = useWishes()
  const [chosen, setChosen] = useState<string>()
  /** Undefined while no pile is being opened; null for one without a first card. */
  const [opens, setOpens] = useState<string | null | undefined>(() => (hasDraft(newPileDraft) ? null : undefined))
  const openFor = (card: string | null): void => {
    setChosen(undefined)
    setOpens(card)
  }
  const drag = useMoves(openFor)
  const draggedText = board.cards.find(({ id }) => id === drag.dragged?.card)?.text
  return (
    <div className="stack-wide board" data-dragging={drag.dragged !== undefined}>
      <TaskHead run={run} title={t('board.title')} lead={t('board.how')} prompted />
      <BoardNews board={board} />
      <RefusedWishes entries={refused.filter(aboutBoard)} />
      <LooseCards board={board} drag={drag} onCard={setChosen} />
      <section className="stack">
        <div className="row piles-head">
          <Heading level={2} data-size="sm">
            {t('board.piles')}
          </Heading>
          <InterviewsDialog piles={board.piles} />
          <Button
            variant="secondary"
            data-drop="new"
            data-over={drag.dragged?.over === 'new'}
            onClick={() => openFor(null)}
          >
            <PlusIcon aria-hidden fontSize="1.4em" />
            {t(drag.dragged === undefined ? 'board.newPile' : 'board.dropNew')}
          </Button>
        </div>
        {opens !== undefined && <NewPile board={board} card={opens} onDone={() => setOpens(undefined)} />}
        {board.piles.length === 0 && opens === undefined && <p className="subtle">{t('board.pilesNone')}</p>}
        <SimilarPiles board={board} />
        <ul className="piles">
          {board.piles.map((pile) => (
            <Pile key={pile.key} pile={pile} board={board} drag={drag} onCard={setChosen} />
          ))}
        </ul>
      </section>
      <CardDialog
        card={board.cards.find(({ id }) => id === chosen)}
        piles={board.piles}
        onNewPile={openFor}
        onClose={() => setChosen(undefined)}
      />
      {draggedText !== undefined && (
        <div className="drag-ghost" ref={drag.ghost} aria-hidden>
          {draggedText}
        </div>
      )}
    </div>
  )
}
