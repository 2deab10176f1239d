// The projector in small, as the room sees it now, and the button that holds it.
import { Button } from '@digdir/designsystemet-react'
import { EyeIcon, EyeSlashIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import './room.css'

export function Preview() {
  const { t } = useTranslation('facilitator')
  return <iframe className="preview" src="/projector" title={t('room.preview')} tabIndex={-1} />
}

export function HoldButton() {
  const { t } = useTranslation('facilitator')
  const held = useOne('stage')?.held ?? false
  return (
    <Button
      variant={held ? 'primary' : 'secondary'}
      data-color={held ? 'accent' : 'primary'}
      onClick={() => act({ type: 'hold-projector', held: !held })}
    >
      {held ? <EyeIcon aria-hidden fontSize="1.5rem" /> : <EyeSlashIcon aria-hidden fontSize="1.5rem" />}
      {t(held ? 'room.release' : 'room.hold')}
    </Button>
  )
}

export function Miniature() {
  const { t } = useTranslation('facilitator')
  return (
    <section className="miniature" aria-label={t('room.projector')}>
      <Preview />
      <HoldButton />
    </section>
  )
}
