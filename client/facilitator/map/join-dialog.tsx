// Several piles become one perspective under a heading that all who wrote should recognise.
import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface JoinDialogProps {
  /** Headings of the piles; absent while nothing is to be joined. */
  readonly headings: readonly string[] | undefined
  readonly onJoin: (title: string) => void
  readonly onClose: () => void
}

function Title({
  headings,
  title,
  onTitle,
}: {
  headings: readonly string[]
  title: string
  onTitle: (title: string) => void
}) {
  const { t } = useTranslation('facilitator')
  return (
    <>
      <ul className="join-headings">
        {headings.map((heading, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two piles may have the same heading
          <li key={i}>{heading}</li>
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

export function JoinDialog({ headings, onJoin, onClose }: JoinDialogProps) {
  const { t } = useTranslation('facilitator')
  const [written, setWritten] = useState<string>()
  const title = written ?? headings?.[0]?.slice(0, longest.title) ?? ''
  const end = (then: () => void) => (): void => {
    setWritten(undefined)
    then()
  }
  return (
    <ConfirmDialog
      open={headings !== undefined}
      title={t('map.joinTitle', { count: headings?.length ?? 0 })}
      text={t('map.joinText')}
      confirm={t('map.joinConfirm')}
      ready={title.trim() !== ''}
      onConfirm={end(() => onJoin(title))}
      onClose={end(onClose)}
    >
      <Title headings={headings ?? []} title={title} onTitle={setWritten} />
    </ConfirmDialog>
  )
}
