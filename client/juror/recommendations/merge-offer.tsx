// A question to those who wrote: is it the same proposal? Both originals and the joint text, and two large answers.
import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { MergeOfferEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { isOf, useWishes } from '../wishes.ts'
import { ProposalShown } from './proposal-shown.tsx'

interface MergeOfferProps {
  readonly id: string
  readonly offer: MergeOfferEntity
}

function Answers({ id }: { readonly id: string }) {
  const { t } = useTranslation('juror')
  return (
    <div className="merge-answers">
      <Button onClick={() => act({ type: 'answer-merge', merge: id, yes: true })}>
        <CheckmarkIcon aria-hidden fontSize="1.6em" />
        {t('recommendations.merge.yes')}
      </Button>
      <Button variant="secondary" onClick={() => act({ type: 'answer-merge', merge: id, yes: false })}>
        <XMarkIcon aria-hidden fontSize="1.6em" />
        {t('recommendations.merge.no')}
      </Button>
    </div>
  )
}

/** How it stands with an offer that has been answered. */
function standingOf({ state, mine }: MergeOfferEntity): 'merged' | 'saidNo' | 'declined' | 'saidYes' {
  if (state === 'merged') return 'merged'
  if (mine === false) return 'saidNo'
  return state === 'declined' ? 'declined' : 'saidYes'
}

export function MergeOffer({ id, offer }: MergeOfferProps) {
  const { t } = useTranslation('juror')
  const sending = useWishes()
    .asked.filter(isOf('answer-merge'))
    .some(({ action }) => action.merge === id)
  const isOpen = offer.state === 'open' && offer.mine === null
  return (
    <article className="merge-offer" aria-labelledby={`offer-${id}`}>
      <h2 id={`offer-${id}`}>{t(isOpen ? 'recommendations.merge.offer' : 'recommendations.merge.joint')}</h2>
      {isOpen && (
        <div className="originals">
          {offer.parts.map((part) => (
            <div key={part.id} className="original" data-mine={part.mine}>
              <p className="card-kind">
                {t(part.mine ? 'recommendations.merge.yours' : 'recommendations.merge.theirs')}
              </p>
              <ProposalShown text={part.text} because={part.because} />
            </div>
          ))}
        </div>
      )}
      <div className="joint">
        {isOpen && <p className="card-kind">{t('recommendations.merge.joint')}</p>}
        <ProposalShown text={offer.text} because={offer.because} />
      </div>
      {isOpen && !sending && <Answers id={id} />}
      <p role="status" className={isOpen && !sending ? 'visually-hidden' : ''}>
        {sending ? t('recommendations.merge.sending') : isOpen ? '' : t(`recommendations.merge.${standingOf(offer)}`)}
      </p>
    </article>
  )
}

/** Offers that wait for my answer. */
export const useOpenOffers = () => useMany('merges').filter(([, { state, mine }]) => state === 'open' && mine === null)

/** Offers that have been answered, the latest first. */
export const useAnsweredOffers = () =>
  useMany('merges')
    .filter(([, { state, mine }]) => state !== 'open' || mine !== null)
    .toReversed()
