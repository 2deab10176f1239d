// The needs of the whole room: what they are made of, other words for them, and the way back.
import { Button } from '@digdir/designsystemet-react'
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { longest } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useNeedSentence } from '../../ui/figures/need-words.ts'
import { useClosing } from './closing-panel.tsx'
import { WordsDialog } from './words-dialog.tsx'

interface SharedNeedProps {
  readonly id: string
  readonly need: SharedNeedEntity
  readonly isOpen: boolean
  readonly onRename: () => void
  readonly onRemove: () => void
}

function SharedNeed({ id, need, isOpen, onRename, onRemove }: SharedNeedProps) {
  const { t } = useTranslation('facilitator')
  const made = useMany('roomNeeds').filter(([, { shared }]) => shared === id).length
  const words = useNeedSentence()(need.text, need.soThat)
  const name = need.text ?? ''
  return (
    <li className="phase-item">
      <p>{words}</p>
      <div className="phase-foot">
        <span className="phase-meta">{t('phases.needs.madeOf', { count: made })}</span>
        {need.criterion === null && (
          <Button variant="tertiary" icon aria-label={t('phases.needs.rename', { name })} onClick={onRename}>
            <PencilIcon aria-hidden fontSize="1.5rem" />
          </Button>
        )}
        {isOpen && (
          <Button variant="tertiary" icon aria-label={t('phases.needs.remove', { name })} onClick={onRemove}>
            <TrashIcon aria-hidden fontSize="1.5rem" />
          </Button>
        )}
      </div>
    </li>
  )
}

export function SharedNeeds({ isOpen }: { readonly isOpen: boolean }) {
  const { t } = useTranslation('facilitator')
  const needs = useMany('needs')
  const answered = useClosing('dots')?.answered ?? 0
  const [renaming, setRenaming] = useState<string>()
  const [removing, setRemoving] = useState<string>()
  const named = needs.find(([id]) => id === renaming)?.[1]
  const remove = (shared: string): void => {
    act({ type: 'unshare-need', shared })
    setRemoving(undefined)
  }
  return (
    <section className="phase-column" aria-labelledby="shared-needs">
      <h3 id="shared-needs">
        {t('phases.needs.shared')} ({needs.length})
      </h3>
      {needs.length === 0 ? (
        <p className="subtle">{t('phases.needs.sharedNone')}</p>
      ) : (
        <ul>
          {needs.map(([id, need]) => (
            <SharedNeed
              key={id}
              id={id}
              need={need}
              isOpen={isOpen}
              onRename={() => setRenaming(id)}
              onRemove={() => (answered > 0 ? setRemoving(id) : remove(id))}
            />
          ))}
        </ul>
      )}
      <WordsDialog
        start={named === undefined ? undefined : { first: named.text ?? '', second: named.soThat ?? '' }}
        title={t('phases.needs.renameTitle')}
        text={t('phases.needs.renameText')}
        confirm={t('map.save')}
        labels={{ first: t('phases.needs.text'), second: t('phases.needs.soThat') }}
        longest={longest.need}
        onConfirm={({ first: text, second: soThat }) => {
          if (renaming !== undefined) act({ type: 'name-shared-need', shared: renaming, text, soThat })
          setRenaming(undefined)
        }}
        onClose={() => setRenaming(undefined)}
      />
      <ConfirmDialog
        open={removing !== undefined}
        title={t('phases.needs.removeTitle')}
        text={t('phases.needs.removeText')}
        confirm={t('phases.needs.removeConfirm')}
        danger
        onConfirm={() => removing !== undefined && remove(removing)}
        onClose={() => setRemoving(undefined)}
      />
    </section>
  )
}
