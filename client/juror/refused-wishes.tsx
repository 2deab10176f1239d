// What was refused: its text stays, with the reason in a sentence, and the ways out.
import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { forget } from '../connection/connection.ts'
import type { Entry } from '../connection/outbox.ts'
import { refusals } from '../ui/refusals.ts'
import { useLanguage } from '../ui/use-language.ts'
import { canTryAgain, phaseContentOf } from './refused-content.ts'
import { SavedState } from './saved-state.tsx'
import { tryAgain } from './wishes.ts'

/** The words in a wish, and what sort of thing they are. */
function contentOf({ action }: Entry): {
  what: 'card' | 'withdraw' | 'share' | 'pile' | 'board' | 'other'
  text?: string
} {
  switch (action.type) {
    case 'write-card':
    case 'edit-card':
      return { what: 'card', text: action.text }
    case 'withdraw-card':
      return { what: 'withdraw' }
    case 'share-cards':
      return { what: 'share' }
    case 'open-pile':
    case 'name-pile':
      return { what: 'pile', text: action.title }
    case 'put-card':
    case 'take-card':
    case 'drop-pile':
    case 'bring-interview':
      return { what: 'board' }
    default:
      return { what: 'other' }
  }
}

function RefusedWish({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const later = phaseContentOf(entry.action)
  const { what, text } = contentOf(entry)
  const words = later?.text ?? text
  return (
    <li className="refused-wish">
      <p className="row">
        <SavedState state="refused" />
        <span>{later === undefined ? t(`saved.what.${what}`) : t(`phases.what.${later.what}`)}</span>
      </p>
      {words !== undefined && <blockquote>{words}</blockquote>}
      <p>{refusals[entry.refused ?? 'broken'][language]}</p>
      <div className="row">
        {canTryAgain(entry.action) && (
          <Button variant="secondary" onClick={() => tryAgain(entry)}>
            {t('saved.retry')}
          </Button>
        )}
        <Button variant="tertiary" onClick={() => forget(entry)}>
          {t('saved.remove')}
        </Button>
      </div>
    </li>
  )
}

export function RefusedWishes({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('juror')
  if (entries.length === 0) return null
  return (
    <ul className="refused-wishes" aria-label={t('saved.refusedTitle')}>
      {entries.map((entry) => (
        <RefusedWish key={`${entry.client}.${entry.n}`} entry={entry} />
      ))}
    </ul>
  )
}
