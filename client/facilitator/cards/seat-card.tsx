// One seat card: who you are in the room, where to sit, and how to join. In both languages, whatever the page's own.
import { useTranslation } from 'react-i18next'
import { QrCode } from '../../ui/qr-code.tsx'
import { inGroups, joinUrl, typedAddress } from '../made-codes.ts'

interface SeatCardProps {
  readonly jury: string
  readonly seat: number
  readonly code: string
  readonly tables: readonly number[]
  readonly address: string | undefined
}

function Tables({ tables }: { readonly tables: readonly number[] }) {
  if (new Set(tables).size <= 1)
    return (
      <p className="card-tables">
        <span>Bord / Table</span>
        <strong>{tables[0] ?? '–'}</strong>
      </p>
    )
  return (
    <div className="card-tables">
      <span>
        Bord, omgång
        <br />
        <span lang="en">Table, round</span>
      </span>
      <ol>
        {tables.map((table, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its number
          <li key={i}>
            <small>{i + 1}:</small> <strong>{table}</strong>
          </li>
        ))}
      </ol>
    </div>
  )
}

export function SeatCard({ jury, seat, code, tables, address }: SeatCardProps) {
  const { t } = useTranslation('facilitator')
  return (
    <article className="seat-card">
      <div className="card-qr">
        {address !== undefined && <QrCode text={joinUrl(address, code)} label={t('cards.qr', { seat })} />}
      </div>
      <div className="card-main">
        <p className="card-jury">{jury}</p>
        <p className="card-seat">
          <span>Plats / Seat</span>
          <strong>{seat}</strong>
        </p>
        <Tables tables={tables} />
      </div>
      <div className="card-how">
        <p className="card-code">
          <strong>{inGroups(code)}</strong>
          <span>{address === undefined ? '' : typedAddress(address)}</span>
        </p>
        <p className="card-text">
          Gå till ditt bord. Skanna rutan med surfplattan, eller skriv adressen och koden.
          <br />
          <span lang="en">Go to your table. Scan the square with the tablet, or type the address and the code.</span>
        </p>
      </div>
    </article>
  )
}
