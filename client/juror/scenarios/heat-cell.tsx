// One cell of the heat map: its mean, how the answers spread, and in words whether it is lowest or divided.
import { ArrowDownIcon, ArrowRightLeftIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { Cell } from '#shared/session/heat-map.ts'
import { decimals } from '../../ui/figures/numbers.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** How dark a cell is, from 1 to 5; its number is always printed. */
const shadeOf = (mean: number): number => Math.min(5, Math.max(1, Math.round(mean)))

function SpreadBars({ counts }: { readonly counts: readonly number[] }) {
  const most = Math.max(1, ...counts)
  return (
    <span className="cell-bars" aria-hidden>
      {counts.map((count, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the score
        <span key={i} style={{ blockSize: `${(count / most) * 100}%` }} />
      ))}
    </span>
  )
}

interface HeatCellProps {
  readonly cell: Cell
  /** The letter of its way. */
  readonly letter: string
  readonly isLowest: boolean
}

export function HeatCell({ cell, letter, isLowest }: HeatCellProps) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const { mean, counts, answered, dontKnow, divided } = cell
  if (mean === null) return <td className="heat-cell subtle">{t('scenarios.heat.nobody')}</td>
  return (
    <td className="heat-cell" data-shade={shadeOf(mean)} data-lowest={isLowest}>
      <strong className="number">{decimals(mean, 1, language)}</strong>
      <SpreadBars counts={counts} />
      <span className="visually-hidden">{t('scenarios.heat.spread', { answered, dontKnow })}</span>
      {isLowest && (
        <span className="cell-mark">
          <ArrowDownIcon aria-hidden />
          {t('scenarios.heat.lowest', { letter })}
        </span>
      )}
      {divided && (
        <span className="cell-mark">
          <ArrowRightLeftIcon aria-hidden />
          {t('scenarios.heat.divided')}
        </span>
      )}
    </td>
  )
}
