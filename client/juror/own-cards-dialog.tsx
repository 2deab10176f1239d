// My cards, from anywhere: to read, to edit and withdraw, and to finish what was left as a draft.
import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { hasDraft } from '../connection/use-draft.ts'
import { NewCard } from './new-card.tsx'
import { OwnCardList } from './own-card-list.tsx'
import { newCardDraft } from './own-cards.ts'
import { Traces } from './traces.tsx'

interface OwnCardsDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly run: RunEntity
}

/** Its content lives only while it is open, so that nothing in it counts as being written when it is closed. */
function useIsOpen(dialog: RefObject<HTMLDialogElement | null>): boolean {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    const look = (): void => setOpen(element.open)
    const observer = new MutationObserver(look)
    observer.observe(element, { attributes: true, attributeFilter: ['open'] })
    return () => observer.disconnect()
  }, [dialog])
  return open
}

function OwnCards({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const [drafted, setDrafted] = useState(() => hasDraft(newCardDraft))
  const writes = run.activity?.kind === 'my-perspective' || run.activity?.kind === 'perspective-map'
  return (
    <div className="stack">
      <Heading level={1} data-size="sm">
        {t('card.mine')}
      </Heading>
      <OwnCardList holds={false} titled={false} />
      <Traces />
      {(drafted || writes) && (
        <NewCard
          holds={false}
          {...(drafted ? { label: t('card.draft') } : {})}
          // a draft that has been saved is no draft any more
          onSaved={() => setDrafted(false)}
        />
      )}
    </div>
  )
}

export function OwnCardsDialog({ dialog, run }: OwnCardsDialogProps) {
  const { t: shared } = useTranslation()
  const open = useIsOpen(dialog)
  return (
    <Dialog ref={dialog} closeButton={shared('close')} className="wide-dialog">
      {open && (
        <div className="stack">
          <OwnCards run={run} />
          <div>
            <Button variant="secondary" onClick={() => dialog.current?.close()}>
              {shared('close')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
