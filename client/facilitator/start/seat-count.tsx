// So many seats and nothing more: tables are made of them, and nobody needs a file.
import { Textfield } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'

/** The dialogue has no meaning with fewer; the server takes no more. */
const fewest = 5
const most = 400

/** The list of seats of a number; undefined where that is none. */
export function listOf(count: string): string | undefined {
  const seats = Number(count)
  if (!Number.isInteger(seats) || seats < fewest || seats > most) return undefined
  return ['seat', ...Array.from({ length: seats }, (_, i) => i + 1)].join('\n')
}

export function SeatCount({ count, onChange }: { readonly count: string; readonly onChange: (count: string) => void }) {
  const { t } = useTranslation('facilitator')
  return (
    <Textfield
      type="number"
      inputMode="numeric"
      min={fewest}
      max={most}
      label={t('start.count')}
      description={t('start.countHelp')}
      error={listOf(count) === undefined ? t('start.countWrong', { fewest, most }) : undefined}
      value={count}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
