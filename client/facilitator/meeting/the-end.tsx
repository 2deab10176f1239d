// After the last of the run sheet: the report, the open data, and the way out of the room.
import { Link } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryListItem } from '#shared/protocol/juries.ts'
import { hashOfPath } from '../../ui/use-hash.ts'
import { api } from '../api.ts'
import { WhatRemains } from '../start/what-remains.tsx'
import '../start/start.css'

export function TheEnd() {
  const { t } = useTranslation('facilitator')
  const [jury, setJury] = useState<JuryListItem>()
  useEffect(() => {
    void api.list().then((answer) => answer.ok && setJury(answer.value.find(({ open }) => open)))
  }, [])
  return (
    <div className="stack-tight">
      <p className="now-end">{t('now.end')}</p>
      {jury !== undefined && <WhatRemains id={jury.id} name={jury.name} />}
      <p className="now-end">
        <Link href={hashOfPath('juries')}>{t('now.closeRoom')}</Link>
      </p>
    </div>
  )
}
