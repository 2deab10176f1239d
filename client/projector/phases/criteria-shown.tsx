// 2D: how many have given their dots; how they fell, once shown; and what we compare with, once it is locked.
import { useTranslation } from 'react-i18next'
import { useMany, useOne } from '../../connection/session-store.ts'
import { DotsBars } from '../../ui/figures/dots-bars.tsx'
import { shortNeed } from '../../ui/figures/need-words.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { useFit } from '../use-fit.ts'
import { Answered } from './answered.tsx'
import { NeedsShown } from './needs-shown.tsx'
import { useSize } from './use-size.ts'

function Bars(props: ShownProps) {
  const needs = useMany('needs')
  const box = useSize(JSON.stringify(needs), 1.5)
  return (
    <Frame {...props} kind="figure" rules={false}>
      <div ref={box} className="figure">
        <DotsBars needs={needs} />
      </div>
    </Frame>
  )
}

function Criteria(props: ShownProps) {
  const { t } = useTranslation('projector')
  const criteria = useMany('needs')
    .filter(([, { criterion }]) => criterion !== null)
    .toSorted(([, a], [, b]) => (a.criterion ?? 0) - (b.criterion ?? 0))
  const list = useFit(JSON.stringify(criteria))
  return (
    <Frame {...props} kind="map" rules={false}>
      <ul ref={list} className="map" aria-label={t('phases.criteria')}>
        {criteria.map(([id, { text, test }]) => (
          <li key={id} className="perspective">
            <span className="perspective-title">{shortNeed(text ?? t('erased'))}</span>
            <span className="criterion-test">{test}</span>
          </li>
        ))}
      </ul>
    </Frame>
  )
}

export function CriteriaShown(props: ShownProps) {
  const dotting = useOne('dotting')
  const isLocked = useMany('needs').some(([, { criterion }]) => criterion !== null)
  if (isLocked) return <Criteria {...props} />
  if (dotting === undefined) return <NeedsShown {...props} />
  if (dotting.state === 'published') return <Bars {...props} />
  const { answered, here, state } = dotting
  return <Answered {...props} what="dots" answered={answered} here={here} isClosed={state === 'closed'} />
}
