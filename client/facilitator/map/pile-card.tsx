// A pile of one table: its heading, its cards without their writers, and the box that chooses it.
import { Button, Checkbox, Tag } from '@digdir/designsystemet-react'
import { EyeIcon, EyeSlashIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { BoardPileEntity } from '#shared/protocol/entities.ts'
import { act } from '../../connection/connection.ts'
import { cut, tableNumber } from './headings.ts'

type Cards = BoardPileEntity['cards']

export function CardList({ cards }: { readonly cards: Cards }) {
  const { t } = useTranslation('facilitator')
  return (
    <ul className="pile-cards">
      {cards.map(({ id, text, kind, hidden }) => (
        <li key={id} data-hidden={hidden}>
          <span>
            {text ?? t('map.erased')} <small>{hidden ? t('map.hiddenCard') : t(`map.kinds.${kind}`)}</small>
          </span>
          <Button
            variant="tertiary"
            icon
            aria-label={t(hidden ? 'map.showCard' : 'map.hideCard', { text: text ?? '' })}
            onClick={() => act({ type: 'hide-card', card: id, hidden: !hidden })}
          >
            {hidden ? <EyeIcon aria-hidden fontSize="1.25rem" /> : <EyeSlashIcon aria-hidden fontSize="1.25rem" />}
          </Button>
        </li>
      ))}
    </ul>
  )
}

interface PileCardProps {
  readonly id: string
  readonly pile: BoardPileEntity
  readonly heading: string
  readonly mapped: boolean
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
}

export function PileCard({ id, pile, heading, mapped, chosen, onChoose }: PileCardProps) {
  const { t } = useTranslation('facilitator')
  const hidden = pile.cards.filter((card) => card.hidden).length
  const put = (): void => void act({ type: 'map-piles', title: cut(heading), piles: [id] })
  return (
    <article className="pile" data-chosen={chosen} data-mapped={mapped}>
      <div className="pile-head">
        {mapped ? (
          <h4>{heading}</h4>
        ) : (
          <Checkbox
            label={
              <strong>
                <span aria-hidden="true">{heading}</span>
                <span className="visually-hidden">
                  {t('map.choose', { title: heading, table: tableNumber(pile.table) })}
                </span>
              </strong>
            }
            checked={chosen}
            onChange={(event) => onChoose(event.target.checked)}
          />
        )}
        <p className="pile-meta">
          {pile.cards.length === 0 ? t('map.noCards') : t('map.cards', { count: pile.cards.length - hidden })}
          {hidden > 0 && ` · ${t('map.hiddenCards', { count: hidden })}`}
          {pile.interview !== null && ` · ${t('map.interview')}`}
          {mapped && <Tag data-color="success">{t('map.onMap')}</Tag>}
        </p>
      </div>
      <CardList cards={pile.cards} />
      {!mapped && heading !== '' && (
        <Button variant="tertiary" onClick={put}>
          <span aria-hidden="true">{t('map.put')}</span>
          <span className="visually-hidden">{t('map.putPile', { title: heading })}</span>
        </Button>
      )}
    </article>
  )
}
