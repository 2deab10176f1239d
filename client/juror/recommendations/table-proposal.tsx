// One proposal of the table: who wrote it, what it was made of, and the ways to split it or take a part out.
import { Button } from '@digdir/designsystemet-react'
import { BranchingIcon, ScissorsIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableProposalEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../../connection/connection.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { hasDraft } from '../../connection/use-draft.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { useNameOf } from '../names.ts'
import { SavedState } from '../saved-state.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { PartForm, partDraft } from './part-form.tsx'
import { ProposalShown } from './proposal-shown.tsx'

interface TableProposalProps {
  readonly id: string
  readonly proposal: TableProposalEntity
}

function Facts({ proposal }: { readonly proposal: TableProposalEntity }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const nameOf = useNameOf()
  const me = useOne('me')?.seat
  const others = proposal.seats.filter((seat) => seat !== me).map(nameOf)
  const names = others.length < proposal.seats.length ? [t('phases.you'), ...others] : others
  const name = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  return (
    <p className="card-facts">
      <span className="subtle">{t('phases.by', { name })}</span>
      {proposal.from.length > 1 && (
        <span className="subtle">{t('recommendations.merge.from', { count: proposal.from.length })}</span>
      )}
      {proposal.from.length === 1 && <span className="subtle">{t('recommendations.merge.partOf')}</span>}
      {proposal.outside && <span className="subtle">{t('recommendations.proposal.outside')}</span>}
    </p>
  )
}

function Originals({ from }: { readonly from: readonly string[] }) {
  const { t } = useTranslation('juror')
  const all = new Map([...useMany('tableProposals'), ...useMany('ownProposals')])
  const originals = from.flatMap((id) => all.get(id) ?? [])
  if (originals.length === 0) return null
  return (
    <details className="fold">
      <summary>{t('recommendations.merge.originals')}</summary>
      <ul className="plain-list">
        {originals.map(({ text, because }) => (
          <li key={text} className="original">
            <ProposalShown text={text} because={because} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Split({ id, words }: { readonly id: string; readonly words: string }) {
  const { t } = useTranslation('juror')
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Button
        variant="tertiary"
        aria-label={t('recommendations.merge.splitName', { words })}
        onClick={() => setAsks(true)}
      >
        <BranchingIcon aria-hidden fontSize="1.4em" />
        {t('recommendations.merge.split')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('recommendations.merge.splitTitle')}
        text={t('recommendations.merge.splitText')}
        confirm={t('recommendations.merge.splitYes')}
        onConfirm={() => {
          setAsks(false)
          act({ type: 'split-proposal', proposal: id })
        }}
        onClose={() => setAsks(false)}
      />
    </>
  )
}

export function TableProposal({ id, proposal }: TableProposalProps) {
  const { t } = useTranslation('juror')
  const me = useOne('me')?.seat
  const [parts, setParts] = useState(() => hasDraft(partDraft(id)))
  const waiting = useWishes()
    .waiting.filter(isOf('split-proposal', 'part-proposal'))
    .some(({ action }) => action.proposal === id)
  const words = proposal.text ?? t('card.erased')
  const mine = me !== undefined && proposal.seats.includes(me)
  return (
    <li className="own-card">
      <ProposalShown text={proposal.text} because={proposal.because} />
      <Facts proposal={proposal} />
      {waiting && <SavedState state="waiting" />}
      {proposal.from.length > 1 && <Originals from={proposal.from} />}
      {mine && parts && <PartForm proposal={id} onClose={() => setParts(false)} />}
      {mine && !parts && (
        <div className="row own-card-buttons">
          <Button
            variant="tertiary"
            aria-label={t('recommendations.merge.partName', { words })}
            onClick={() => setParts(true)}
          >
            <ScissorsIcon aria-hidden fontSize="1.4em" />
            {t('recommendations.merge.part')}
          </Button>
          {proposal.from.length > 1 && <Split id={id} words={words} />}
        </div>
      )}
    </li>
  )
}
