// What a text builds on: needs, ways, proposals and cards. Anybody at the table may tick them.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { DraftEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'
import { actLatest } from '../act-latest.ts'
import { SavedState } from '../saved-state.tsx'
import type { Tick } from '../tick-list.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { FoldedTicks, ParentTicks } from './parent-ticks.tsx'
import { useMyCardTicks } from './proposals-now.ts'

const aboutLinks = isOf('link-text')

/** My cards, and those that others have shared with the table. */
function useCardTicks(): readonly Tick[] {
  const { t } = useTranslation('juror')
  const mine = useMyCardTicks()
  const table = useMany('cards').map(([id, { text }]) => ({ id, text: text ?? t('card.erased') }))
  return [...new Map([...mine, ...table].map((tick) => [tick.id, tick])).values()]
}

function useProposalTicks(): readonly Tick[] {
  const { t } = useTranslation('juror')
  const all = new Map([...useMany('tableProposals'), ...useMany('proposals')].map(([id, { text }]) => [id, text]))
  return [...all].map(([id, text]) => ({ id, text: text ?? t('card.erased') }))
}

export function TextLinks({ id, draft }: { readonly id: string; readonly draft: DraftEntity }) {
  const { t } = useTranslation('juror')
  const cards = useCardTicks()
  const proposalTicks = useProposalTicks()
  const { asked, waiting } = useWishes()
  const last = asked.filter(aboutLinks).findLast(({ action }) => action.text === id)
  const { parents, proposals } = last?.action ?? draft
  const link = (change: { parents?: Parents; proposals?: string[] }): void =>
    actLatest(
      {
        type: 'link-text',
        text: id,
        parents: { needs: [...parents.needs], scenarios: [...parents.scenarios], cards: [...parents.cards] },
        proposals: [...proposals],
        ...change,
      },
      (entry) => aboutLinks(entry) && entry.action.text === id,
    )
  return (
    <section className="stack-tight">
      <div className="row">
        <Heading level={3} data-size="xs">
          {t('recommendations.text.links')}
        </Heading>
        {last !== undefined && waiting.includes(last) && <SavedState state="waiting" />}
      </div>
      <ParentTicks
        parents={parents}
        cards={cards}
        legends={{ needs: t('phases.needs'), scenarios: t('phases.scenarios'), cards: t('phases.cards') }}
        onChange={(changed) => link({ parents: changed })}
      />
      <FoldedTicks
        legend={t('phases.proposals')}
        ticks={proposalTicks}
        chosen={proposals}
        onChange={(chosen) => link({ proposals: chosen })}
      />
    </section>
  )
}

interface Parents {
  needs: string[]
  scenarios: string[]
  cards: string[]
}
