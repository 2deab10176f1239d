// 1A, third step: which of my cards the table may see. Every press is saved at once.
import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { mostShared } from '#shared/session/limits.ts'
import { act } from '../connection/connection.ts'
import { NewCard } from './new-card.tsx'
import { type OwnCard, useOwnCards } from './own-cards.ts'
import { RefusedWishes } from './refused-wishes.tsx'
import { SavedState } from './saved-state.tsx'
import { useStillOpen } from './still-open.ts'
import { TaskHead } from './task-head.tsx'
import { aboutCards, isOf, useWishes } from './wishes.ts'

function ChoosableCard({ card, onPress }: { readonly card: OwnCard; readonly onPress: () => void }) {
  const { t } = useTranslation('juror')
  return (
    <li>
      <button
        type="button"
        className="choosable"
        aria-pressed={card.shared}
        aria-disabled={card.id === null}
        onClick={onPress}
      >
        <span className="check" aria-hidden>
          {card.shared && <CheckmarkIcon fontSize="1.75rem" />}
        </span>
        <span className="choosable-words">
          <span className="card-kind">{t(`kinds.${card.kind}`)}</span>
          <span className="card-text">{card.text ?? t('card.erased')}</span>
          <span className="choosable-state">
            {card.id === null ? t('choose.waiting') : t(card.shared ? 'choose.chosen' : 'choose.notChosen')}
          </span>
        </span>
      </button>
    </li>
  )
}

function Choices({ cards }: { readonly cards: readonly OwnCard[] }) {
  const { t } = useTranslation('juror')
  const [tooMany, setTooMany] = useState(false)
  const { asked, waiting } = useWishes()
  const chosen = cards.flatMap(({ id, shared }) => (id !== null && shared ? [id] : []))
  useStillOpen(
    chosen.length > 0 || cards.length === 0
      ? undefined
      : { title: t('choose.noneTitle'), text: t('choose.noneText'), stay: t('choose.stay') },
  )
  // nothing has been saved of somebody who has not chosen anything
  const some = chosen.length > 0 || asked.some(isOf('share-cards'))
  const press = ({ id, shared }: OwnCard): void => {
    if (id === null) return
    const full = !shared && chosen.length >= mostShared
    setTooMany(full)
    if (!full) act({ type: 'share-cards', cards: shared ? chosen.filter((one) => one !== id) : [...chosen, id] })
  }
  return (
    <div className="stack">
      <ul className="own-cards">
        {cards.map((card) => (
          <ChoosableCard key={card.key} card={card} onPress={() => press(card)} />
        ))}
      </ul>
      <p className="row">
        <strong>{t('choose.count', { count: chosen.length })}</strong>
        {some && <SavedState state={waiting.some(isOf('share-cards')) ? 'waiting' : 'saved'} />}
      </p>
      <div role="alert">{tooMany && <p className="quiet-note">{t('choose.most')}</p>}</div>
    </div>
  )
}

export function ChooseCards({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const cards = useOwnCards().filter(({ leaving }) => !leaving)
  const { refused } = useWishes()
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('choose.title')} lead={t('choose.lead')} />
      <RefusedWishes entries={refused.filter(aboutCards)} />
      {cards.length === 0 ? <NewCard holds /> : <Choices cards={cards} />}
    </div>
  )
}
