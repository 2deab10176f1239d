// 3D: under which conditions a way could be lived with, as far as they have been shown to the room.
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { Task } from '../task.tsx'
import { useSize } from './use-size.ts'
import { useWays } from './ways-shown.tsx'

export function ConditionsShown(props: ShownProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const conditions = useMany('conditions')
  const ways = useWays().filter(([way]) => conditions.some(([, { scenario }]) => scenario === way))
  const box = useSize<HTMLUListElement>(`${language} ${JSON.stringify(conditions)}`, 1.7)
  if (conditions.length === 0) return <Task {...props} />
  return (
    <Frame {...props} kind="figure" rules={false}>
      <p className="figure-lead">{props.activity.prompt?.[language]}</p>
      <ul
        ref={box}
        className="figure columns-list"
        style={{ gridTemplateColumns: `repeat(${ways.length}, minmax(0, 1fr))` }}
        aria-label={t('phases.conditions')}
      >
        {ways.map(([way, { title }]) => (
          <li key={way}>
            <h2>
              <span className="way-letter">{way}</span> {title[language]}
            </h2>
            <ul>
              {conditions
                .filter(([, { scenario }]) => scenario === way)
                .map(([id, { text }]) => (
                  <li key={id}>{text ?? t('erased')}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
