// What a text builds on: needs, ways, proposals and cards. Anybody at the table may tick them.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { ActionOf } from '#shared/protocol/actions.ts'
import type { DraftEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'
import { actLatest } from '../act-latest.ts'
import { FoldedTicks } from '../folded-ticks.tsx'
import { SavedState } from '../saved-state.tsx'
import type { Tick } from '../tick-list.tsx'
import { type EntryOf, isOf, useWishes } from '../wishes.ts'
import { ParentTicks } from './parent-ticks.tsx'
import { useMyCardTicks } from './proposals-now.ts'

const aboutLinks = isOf('link-text')

type Link = ActionOf<'link-text'>
type Kind = Link['kind']
const parentKinds = ['needs', 'scenarios', 'cards'] as const

const isSame = (a: Link, b: Pick<Link, 'text' | 'kind' | 'id'>): boolean =>
  a.text === b.text && a.kind === b.kind && a.id === b.id

/** What the room knows, with my own unanswered ticks in it. */
function withLinks(told: readonly string[], mine: readonly EntryOf<'link-text'>[], kind: Kind): string[] {
  const now = new Set(told)
  for (const { action } of mine)
    if (action.kind === kind) {
      if (action.linked) now.add(action.id)
      else now.delete(action.id)
    }
  return [...now]
}

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
  const mine = asked.filter(aboutLinks).filter(({ action }) => action.text === id)
  const linked = (kind: Kind, told: readonly string[]): string[] => withLinks(told, mine, kind)
  const now = {
    needs: linked('needs', draft.parents.needs),
    scenarios: linked('scenarios', draft.parents.scenarios),
    cards: linked('cards', draft.parents.cards),
    proposals: linked('proposals', draft.proposals),
  }
  /** One link at a time, so that two who tick at once lose nothing. */
  const link = (kind: Kind, wanted: readonly string[]): void => {
    for (const one of new Set([...now[kind], ...wanted]))
      if (now[kind].includes(one) !== wanted.includes(one))
        actLatest(
          { type: 'link-text', text: id, kind, id: one, linked: wanted.includes(one) },
          (entry) => aboutLinks(entry) && isSame(entry.action, { text: id, kind, id: one }),
        )
  }
  return (
    <section className="stack-tight">
      <div className="row">
        <Heading level={3} data-size="xs">
          {t('recommendations.text.links')}
        </Heading>
        {mine.some((entry) => waiting.includes(entry)) && <SavedState state="waiting" />}
      </div>
      <ParentTicks
        parents={now}
        cards={cards}
        legends={{ needs: t('phases.needs'), scenarios: t('phases.scenarios'), cards: t('phases.cards') }}
        onChange={(changed) => {
          for (const kind of parentKinds) link(kind, changed[kind])
        }}
      />
      <FoldedTicks
        legend={t('phases.proposals')}
        ticks={proposalTicks}
        chosen={now.proposals}
        onChange={(chosen) => link('proposals', chosen)}
      />
    </section>
  )
}
