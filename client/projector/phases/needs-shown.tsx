// The needs of the whole room as they are shared; before there are any, the question and how far the tables are.
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { useNeedSentence } from '../../ui/figures/need-words.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { Task } from '../task.tsx'
import { useFit } from '../use-fit.ts'

export function NeedsShown(props: ShownProps) {
  const { t } = useTranslation('projector')
  const sentence = useNeedSentence()
  const needs = useMany('needs')
  const list = useFit(JSON.stringify(needs))
  if (needs.length === 0) return <Task {...props} />
  return (
    <Frame {...props} kind="map" rules={needs.length <= 9}>
      <ul ref={list} className="map" aria-label={t('phases.needs')}>
        {needs.map(([id, { text, soThat }]) => (
          <li key={id} className="perspective">
            <span className="perspective-title">{sentence(text, soThat)}</span>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
