// How the dots fell, most first: the sum as a bar, and beside it how many gave none, one … five.
import { useTranslation } from 'react-i18next'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { dotsEach } from '#shared/session/limits.ts'
import { Columns } from './columns.tsx'
import { shortNeed } from './need-words.ts'
import { sumOfDots } from './numbers.ts'
import './dots-bars.css'

const scale = Array.from({ length: dotsEach + 1 }, (_, dots) => dots)

type Needs = readonly (readonly [string, SharedNeedEntity])[]

export const byDots = (needs: Needs): Needs =>
  needs.toSorted(([, a], [, b]) => sumOfDots(b.dots ?? []) - sumOfDots(a.dots ?? []))

export function DotsBars({ needs }: { readonly needs: Needs }) {
  const { t } = useTranslation()
  const most = Math.max(1, ...needs.map(([, { dots }]) => sumOfDots(dots ?? [])))
  return (
    <div className="dots-bars">
      <p className="dots-scale" aria-hidden="true">
        <span>{t('figures.dotScale')}</span>
        {scale.map((dots) => (
          <span key={dots}>{dots}</span>
        ))}
      </p>
      <ol aria-label={t('figures.dots')}>
        {byDots(needs).map(([id, { text, dots }]) => {
          const sum = sumOfDots(dots ?? [])
          const counts = dots ?? []
          const givers = counts.slice(1).reduce((total, count) => total + count, 0)
          return (
            <li key={id}>
              <span className="dots-need">{shortNeed(text ?? t('figures.erased'))}</span>
              <span className="dots-sum">
                <span className="dots-bar" aria-hidden="true" style={{ inlineSize: `${(sum / most) * 100}%` }} />
                <strong className="number">{sum}</strong>
                <span className="visually-hidden">{t('figures.dotsFrom', { count: sum, givers })}</span>
              </span>
              <Columns counts={counts} isCounted label={t('figures.dotSpread', { counts: counts.join(', ') })} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
