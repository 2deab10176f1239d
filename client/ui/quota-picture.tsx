// Quotas, pool and panel side by side: for every category where the quota lies and how many there are.
import { Heading } from '@digdir/designsystemet-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import './quota-picture.css'

export interface PictureFeature {
  readonly name: string
  readonly categories: readonly {
    readonly name: string
    readonly min: number
    readonly max: number
    readonly pool?: number
    readonly panel?: number
  }[]
}

interface PictureProps {
  readonly features: readonly PictureFeature[]
  readonly size: number
  readonly people?: number
}

const span = (min: number, max: number): string => (min === max ? String(min) : `${min}–${max}`)

/** One scale for a whole feature, so that its bars can be compared. */
function scaleOf(feature: PictureFeature, size: number, people: number | undefined): number {
  const values = feature.categories.flatMap(({ max, pool, panel }) => [
    Math.min(max, size),
    panel ?? 0,
    pool === undefined || !people ? 0 : (pool / people) * size,
  ])
  return Math.max(1, ...values) * 1.05
}

function Category({
  category,
  scale,
  size,
  people,
}: { readonly category: PictureFeature['categories'][number]; readonly scale: number } & Omit<
  PictureProps,
  'features'
>) {
  const { t } = useTranslation()
  const { name, min, max, pool, panel } = category
  const at = (value: number) => `${Math.min(100, (value / scale) * 100)}%`
  const expected = pool === undefined || !people ? undefined : (pool / people) * size
  const outside = panel !== undefined && (panel < min || panel > max)
  return (
    <li className="quota-row">
      <span className="quota-name">{name}</span>
      <span className="quota-track" aria-hidden="true">
        <span
          className="quota-band"
          style={{ insetInlineStart: at(min), inlineSize: `calc(${at(Math.min(max, size))} - ${at(min)} + 2px)` }}
        />
        {expected !== undefined && <span className="quota-pool" style={{ insetInlineStart: at(expected) }} />}
        {panel !== undefined && <span className="quota-panel" style={{ insetInlineStart: at(panel) }} />}
      </span>
      <span className="quota-figures number">
        <span>
          <span className="visually-hidden">{t('picture.quota')} </span>
          {span(min, Math.min(max, size))}
        </span>
        {pool !== undefined && <span className="subtle">{t('picture.pool', { count: pool })}</span>}
        {panel !== undefined && (
          <strong>
            {t('picture.panel', { count: panel })}
            {outside && `, ${t('picture.outside')}`}
          </strong>
        )}
      </span>
    </li>
  )
}

export function QuotaPicture({ features, size, people }: PictureProps) {
  const { t } = useTranslation()
  const shows = (part: 'pool' | 'panel') =>
    features.some((feature) => feature.categories.some((category) => category[part] !== undefined))
  const figures = 1 + Number(shows('pool')) + Number(shows('panel'))
  return (
    <div className="quota-picture">
      <ul className="quota-legend" aria-hidden="true">
        <li>
          <span className="quota-band" /> {t('picture.quota')}
        </li>
        {shows('pool') && (
          <li>
            <span className="quota-pool" /> {t('picture.expected')}
          </li>
        )}
        {shows('panel') && (
          <li>
            <span className="quota-panel" /> {t('picture.inPanel')}
          </li>
        )}
      </ul>
      <div className="quota-features" style={{ '--figures': figures } as CSSProperties}>
        {features.map((feature) => (
          <section key={feature.name} aria-label={feature.name}>
            <Heading level={3} data-size="2xs">
              {feature.name}
            </Heading>
            <ul className="quota-list">
              {feature.categories.map((category) => (
                <Category
                  key={category.name}
                  category={category}
                  scale={scaleOf(feature, size, people)}
                  size={size}
                  {...(people === undefined ? {} : { people })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
