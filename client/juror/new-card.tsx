// A new card of mine, or why there can be no more.
import { useTranslation } from 'react-i18next'
import { mostCards } from '#shared/session/limits.ts'
import { act } from '../connection/connection.ts'
import { CardForm } from './card-form.tsx'
import { newCardDraft, useOwnCards } from './own-cards.ts'

interface NewCardProps {
  readonly holds: boolean
  /** The question that the card answers. */
  readonly label?: string
  readonly onSaved?: () => void
}

export function NewCard({ holds, label, onSaved }: NewCardProps) {
  const { t } = useTranslation('juror')
  const cards = useOwnCards().filter(({ leaving }) => !leaving)
  if (cards.length >= mostCards) return <p className="quiet-note">{t('card.full')}</p>
  return (
    <CardForm
      draft={newCardDraft}
      label={label ?? t(cards.length === 0 ? 'card.write' : 'card.writeMore')}
      helper={t('card.secrecy')}
      submit={t('card.save')}
      holds={holds}
      onSave={(card) => {
        act({ type: 'write-card', ...card })
        onSaved?.()
      }}
    />
  )
}
