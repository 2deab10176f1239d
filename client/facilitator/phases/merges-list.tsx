// The questions that are out: is this the same proposal? How many of those who wrote have said yes.
import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, HourglassIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { RoomMergeEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'

const icons = { open: HourglassIcon, merged: CheckmarkCircleIcon, declined: XMarkOctagonIcon } as const

function Merge({ id, merge }: { readonly id: string; readonly merge: RoomMergeEntity }) {
  const { t } = useTranslation('facilitator')
  const { state, yes, asked, text } = merge
  const Icon = icons[state]
  return (
    <li>
      <Icon aria-hidden fontSize="1.5rem" />
      <span>
        {text ?? t('map.erased')}
        <small>{state === 'open' ? t('phases.merging.open', { yes, asked }) : t(`phases.merging.${state}`)}</small>
      </span>
      {state === 'open' && (
        <Button
          variant="tertiary"
          aria-label={t('phases.merging.withdrawOne', { text: text ?? '' })}
          onClick={() => act({ type: 'withdraw-merge', merge: id })}
        >
          {t('phases.merging.withdraw')}
        </Button>
      )}
    </li>
  )
}

export function MergesList() {
  const { t } = useTranslation('facilitator')
  const order = { open: 0, declined: 1, merged: 2 } as const
  const merges = useMany('roomMerges').toSorted(([, a], [, b]) => order[a.state] - order[b.state])
  if (merges.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="merges">
      <h3 id="merges">{t('phases.merging.asked')}</h3>
      <ul className="merges">
        {merges.map(([id, merge]) => (
          <Merge key={id} id={id} merge={merge} />
        ))}
      </ul>
    </section>
  )
}
