// A proposal as it is read: what is recommended, and why.
import { useTranslation } from 'react-i18next'
import type { Words } from '#shared/session/text.ts'
import { bareBecause, bareProposal, recommends } from '../bare-words.ts'
import './recommendations.css'

export function ProposalShown({ text, because }: { readonly text: Words; readonly because: Words }) {
  const { t } = useTranslation('juror')
  const bare = bareProposal(text ?? '')
  return (
    <div className="proposal-shown">
      {text !== null && !recommends(bare) && <p className="thing-lead">{t('recommendations.proposal.we')}</p>}
      <p className="thing-words">{text === null ? t('card.erased') : bare}</p>
      {because !== null && because !== '' && (
        <p className="card-text">{t('recommendations.proposal.becauseShown', { words: bareBecause(because) })}</p>
      )}
    </div>
  )
}
