// The ways forward side by side, one in each column: a day in the future.
import { useTranslation } from 'react-i18next'
import type { ScenarioEntity } from '#shared/protocol/phase-entities.ts'
import { useMany } from '../../connection/session-store.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { useSize } from './use-size.ts'

/** The ways in their order. */
export const useWays = (): readonly (readonly [string, ScenarioEntity])[] =>
  useMany('scenarios').toSorted(([, a], [, b]) => a.order - b.order)

export function WaysShown(props: ShownProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const ways = useWays()
  const box = useSize<HTMLUListElement>(`${language} ${JSON.stringify(ways)}`, 1.7)
  return (
    <Frame {...props} kind="figure" rules={false}>
      <p className="figure-lead">{props.activity.prompt?.[language]}</p>
      <ul
        ref={box}
        className="figure columns-list"
        style={{ gridTemplateColumns: `repeat(${ways.length}, minmax(0, 1fr))` }}
        aria-label={t('phases.ways')}
      >
        {ways.map(([id, { title, asToday, story }]) => (
          <li key={id}>
            <h2>
              <span className="way-letter">{id}</span> {title[language]}
            </h2>
            {asToday && <p className="way-today">{t('phases.asToday')}</p>}
            <p>{story[language]}</p>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
