// A list of things to tick, folded until it is wanted; what is missing in it unfolds it, and is said above it.
import { ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Tick, TickList } from './tick-list.tsx'

interface FoldedTicksProps {
  readonly legend: string
  readonly ticks: readonly Tick[]
  readonly chosen: readonly string[]
  /** Said before anybody has failed: what must be ticked. */
  readonly note?: string
  readonly wrong?: string | undefined
  readonly onChange: (chosen: string[]) => void
}

export function FoldedTicks({ legend, ticks, chosen, note, wrong, onChange }: FoldedTicksProps) {
  const { t } = useTranslation('juror')
  const [open, setOpen] = useState(false)
  const isWrong = wrong !== undefined
  useEffect(() => {
    if (isWrong) setOpen(true)
  }, [isWrong])
  if (ticks.length === 0) return null
  return (
    <div className="folded-ticks">
      <div role="alert">{isWrong && <ValidationMessage>{wrong}</ValidationMessage>}</div>
      <details
        className="fold"
        data-wrong={isWrong}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {legend}
          <span className="subtle number">{t('phases.chosen', { count: chosen.length })}</span>
          {note !== undefined && !isWrong && <span className="fold-note subtle">{note}</span>}
        </summary>
        <TickList legend={legend} ticks={ticks} chosen={chosen} onChange={onChange} />
      </details>
    </div>
  )
}
