// Every need that is left becomes a need of the whole room, as it is; those with the same words become one.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { asShared, type RoomNeed } from './needs-now.ts'

export function ShareAll({ needs, isMain }: { readonly needs: readonly RoomNeed[]; readonly isMain: boolean }) {
  const { t } = useTranslation('facilitator')
  const [asking, setAsking] = useState(false)
  if (needs.length === 0) return null
  const groups = asShared(needs)
  const share = (): void => {
    for (const group of groups) act({ type: 'share-need', ...group })
    setAsking(false)
  }
  return (
    <>
      <Button variant={isMain ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
        {t('phases.needs.all', { count: needs.length })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('phases.needs.allTitle', { count: groups.length })}
        text={t('phases.needs.allText')}
        confirm={t('phases.needs.allConfirm')}
        onConfirm={share}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
