// How every way meets every need: for each way its lowest cell first, then its weighted mean, then all means. Darker is better, and every number is printed.
import { ArrowDownIcon, ArrowRightLeftIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { Bilingual } from '#shared/session/bilingual.ts'
import type { Cell, HeatRow } from '#shared/session/heat-map.ts'
import { useLanguage } from '../use-language.ts'
import { Columns } from './columns.tsx'
import { shortNeed } from './need-words.ts'
import { decimals } from './numbers.ts'
import './heat-table.css'

export interface HeatWay {
  readonly id: string
  readonly title: Bilingual
}

export interface HeatNeed {
  readonly id: string
  readonly text: string
}

interface HeatTableProps {
  readonly rows: readonly HeatRow[]
  readonly ways: readonly HeatWay[]
  readonly needs: readonly HeatNeed[]
}

/** From 1, pale, to 5, dark. */
const shadeOf = (mean: number): number => Math.min(5, Math.max(1, Math.round(mean)))

function HeatCell({ cell, isLowest }: { readonly cell: Cell; readonly isLowest: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { mean, counts, answered, dontKnow, divided } = cell
  if (mean === null) return <td className="heat-cell">{t('figures.nobody')}</td>
  return (
    <td className="heat-cell" data-shade={shadeOf(mean)} data-lowest={isLowest}>
      <span className="heat-figures">
        <strong className="number">{decimals(mean, 1, language)}</strong>
        {(isLowest || divided) && (
          <span className="heat-marks">
            {isLowest && (
              <span>
                <ArrowDownIcon aria-hidden />
                {t('figures.lowest')}
              </span>
            )}
            {divided && (
              <span>
                <ArrowRightLeftIcon aria-hidden />
                {t('figures.divided')}
              </span>
            )}
          </span>
        )}
        <Columns counts={counts} label={t('figures.spread', { counts: counts.join(', '), answered, dontKnow })} />
      </span>
    </td>
  )
}

function Lowest({ row, needs }: { readonly row: HeatRow | undefined; readonly needs: readonly HeatNeed[] }) {
  const language = useLanguage()
  const cell = row?.cells.find(({ need }) => need === row.lowest)
  if (cell?.mean == null) return <td />
  return (
    <td>
      <strong className="number">{decimals(cell.mean, 1, language)}</strong>
      <small>{shortNeed(needs.find(({ id }) => id === cell.need)?.text ?? '')}</small>
    </td>
  )
}

export function HeatTable({ rows, ways, needs }: HeatTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const rowOf = (way: string): HeatRow | undefined => rows.find(({ scenario }) => scenario === way)
  return (
    <table className="heat-table">
      <caption className="visually-hidden">{t('figures.heat')}</caption>
      <thead>
        <tr>
          <td />
          {ways.map(({ id, title }) => (
            <th key={id} scope="col">
              {id} <span>{title[language]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="heat-sum heat-low">
          <th scope="row">{t('figures.lowestCell')}</th>
          {ways.map(({ id }) => (
            <Lowest key={id} row={rowOf(id)} needs={needs} />
          ))}
        </tr>
        <tr className="heat-sum">
          <th scope="row">{t('figures.weighted')}</th>
          {ways.map(({ id }) => {
            const weighted = rowOf(id)?.weighted ?? null
            return (
              <td key={id} className="number">
                {weighted === null ? '–' : decimals(weighted, 2, language)}
              </td>
            )
          })}
        </tr>
        {needs.map(({ id: need, text }) => (
          <tr key={need}>
            <th scope="row">{shortNeed(text)}</th>
            {ways.map(({ id }) => {
              const row = rowOf(id)
              const cell = row?.cells.find((one) => one.need === need)
              return cell === undefined ? (
                <td key={id} />
              ) : (
                <HeatCell key={id} cell={cell} isLowest={row?.lowest === need} />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
