// The seat cards, eight to an A4: shown once, to be printed or saved.
import { Alert, Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JuryMade } from '#shared/protocol/juries.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { keepMade, typedAddress } from '../made-codes.ts'
import { SeatCard } from './seat-card.tsx'
import './seat-cards.css'

const perPage = 8

function save({ codes }: JuryMade): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(codes, null, 2)}\n`], { type: 'application/json' }))
  link.download = 'codes.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

/** The cards come where the form was: their buttons must be seen. */
function useFromTop(): void {
  // a browser may answer with a promise, which is no way to clean up
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [])
}

/** The browser asks before the page is closed: the codes would be gone. */
function useWarning(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}

function Tools({ made, onSafe }: { readonly made: JuryMade; readonly onSafe: () => void }) {
  const { t } = useTranslation('facilitator')
  return (
    <>
      <Button
        onClick={() => {
          window.print()
          onSafe()
        }}
      >
        <PrinterSmallIcon aria-hidden fontSize="1.5rem" />
        {t('cards.print')}
      </Button>
      <Button
        variant="secondary"
        onClick={() => {
          save(made)
          onSafe()
        }}
      >
        <DownloadIcon aria-hidden fontSize="1.5rem" />
        {t('cards.save')}
      </Button>
    </>
  )
}

function AddressChoice({
  addresses,
  value,
  onChange,
}: {
  addresses: readonly string[]
  value: string
  onChange: (value: string) => void
}) {
  const { t } = useTranslation('facilitator')
  if (addresses.length === 0) return <Alert data-color="warning">{t('cards.noAddress')}</Alert>
  if (addresses.length === 1) return null
  return (
    <Field className="size-field">
      <Label>{t('cards.address')}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {addresses.map((address) => (
          <Select.Option key={address} value={address}>
            {typedAddress(address)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

export function SeatCards({ made }: { readonly made: JuryMade }) {
  const { t } = useTranslation('facilitator')
  const addresses = useOne('room')?.addresses ?? []
  const attendance = useMany('attendance')
  const [chosen, setChosen] = useState<string>()
  const [safe, setSafe] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const tables = new Map(attendance.map(([, { seat, tables }]) => [seat, tables]))
  const address = chosen ?? addresses[0]
  const pages = Array.from({ length: Math.ceil(made.codes.length / perPage) }, (_, i) =>
    made.codes.slice(i * perPage, (i + 1) * perPage),
  )
  useWarning()
  useFromTop()
  return (
    <div className="stack">
      <div className="stack no-print">
        <Heading level={1} data-size="md">
          {t('cards.heading')}: {made.name}
        </Heading>
        <Paragraph className="narrow">{t('cards.lead')}</Paragraph>
        <AddressChoice addresses={addresses} value={address ?? ''} onChange={setChosen} />
        <div className="row">
          <Tools made={made} onSafe={() => setSafe(true)} />
          <Button variant="tertiary" onClick={() => (safe ? keepMade(undefined) : setLeaving(true))}>
            {t('cards.done')}
          </Button>
        </div>
      </div>
      {pages.map((page) => (
        <section className="card-page" key={page[0]?.seat}>
          {page.map(({ seat, code }) => (
            <SeatCard
              key={seat}
              jury={made.name}
              seat={seat}
              code={code}
              tables={tables.get(seat) ?? []}
              address={address}
            />
          ))}
        </section>
      ))}
      <ConfirmDialog
        open={leaving}
        title={t('cards.leaveTitle')}
        text={t('cards.leave')}
        confirm={t('cards.leaveConfirm')}
        back={t('cards.leaveStay')}
        onConfirm={() => keepMade(undefined)}
        onClose={() => setLeaving(false)}
      />
    </div>
  )
}
