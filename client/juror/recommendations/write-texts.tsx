// 4C: the table writes its texts, one at a time and with one pen for each.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { TaskHead } from '../task-head.tsx'
import { openText, useOpenedText } from './open-text.ts'
import { TextEditor } from './text-editor.tsx'

export function WriteTexts({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const drafts = useMany('drafts')
    .filter(([, { kind }]) => kind === 'recommendation')
    .toSorted(([, a], [, b]) => a.number - b.number)
  const me = useOne('me')?.seat
  const chosen = useOpenedText()
  const held = drafts.find(([, { pen }]) => pen !== null && pen === me)
  // whoever has a pen and has not chosen another text is at the text of that pen
  const shown = drafts.find(([id]) => id === chosen) ?? held ?? drafts[0]
  const prompt = run.activity?.prompt?.[language]
  const lead = shown === undefined ? t('recommendations.text.none') : prompt
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('recommendations.text.title')} {...(lead === undefined ? {} : { lead })} />
      {drafts.length > 1 && (
        <nav className="text-tabs" aria-label={t('recommendations.text.which')}>
          {drafts.map(([id, { number, fields }]) => (
            <button
              key={id}
              type="button"
              className="text-tab"
              aria-current={id === shown?.[0] ? 'true' : undefined}
              onClick={() => openText(id)}
            >
              <strong>{t('recommendations.number', { n: number })}</strong>
              <span>{fields.title || t('recommendations.untitled')}</span>
            </button>
          ))}
        </nav>
      )}
      {shown !== undefined && (
        <section className="stack" aria-labelledby="the-text">
          <h2 id="the-text" className="one-title">
            {t('recommendations.number', { n: shown[1].number })} ·{' '}
            {shown[1].fields.title || t('recommendations.untitled')}
          </h2>
          <TextEditor key={shown[0]} id={shown[0]} draft={shown[1]} />
        </section>
      )}
    </div>
  )
}
