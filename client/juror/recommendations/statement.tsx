// The jury's joint statement, written with one pen by the whole room; and what lies outside the mandate.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useMany } from '../../connection/session-store.ts'
import { TaskHead } from '../task-head.tsx'
import { ProposalShown } from './proposal-shown.tsx'
import { StatementEditor } from './text-editor.tsx'

function OutsideProposals() {
  const { t } = useTranslation('juror')
  const outside = useMany('proposals').filter(([, one]) => one.outside)
  if (outside.length === 0) return null
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t('recommendations.statement.outside')}
      </Heading>
      <p className="subtle">{t('recommendations.statement.outsideLead')}</p>
      <ul className="plain-list">
        {outside.map(([id, { text, because }]) => (
          <li key={id} className="need-result">
            <ProposalShown text={text} because={because} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function JointStatement({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const found = useMany('drafts').find(([, { kind }]) => kind === 'statement')
  return (
    <div className="stack-wide">
      <TaskHead
        run={run}
        title={t('recommendations.statement.title')}
        lead={t(found === undefined ? 'recommendations.statement.none' : 'recommendations.statement.lead')}
      />
      {found !== undefined && <StatementEditor id={found[0]} draft={found[1]} />}
      <OutsideProposals />
    </div>
  )
}
