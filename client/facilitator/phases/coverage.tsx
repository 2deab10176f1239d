// Which needs nothing answers yet: the ones to ask the room about.
import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { useRoomNeeds } from './need-names.ts'

interface CoverageProps {
  /** What answers them: proposals, or texts. */
  readonly by: 'proposals' | 'texts'
  readonly parents: readonly { readonly needs: readonly string[] }[]
}

export function Coverage({ by, parents }: CoverageProps) {
  const { t } = useTranslation('facilitator')
  const needs = useRoomNeeds()
  if (needs.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby={`coverage-${by}`}>
      <h3 id={`coverage-${by}`}>{t('phases.coverage.heading')}</h3>
      <ul className="coverage">
        {needs.map(({ id, name }) => {
          const count = parents.filter((one) => one.needs.includes(id)).length
          return (
            <li key={id} data-none={count === 0}>
              {count === 0 ? <ExclamationmarkTriangleIcon aria-hidden /> : <CheckmarkIcon aria-hidden />}
              <span>{name}</span>
              <span className="number">
                {count === 0 ? t(`phases.coverage.${by}None`) : t(`phases.coverage.${by}`, { count })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
