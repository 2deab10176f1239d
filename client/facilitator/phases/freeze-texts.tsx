// Locks the words for the final vote; says which texts lack what before it can be done.
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { FinalButton } from './final-button.tsx'
import { LackingTexts, useLackingTexts } from './lacking-texts.tsx'
import { useRoomTexts } from './writing-panel.tsx'

export function FreezeTexts() {
  const { t } = useTranslation('facilitator')
  const texts = useRoomTexts()
  const lacking = useLackingTexts()
  const writing = texts.filter(([, { pen, frozen }]) => pen !== null && !frozen).length
  if (texts.length === 0 || texts.every(([, { frozen }]) => frozen)) return null
  return (
    <section className="phase-state" aria-labelledby="freeze-texts">
      <h3 id="freeze-texts">{t('phases.freeze.heading')}</h3>
      <div className="row">
        <FinalButton
          label={t('phases.freeze.freeze', { count: texts.length })}
          title={t('phases.freeze.title')}
          text={writing > 0 ? t('phases.freeze.textWriting', { count: writing }) : t('phases.freeze.text')}
          disabled={lacking.length > 0}
          onConfirm={() => act({ type: 'freeze-texts' })}
        />
        {lacking.length > 0 && <span>{t('phases.freeze.lacking')}</span>}
      </div>
      <LackingTexts />
    </section>
  )
}
