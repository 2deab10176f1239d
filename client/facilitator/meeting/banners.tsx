// What must not be missed, whatever part of the meeting is shown: no contact, no disk, a refusal, a device at the door.
import { Alert, Button } from '@digdir/designsystemet-react'
import { TabletIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestEntity } from '#shared/protocol/entities.ts'
import { approve, forget } from '../../connection/connection.ts'
import { useMany, useOne, useSession } from '../../connection/session-store.ts'
import { refusals } from '../../ui/refusals.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { LeftOpen } from './left-open.tsx'

function Refused() {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  const outbox = useSession((state) => state.outbox)
  const refused = outbox.flatMap((entry) => (entry.refused === undefined ? [] : [{ entry, code: entry.refused }]))
  // two presses refused for the same reason are one message
  return [...new Set(refused.map(({ code }) => code))].map((code) => (
    <div className="banner" data-kind="warning" role="alert" key={code}>
      <span>{refusals[code][language]}</span>
      <Button
        variant="tertiary"
        icon
        aria-label={t('refused.dismiss')}
        onClick={() => {
          for (const one of refused) if (one.code === code) forget(one.entry)
        }}
      >
        <XMarkIcon aria-hidden fontSize="1.5rem" />
      </Button>
    </div>
  ))
}

function SeatRequest({ id, seat, onFail }: RequestEntity & { readonly id: string; readonly onFail: () => void }) {
  const { t } = useTranslation('facilitator')
  const alias = useMany('attendance').find(([, one]) => one.seat === seat)?.[1].alias
  const answer = (yes: boolean): void => void approve(id, yes).then((done) => !done && onFail())
  return (
    <div className="banner" data-kind="request" role="alert">
      <TabletIcon aria-hidden fontSize="2rem" />
      <span>{t('request.text', { seat, alias: alias ? ` (${alias})` : '' })}</span>
      <Button onClick={() => answer(true)}>{t('request.yes')}</Button>
      <Button variant="secondary" onClick={() => answer(false)}>
        {t('request.no')}
      </Button>
    </div>
  )
}

function Requests() {
  const { t } = useTranslation('facilitator')
  const requests = useMany('requests')
  const [failed, setFailed] = useState(false)
  return (
    <>
      {requests.map(([id, request]) => (
        <SeatRequest key={id} id={id} {...request} onFail={() => setFailed(true)} />
      ))}
      {failed && (
        <div className="banner" data-kind="warning" role="alert">
          <span>{t('request.failed')}</span>
          <Button variant="tertiary" icon aria-label={t('refused.dismiss')} onClick={() => setFailed(false)}>
            <XMarkIcon aria-hidden fontSize="1.5rem" />
          </Button>
        </div>
      )}
    </>
  )
}

export function Banners() {
  const { t } = useTranslation('facilitator')
  const line = useSession((state) => state.line)
  const works = useOne('room')?.storageWorks ?? true
  return (
    <div className="banners">
      {line === 'away' && (
        <Alert data-color="warning" role="alert">
          {t('line.away')}
        </Alert>
      )}
      {!works && (
        <Alert data-color="danger" role="alert" className="loud">
          {t('line.storage')}
        </Alert>
      )}
      <Requests />
      <LeftOpen />
      <Refused />
    </div>
  )
}
