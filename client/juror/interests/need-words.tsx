// A need of the whole room, as it is read.
import { useTranslation } from 'react-i18next'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { shortNeed } from '../../ui/figures/need-words.ts'
import { bareSoThat } from '../bare-words.ts'
import './interests.css'

export function NeedWordsShown({ need }: { readonly need: SharedNeedEntity }) {
  const { t } = useTranslation('juror')
  return (
    <div className="need-words">
      <p className="thing-words">{need.text === null ? t('card.erased') : shortNeed(need.text)}</p>
      {need.soThat !== null && need.soThat !== '' && (
        <p className="subtle">{t('interests.need.soThatShown', { words: bareSoThat(need.soThat) })}</p>
      )}
    </div>
  )
}
