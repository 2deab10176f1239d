// What others ask of this juror, and where to go: at the top of the screen, wherever on the page one is.
import { Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeEntity, RunEntity } from '#shared/protocol/entities.ts'
import { useMany } from '../connection/session-store.ts'
import { hasDraft, useDraft } from '../connection/use-draft.ts'
import { useNameOf } from './names.ts'
import { takeTo } from './on-screen.ts'
import { useOpenOffers } from './recommendations/merge-offer.tsx'
import { openText } from './recommendations/open-text.ts'

interface NoticeProps {
  readonly text: string
  readonly button: string
  readonly onPress: () => void
}

export function Notice({ text, button, onPress }: NoticeProps) {
  return (
    <section className="notice-bar" aria-label={text}>
      <p role="status">
        <strong>{text}</strong>
      </p>
      <Button onClick={onPress}>{button}</Button>
    </section>
  )
}

/** The other one who wrote, and the facilitator, wait for the answer. */
export function MergeAsked({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const some = useOpenOffers().length > 0
  if (!some || run.activity?.kind !== 'merging') return null
  return <Notice text={t('asks.merge')} button={t('asks.show')} onPress={() => takeTo('.merge-offer h2')} />
}

/** Somebody at the table would like the pen that I hold. */
export function PenAsked({ me }: { readonly me: MeEntity }) {
  const { t } = useTranslation('juror')
  const nameOf = useNameOf()
  const asked = useMany('drafts').find(([, { pen, asking }]) => pen === me.seat && asking.length > 0)
  if (asked === undefined) return null
  const [id, { asking }] = asked
  return (
    <Notice
      text={t('asks.pen', { name: nameOf(asking[0] ?? 0) })}
      button={t('asks.show')}
      onPress={() => {
        openText(id)
        takeTo('.pen-asking button')
      }}
    />
  )
}

/** A new round has new tables. It is said until it has been read, also after a reload. */
export function TableChanged({ me }: { readonly me: MeEntity }) {
  const { t } = useTranslation('juror')
  const now = String(me.table)
  const [known, setKnown] = useDraft('table', now)
  useEffect(() => {
    if (!hasDraft('table')) setKnown(now)
  }, [now, setKnown])
  if (known === now) return null
  return <Notice text={t('asks.table', { table: me.table })} button={t('asks.ok')} onPress={() => setKnown(now)} />
}
