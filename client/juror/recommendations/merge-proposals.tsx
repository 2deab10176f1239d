// 4B: proposals that are the same become one, when all who wrote them say yes.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useMany } from '../../connection/session-store.ts'
import { hasDraft } from '../../connection/use-draft.ts'
import { takeTo } from '../on-screen.ts'
import { RefusedWishes } from '../refused-wishes.tsx'
import { Secrecy } from '../secrecy.tsx'
import { useStillOpen } from '../still-open.ts'
import { TaskHead } from '../task-head.tsx'
import { useWishes } from '../wishes.ts'
import { MergeOffer, useAnsweredOffers, useOpenOffers } from './merge-offer.tsx'
import { OfferForm, offerDraft, useMergeable } from './offer-form.tsx'
import { ProposalShown } from './proposal-shown.tsx'
import { aboutMerging } from './proposals-now.ts'
import { TableProposal } from './table-proposal.tsx'

function Offer() {
  const { t } = useTranslation('juror')
  const some = useMergeable().length > 1
  const [opens, setOpens] = useState(() => hasDraft(offerDraft))
  const open = (): void => {
    setOpens(true)
    takeTo('.offer-form legend')
  }
  if (!some) return null
  if (opens)
    return (
      <div className="stack offer-form">
        <Secrecy of="table" />
        <OfferForm onClose={() => setOpens(false)} />
      </div>
    )
  return (
    <div>
      <Button variant="secondary" onClick={open}>
        {t('recommendations.merge.begin')}
      </Button>
    </div>
  )
}

function TableProposals() {
  const { t } = useTranslation('juror')
  const standing = useMany('tableProposals').filter(([, { mergedInto }]) => mergedInto === null)
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t('recommendations.merge.table')}
      </Heading>
      {standing.length === 0 && <p className="subtle">{t('recommendations.merge.none')}</p>}
      <ul className="own-cards">
        {standing.map(([id, proposal]) => (
          <TableProposal key={id} id={id} proposal={proposal} />
        ))}
      </ul>
    </section>
  )
}

function RoomProposals() {
  const { t } = useTranslation('juror')
  const own = new Set(useMany('tableProposals').map(([id]) => id))
  const others = useMany('proposals').filter(([id]) => !own.has(id))
  if (others.length === 0) return null
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t('recommendations.merge.room')}
      </Heading>
      <ul className="plain-list">
        {others.map(([id, { text, because, parts, outside }]) => (
          <li key={id} className="need-result">
            <ProposalShown text={text} because={because} />
            {parts > 1 && <p className="subtle">{t('recommendations.merge.from', { count: parts })}</p>}
            {outside && <p className="subtle">{t('recommendations.proposal.outside')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function AnsweredOffers({ but }: { readonly but: string | undefined }) {
  const { t } = useTranslation('juror')
  const answered = useAnsweredOffers().filter(([id]) => id !== but)
  if (answered.length === 0) return null
  return (
    <details className="fold">
      <summary>{t('recommendations.merge.answered')}</summary>
      <div className="stack">
        {answered.map(([id, offer]) => (
          <MergeOffer key={id} id={id} offer={offer} />
        ))}
      </div>
    </details>
  )
}

/** The offer that asks, and after the answer what came of it, until another one asks. */
function useOffer() {
  const { t } = useTranslation('juror')
  const all = useMany('merges')
  const [first] = useOpenOffers()
  const last = useRef<string>(undefined)
  useEffect(() => {
    if (first !== undefined) last.current = first[0]
  })
  useStillOpen(
    first === undefined
      ? undefined
      : {
          title: t('asks.merge'),
          text: t('recommendations.merge.unanswered'),
          stay: t('asks.show'),
          onStay: () => takeTo('.merge-offer h2'),
        },
  )
  return first ?? all.find(([id]) => id === last.current)
}

export function MergeProposals({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const { refused } = useWishes()
  const offer = useOffer()
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('recommendations.merge.title')} lead={t('recommendations.merge.lead')} />
      <RefusedWishes entries={refused.filter(aboutMerging)} />
      {offer !== undefined && <MergeOffer key={offer[0]} id={offer[0]} offer={offer[1]} />}
      <Offer />
      <TableProposals />
      <RoomProposals />
      <AnsweredOffers but={offer?.[0]} />
    </div>
  )
}
