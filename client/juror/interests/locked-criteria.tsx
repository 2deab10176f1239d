// 2D, second step: the needs that have been locked as what we compare with, each with its plain test.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { TaskHead } from '../task-head.tsx'
import { useCriteria } from './criteria.ts'
import { DotsBars } from './dots-result.tsx'
import { NeedWordsShown } from './need-words.tsx'

function Locked({ need }: { readonly need: SharedNeedEntity }) {
  const { t } = useTranslation('juror')
  return (
    <li className="own-card">
      <NeedWordsShown need={need} />
      <p>{t('interests.criteria.test', { test: need.test ?? t('card.erased') })}</p>
    </li>
  )
}

function NotLockedYet({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const state = useOne('dotting')?.state
  const needs = useMany('needs')
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('interests.criteria.waiting')} lead={t('interests.criteria.waitingLead')} />
      {state === 'published' ? (
        <DotsBars />
      ) : (
        <ul className="plain-list">
          {needs.map(([id, need]) => (
            <li key={id} className="need-result">
              <NeedWordsShown need={need} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function LockedCriteria({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const criteria = useCriteria()
  const others = useMany('needs').filter(([, { criterion }]) => criterion === null)
  if (criteria.length === 0) return <NotLockedYet run={run} />
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('interests.criteria.title')} lead={t('interests.criteria.lead')} />
      <ol className="own-cards locked">
        {criteria.map(([id, need]) => (
          <Locked key={id} need={need} />
        ))}
      </ol>
      {others.length > 0 && (
        <section className="stack">
          <Heading level={2} data-size="xs">
            {t('interests.criteria.others')}
          </Heading>
          <ul className="plain-list">
            {others.map(([id, need]) => (
              <li key={id} className="need-result">
                <NeedWordsShown need={need} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
