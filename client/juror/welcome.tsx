// Before the first activity: what we are here for, to be read in one's own time.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useOne } from '../connection/session-store.ts'
import { AboutJury } from './about-jury.tsx'
import { TaskHead } from './task-head.tsx'

export function Welcome({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const jury = useOne('jury')
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('welcome.title')} lead={t('welcome.lead')} />
      {jury !== undefined && <AboutJury jury={jury} notice={false} />}
    </div>
  )
}
