// Locks the words for the final vote; says which texts lack what before it can be done.
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { FinalButton } from './final-button.tsx'
import { useFieldNames } from './text-card.tsx'
import { useRoomTexts } from './writing-panel.tsx'

export function FreezeTexts() {
  const { t } = useTranslation('facilitator')
  const named = useFieldNames()
  const texts = useRoomTexts()
  const lacking = texts.filter(([, { missing }]) => missing.length > 0)
  const writing = texts.filter(([, { pen, frozen }]) => pen !== null && !frozen).length
  if (texts.length === 0 || texts.every(([, { frozen }]) => frozen)) return null
  return (
    <section className="phase-state" aria-labelledby="freeze-texts">
      <h3 id="freeze-texts">{t('phases.freeze.heading')}</h3>
      {lacking.length > 0 && (
        <ul className="about-list">
          {lacking.map(([id, { number, missing }]) => (
            <li key={id}>{t('phases.freeze.lacks', { number, fields: named(missing) })}</li>
          ))}
        </ul>
      )}
      <div className="row">
        <FinalButton
          label={t('phases.freeze.freeze', { count: texts.length })}
          title={t('phases.freeze.title')}
          text={writing > 0 ? t('phases.freeze.textWriting', { count: writing }) : t('phases.freeze.text')}
          disabled={lacking.length > 0}
          onConfirm={() => act({ type: 'freeze-texts' })}
        />
      </div>
    </section>
  )
}
