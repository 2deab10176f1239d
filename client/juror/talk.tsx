// Talk in the room: what it is about, and nothing to do on the tablet.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useLanguage } from '../ui/use-language.ts'
import { AllTexts } from './recommendations/all-texts.tsx'
import { TaskHead } from './task-head.tsx'

export function Talk({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const { activity } = run
  return (
    <div className="stack-wide talk">
      <TaskHead run={run} title={activity?.title[language] ?? ''} />
      {activity?.prompt != null && <p className="prompt">{activity.prompt[language]}</p>}
      {activity?.shows === 'recommendations' && <AllTexts />}
      <p className="quiet-note">{t('later')}</p>
    </div>
  )
}
