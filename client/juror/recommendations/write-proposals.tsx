// 4A: everybody writes one or two proposals.
import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { mostProposals } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { hasDraft } from '../../connection/use-draft.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { bareProposal } from '../bare-words.ts'
import { OwnThing } from '../own-thing.tsx'
import { RefusedWishes } from '../refused-wishes.tsx'
import { Secrecy } from '../secrecy.tsx'
import { TaskHead } from '../task-head.tsx'
import { useWishes } from '../wishes.ts'
import type { Written } from '../written.ts'
import { ProposalForm } from './proposal-form.tsx'
import { ProposalShown } from './proposal-shown.tsx'
import { aboutOwnProposals, type ProposalWords, parentsOf, useOwnProposals } from './proposals-now.ts'

const editDraft = (id: string): string => `proposal.${id}`

function OwnProposal({ proposal }: { readonly proposal: Written<ProposalWords> }) {
  const { t } = useTranslation('juror')
  const { id, value } = proposal
  const told = useMany('ownProposals').find(([one]) => one === id)?.[1]
  const changeable = told?.changeable ?? false
  const [edits, setEdits] = useState(() => id !== null && hasDraft(editDraft(id)))
  if (id !== null && edits && changeable)
    return (
      <li>
        <ProposalForm
          draft={editDraft(id)}
          start={value}
          submit={t('phases.saveEdit')}
          onSave={(changed) => {
            setEdits(false)
            const { text, because } = changed
            act({ type: 'edit-proposal', proposal: id, text, because, parents: parentsOf(changed) })
          }}
          onCancel={() => setEdits(false)}
        />
      </li>
    )
  return (
    <OwnThing
      thing={proposal}
      words={bareProposal(value.text)}
      changeable={changeable}
      facts={!changeable && told && <span className="subtle">{t('recommendations.proposal.taken')}</span>}
      onEdit={() => setEdits(true)}
      onWithdraw={() => id !== null && act({ type: 'withdraw-proposal', proposal: id })}
    >
      <ProposalShown text={value.text} because={value.because} />
      {told?.outside && <p className="subtle">{t('recommendations.proposal.outside')}</p>}
    </OwnThing>
  )
}

export function WriteProposals({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const proposals = useOwnProposals()
  const { refused } = useWishes()
  const prompt = run.activity?.prompt?.[language]
  const isFull = proposals.filter(({ leaving }) => !leaving).length >= mostProposals
  return (
    <div className="stack-wide">
      <TaskHead
        run={run}
        title={t('recommendations.proposal.title')}
        {...(prompt === undefined ? {} : { lead: prompt })}
      />
      <RefusedWishes entries={refused.filter(aboutOwnProposals)} />
      {isFull ? (
        <p className="quiet-note">{t('recommendations.proposal.full')}</p>
      ) : (
        <div className="stack">
          <Secrecy of="table" />
          <ProposalForm
            draft="proposal"
            submit={t('recommendations.proposal.save')}
            onSave={(written) =>
              act({
                type: 'write-proposal',
                text: written.text,
                because: written.because,
                parents: parentsOf(written),
              })
            }
          />
        </div>
      )}
      <section className="stack">
        <Heading level={2} data-size="sm">
          {t('recommendations.proposal.mine')}
        </Heading>
        {proposals.length === 0 && <p className="subtle">{t('recommendations.proposal.none')}</p>}
        <ul className="own-cards">
          {proposals.map((proposal) => (
            <OwnProposal key={proposal.key} proposal={proposal} />
          ))}
        </ul>
      </section>
    </div>
  )
}
