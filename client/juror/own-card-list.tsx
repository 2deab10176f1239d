// All my cards, and what of mine could not be saved.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { mostCards } from '#shared/session/limits.ts'
import { OwnCardItem } from './own-card-item.tsx'
import { useOwnCards } from './own-cards.ts'
import { RefusedWishes } from './refused-wishes.tsx'
import { aboutCards, useWishes } from './wishes.ts'

export function OwnCardList({ holds, titled }: { readonly holds: boolean; readonly titled: boolean }) {
  const { t } = useTranslation('juror')
  const cards = useOwnCards()
  const { refused } = useWishes()
  return (
    <section className="stack" aria-label={t('card.mine')}>
      {titled && (
        <div className="row">
          <Heading level={2} data-size="sm">
            {t('card.mine')}
          </Heading>
          <span className="subtle number">{t('card.count', { count: cards.length, most: mostCards })}</span>
        </div>
      )}
      <RefusedWishes entries={refused.filter(aboutCards)} />
      {cards.length === 0 && <p className="subtle">{t('card.none')}</p>}
      <ul className="own-cards">
        {cards.map((card) => (
          <OwnCardItem key={card.key} card={card} holds={holds} />
        ))}
      </ul>
    </section>
  )
}
