// 4B: the proposals of all tables once they are shown, without names; those outside the mandate apart.
import { useTranslation } from 'react-i18next'
import { useMany } from '../../connection/session-store.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { Task } from '../task.tsx'
import { useFit } from '../use-fit.ts'

export function ProposalsShown(props: ShownProps) {
  const { t } = useTranslation('projector')
  const proposals = useMany('proposals').toSorted(([, a], [, b]) => Number(a.outside) - Number(b.outside))
  const list = useFit(JSON.stringify(proposals))
  if (proposals.length === 0) return <Task {...props} />
  return (
    <Frame {...props} kind="map" rules={false}>
      <ul ref={list} className="map" aria-label={t('phases.proposals')}>
        {proposals.map(([id, { text, parts, outside }]) => (
          <li key={id} className="perspective" data-outside={outside}>
            <span className="perspective-title">{text ?? t('erased')}</span>
            {outside && <span className="perspective-cards">{t('phases.outside')}</span>}
            {parts > 1 && <span className="perspective-cards">{t('phases.parts', { count: parts })}</span>}
          </li>
        ))}
      </ul>
    </Frame>
  )
}
