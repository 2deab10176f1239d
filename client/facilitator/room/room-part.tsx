// The projector and the way into the room: what is shown, how it is opened, and the address that tablets use.
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { ExternalLinkIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { useOne } from '../../connection/session-store.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { ShowLarge } from '../../ui/show-large.tsx'
import { typedAddress } from '../made-codes.ts'
import { HoldButton, Preview } from './miniature.tsx'
import './room.css'

function Projector() {
  const { t } = useTranslation('facilitator')
  const held = useOne('stage')?.held ?? false
  return (
    <section className="stack-tight">
      <h3 className="panel-heading">{t('room.projector')}</h3>
      <Preview />
      <div className="row">
        <HoldButton />
        <Button variant="tertiary" asChild>
          <a href="/projector" target="_blank" rel="noreferrer">
            <ExternalLinkIcon aria-hidden fontSize="1.5rem" />
            {t('room.open')}
          </a>
        </Button>
      </div>
      <Paragraph data-size="sm" className="subtle" role="status">
        {held && `${t('room.held')}. ${t('room.holdHelp')}`}
      </Paragraph>
      <Paragraph data-size="sm" className="subtle">
        {t('room.openHelp')}
      </Paragraph>
    </section>
  )
}

function Address({ address }: { readonly address: string }) {
  const { t } = useTranslation('facilitator')
  return (
    <>
      <QrCode text={address} label={t('room.qr', { address: typedAddress(address) })} />
      <strong>{typedAddress(address)}</strong>
    </>
  )
}

function Join() {
  const { t } = useTranslation('facilitator')
  const [first, ...others] = useOne('room')?.addresses ?? []
  return (
    <section className="stack-tight">
      <h3 className="panel-heading">{t('room.join')}</h3>
      {first === undefined ? (
        <Paragraph>{t('room.noAddress')}</Paragraph>
      ) : (
        <>
          <div className="join-address">
            <Address address={first} />
          </div>
          <Paragraph>{t('room.joinText')}</Paragraph>
          <div>
            <ShowLarge label={t('room.large')}>
              <div className="join-address join-large">
                <Address address={first} />
              </div>
            </ShowLarge>
          </div>
          {others.length > 0 && (
            <>
              <Paragraph className="subtle">{t('room.others')}</Paragraph>
              <ul className="other-addresses">
                {others.map((address) => (
                  <li key={address}>{typedAddress(address)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  )
}

export function RoomPart() {
  const { t } = useTranslation('facilitator')
  return (
    <>
      <div className="part-head">
        <Heading level={2} data-size="sm">
          {t('room.heading')}
        </Heading>
      </div>
      <div className="room-part">
        <Join />
        <Projector />
      </div>
    </>
  )
}
