// Before the meeting: which jury this is, its question, and how one joins.
import { useTranslation } from 'react-i18next'
import type { JuryEntity } from '#shared/protocol/entities.ts'
import { useOne } from '../connection/session-store.ts'
import { Mark } from '../ui/mark.tsx'
import { QrCode } from '../ui/qr-code.tsx'
import { useLanguage } from '../ui/use-language.ts'

const typedAddress = (address: string): string => address.replace(/^http:\/\//, '').replace(/\/$/, '')

export function HereCount() {
  const { t } = useTranslation('projector')
  const here = useOne('progress')?.here ?? 0
  const seats = useOne('jury')?.seats ?? 0
  return <p className="here-count number">{t('here', { here, seats })}</p>
}

export function JoinWay() {
  const { t } = useTranslation('projector')
  const address = useOne('room')?.addresses[0]
  if (address === undefined) return <p>{t('noAddress')}</p>
  return (
    <div className="join-way">
      <QrCode text={address} label={t('qr', { address: typedAddress(address) })} />
      <p className="join-address number">{typedAddress(address)}</p>
      <p className="join-how">{t('howTo')}</p>
    </div>
  )
}

export function Join({ jury }: { readonly jury: JuryEntity }) {
  const { t } = useTranslation('projector')
  return (
    <main className="join">
      <div className="join-text">
        <p className="overline">
          <Mark />
          {t('welcome')} {jury.demo && <span className="demo-mark">{t('demo')}</span>}
        </p>
        <h1>{jury.name}</h1>
        <p className="join-question">{jury.question[useLanguage()]}</p>
        <HereCount />
      </div>
      <JoinWay />
    </main>
  )
}
