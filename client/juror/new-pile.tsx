// A pile in the making, perhaps with its first card.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { act } from '../connection/connection.ts'
import type { BoardNow } from './board-now.ts'
import { HeadingForm } from './heading-form.tsx'

export const newPileDraft = 'pile'

export function NewPile({ board, card, onDone }: { board: BoardNow; card: string | null; onDone: () => void }) {
  const { t } = useTranslation('juror')
  const found = board.cards.find(({ id }) => id === card)
  return (
    <section className="pile new-pile stack">
      <Heading level={3} data-size="xs">
        {t('board.newPileTitle')}
      </Heading>
      {found !== undefined && <p>{t('board.withCard', { text: found.text })}</p>}
      <HeadingForm
        draft={newPileDraft}
        submit={t('board.openPile')}
        others={board.piles}
        onInstead={
          found === undefined
            ? undefined
            : ({ id }) => {
                if (id !== null) act({ type: 'put-card', card: found.id, pile: id })
                onDone()
              }
        }
        onSave={(title) => {
          act({ type: 'open-pile', title, cards: found === undefined ? [] : [found.id] })
          onDone()
        }}
        onCancel={onDone}
      />
    </section>
  )
}
