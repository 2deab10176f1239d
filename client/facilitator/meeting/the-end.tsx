// After the last of the run sheet: what is missing still, what goes into the minutes, the report, the data, and the way out.
import { Alert, Heading, Link } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportState } from '#shared/protocol/juries.ts'
import { hashOfPath } from '../../ui/use-hash.ts'
import { api } from '../api.ts'
import { WhatRemains } from '../start/what-remains.tsx'
import { useOpenJury } from './use-open-jury.ts'
import '../start/start.css'

function Minutes({ log }: Pick<ReportState, 'log'>) {
  const { t } = useTranslation('facilitator')
  return (
    <>
      <p>{t('now.minutesLead')}</p>
      <p>
        {t('now.minutesEvents', { count: log.events })} <code>{log.hash.match(/.{1,8}/g)?.join(' ')}</code>
      </p>
    </>
  )
}

export function TheEnd() {
  const { t } = useTranslation('facilitator')
  const jury = useOpenJury()
  const [done, setDone] = useState<ReportState>()
  const id = jury?.id
  useEffect(() => {
    if (id !== undefined) void api.reportState(id).then((answer) => answer.ok && setDone(answer.value))
  }, [id])
  const missing = (done?.missing ?? []).map((one) => t(`now.missing.${one}`)).join(', ')
  return (
    <section className="the-end stack-tight" aria-labelledby="the-end">
      <Heading level={2} data-size="2xs" id="the-end">
        {t('now.endHeading')}
      </Heading>
      {missing !== '' && (
        <Alert data-color="warning">
          {t('now.notFinished', { missing })} <Link href={hashOfPath('plan')}>{t('nav.plan')}</Link>
        </Alert>
      )}
      {done !== undefined && missing === '' && <p>{t('now.finished')}</p>}
      {jury !== undefined && <WhatRemains id={jury.id} name={jury.name} />}
      {done !== undefined && <Minutes log={done.log} />}
      <p>
        <Link href={hashOfPath('juries')}>{t('now.closeRoom')}</Link>
      </p>
    </section>
  )
}
