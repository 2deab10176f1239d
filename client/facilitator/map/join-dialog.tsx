// Several piles become one perspective under a heading that all who wrote should recognise.
import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

/** A pile as it is compared: what it is called, where it lies, what is in it. */
export interface Compared {
  readonly id: string
  readonly heading: string
  readonly table: string
  readonly cards: readonly string[]
}

interface JoinDialogProps {
  /** The piles; absent while nothing is to be joined. */
  readonly piles: readonly Compared[] | undefined
  /** Whether some of them lie on the map already. */
  readonly areMapped: boolean
  readonly onJoin: (title: string) => void
  readonly onClose: () => void
}

function Title({
  piles,
  title,
  onTitle,
}: {
  piles: readonly Compared[]
  title: string
  onTitle: (title: string) => void
}) {
  const { t } = useTranslation('facilitator')
  return (
    <>
      <ul className="join-headings">
        {piles.map(({ id, heading, table, cards }) => (
          <li key={id}>
            <strong>{heading}</strong> <small>{t('tables.name', { table })}</small>
            {cards.map((card, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two cards may say the same
              <p key={i}>{card}</p>
            ))}
          </li>
        ))}
      </ul>
      <Textfield
        label={t('map.title')}
        maxLength={longest.title}
        value={title}
        onChange={(event) => onTitle(event.target.value)}
      />
    </>
  )
}

export function JoinDialog({ piles, areMapped, onJoin, onClose }: JoinDialogProps) {
  const { t } = useTranslation('facilitator')
  const [written, setWritten] = useState<string>()
  const title = written ?? piles?.[0]?.heading.slice(0, longest.title) ?? ''
  const end = (then: () => void) => (): void => {
    setWritten(undefined)
    then()
  }
  return (
    <ConfirmDialog
      open={piles !== undefined}
      title={t('map.joinTitle', { count: piles?.length ?? 0 })}
      text={areMapped ? `${t('map.joinText')} ${t('map.joinMapped')}` : t('map.joinText')}
      confirm={t('map.joinConfirm')}
      ready={title.trim() !== ''}
      onConfirm={end(() => onJoin(title))}
      onClose={end(onClose)}
    >
      <Title piles={piles ?? []} title={title} onTitle={setWritten} />
    </ConfirmDialog>
  )
}
