// How many people have which chance: a histogram with its figures as a table for those who cannot see it.
import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar as BarShape } from '@visx/shape'
import { useTranslation } from 'react-i18next'
import type { Bar } from '#shared/selection/figures.ts'
import { percent } from '#shared/selection/words/words.ts'
import { Measured } from './measured.tsx'
import { useLanguage } from './use-language.ts'

const tickText = { fontFamily: 'inherit', fill: 'var(--ds-color-neutral-text-subtle)' }
const labelText = { ...tickText, fill: 'var(--ds-color-neutral-text-default)' }
const line = 'var(--ds-color-neutral-border-default)'

/** How much larger than usual the text of the page is: on a projector the drawing grows with it. */
const zoom = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1

function Drawing({ bars, width }: { readonly bars: readonly Bar[]; readonly width: number }) {
  const language = useLanguage()
  const { t } = useTranslation()
  const z = zoom()
  const height = 290 * z
  const margin = { top: 24 * z, right: 32 * z, bottom: 62 * z, left: 60 * z }
  const [tick, label] = [
    { ...tickText, fontSize: 15 * z },
    { ...labelText, fontSize: 16 * z, textAnchor: 'middle' },
  ] as const
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom }
  const x = scaleBand({ domain: bars.map((bar) => bar.from), range: [0, inner.width], padding: 0.12 })
  const position = scaleLinear({ domain: [0, 1], range: [0, inner.width] })
  const y = scaleLinear({
    domain: [0, Math.max(1, ...bars.map((bar) => bar.people))],
    range: [inner.height, 0],
    nice: true,
  })
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <Group left={margin.left} top={margin.top}>
        {bars.map((bar) => (
          <Group key={bar.from}>
            <BarShape
              x={x(bar.from) ?? 0}
              y={y(bar.people)}
              width={x.bandwidth()}
              height={inner.height - y(bar.people)}
              rx={3}
              fill="var(--ds-color-primary-base-default)"
            />
            {bar.people > 0 && (
              <text x={(x(bar.from) ?? 0) + x.bandwidth() / 2} y={y(bar.people) - 6} textAnchor="middle" {...tick}>
                {bar.people}
              </text>
            )}
          </Group>
        ))}
        <AxisBottom
          top={inner.height}
          scale={position}
          numTicks={width < 500 * z ? 5 : 10}
          tickFormat={(value) => percent(Number(value), language)}
          stroke={line}
          tickStroke={line}
          tickLabelProps={{ ...tick, textAnchor: 'middle', dy: 4 * z }}
          label={t('plot.chance')}
          labelProps={label}
          labelOffset={18 * z}
        />
        <AxisLeft
          scale={y}
          numTicks={4}
          stroke={line}
          tickStroke={line}
          tickLabelProps={{ ...tick, textAnchor: 'end', dx: -4, dy: 5 * z }}
          label={t('plot.people')}
          labelProps={label}
          labelOffset={34 * z}
        />
      </Group>
    </svg>
  )
}

export function ChancesPlot({ bars }: { readonly bars: readonly Bar[] }) {
  const language = useLanguage()
  const { t } = useTranslation()
  return (
    <figure className="plot">
      <Measured>{(width) => <Drawing bars={bars} width={width} />}</Measured>
      <table className="visually-hidden">
        <caption>{t('plot.table')}</caption>
        <tbody>
          {bars
            .filter((bar) => bar.people > 0)
            .map((bar) => (
              <tr key={bar.from}>
                <th scope="row">
                  {t('plot.bar', { from: percent(bar.from, language), to: percent(bar.to, language) })}
                </th>
                <td>{bar.people}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  )
}
