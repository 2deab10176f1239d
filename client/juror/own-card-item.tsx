// One card of mine: what it says, whether it is saved and who sees it; to be edited and withdrawn.
import { Button } from '@digdir/designsystemet-react'
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../connection/connection.ts'
import { hasDraft } from '../connection/use-draft.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { CardForm } from './card-form.tsx'
import { editDraft, type OwnCard } from './own-cards.ts'
import { SavedState } from './saved-state.tsx'

interface OwnCardProps {
  readonly card: OwnCard
  readonly holds: boolean
}

function CardButtons({ card, onEdit }: { readonly card: OwnCard; readonly onEdit: () => void }) {
  const { t } = useTranslation('juror')
  const [asks, setAsks] = useState(false)
  const { id } = card
  if (id === null || card.leaving) return null
  const text = card.text ?? t('card.erased')
  return (
    <div className="row own-card-buttons">
      <Button variant="secondary" aria-label={t('card.editName', { text })} onClick={onEdit}>
        <PencilIcon aria-hidden fontSize="1.4em" />
        {t('card.edit')}
      </Button>
      <Button variant="tertiary" aria-label={t('card.withdrawName', { text })} onClick={() => setAsks(true)}>
        <TrashIcon aria-hidden fontSize="1.4em" />
        {t('card.withdraw')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('card.withdrawTitle')}
        text={t('card.withdrawText')}
        confirm={t('card.withdrawYes')}
        back={t('card.withdrawNo')}
        backFirst
        danger
        onConfirm={() => {
          setAsks(false)
          act({ type: 'withdraw-card', card: id })
        }}
        onClose={() => setAsks(false)}
      />
    </div>
  )
}

/** What it says and who sees it. */
export function CardFace({ card }: { readonly card: OwnCard }) {
  const { t } = useTranslation('juror')
  const seenBy = card.hidden ? 'hidden' : card.shared ? 'shared' : 'notShared'
  return (
    <>
      <p className="card-kind">{t(`kinds.${card.kind}`)}</p>
      <p className="card-text">{card.text ?? t('card.erased')}</p>
      <p className="card-facts">
        <SavedState state={card.waiting ? 'waiting' : 'saved'} />
        <span className="subtle">{card.leaving ? t('card.leaving') : t(`card.${seenBy}`)}</span>
      </p>
    </>
  )
}

export function OwnCardItem({ card, holds }: OwnCardProps) {
  const { t } = useTranslation('juror')
  const { id } = card
  const [edits, setEdits] = useState(() => id !== null && hasDraft(editDraft(id)))
  if (id === null || !edits)
    return (
      <li className="own-card" data-leaving={card.leaving}>
        <CardFace card={card} />
        <CardButtons card={card} onEdit={() => setEdits(true)} />
      </li>
    )
  return (
    <li className="own-card">
      <CardForm
        draft={editDraft(id)}
        start={{ text: card.text ?? '', kind: card.kind }}
        label={t('card.text')}
        submit={t('card.saveEdit')}
        holds={holds}
        onSave={(changed) => {
          setEdits(false)
          act({ type: 'edit-card', card: id, ...changed })
        }}
        onCancel={() => setEdits(false)}
      />
    </li>
  )
}
