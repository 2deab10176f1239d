// 1A, first step: everybody writes up to three cards alone.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { NewCard } from './new-card.tsx'
import { OwnCardList } from './own-card-list.tsx'
import { TaskHead } from './task-head.tsx'

export function WriteCards({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('card.prompt')} lead={t('card.helper')} prompted />
      <NewCard holds />
      <OwnCardList holds titled />
    </div>
  )
}
