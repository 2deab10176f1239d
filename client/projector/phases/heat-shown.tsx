// 3C and 3D: how many have scored, and the heat map once it is shown to everybody.
import { useTranslation } from 'react-i18next'
import { useMany, useOne } from '../../connection/session-store.ts'
import { HeatTable } from '../../ui/figures/heat-table.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { Frame } from '../frame.tsx'
import type { ShownProps } from '../shown-props.ts'
import { Talk } from '../talk.tsx'
import { Answered } from './answered.tsx'
import { useSize } from './use-size.ts'
import { useWays } from './ways-shown.tsx'

function HeatMap(props: ShownProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const rows = useMany('heat').map(([, row]) => row)
  const ways = useWays().map(([id, { title }]) => ({ id, title }))
  const needs = useMany('needs')
    .filter(([, { criterion }]) => criterion !== null)
    .toSorted(([, a], [, b]) => (a.criterion ?? 0) - (b.criterion ?? 0))
    .map(([id, { text }]) => ({ id, text: text ?? t('erased') }))
  const box = useSize(`${language} ${JSON.stringify([rows, needs])}`, 1.2)
  return (
    <Frame {...props} kind="figure" rules={false}>
      <div ref={box} className="figure">
        <HeatTable rows={rows} ways={ways} needs={needs} />
      </div>
    </Frame>
  )
}

export function HeatShown(props: ShownProps) {
  const scoring = useOne('scoring')
  if (scoring === undefined) return <Talk {...props} />
  if (scoring.state === 'published') return <HeatMap {...props} />
  const { answered, here, state } = scoring
  return <Answered {...props} what="scores" answered={answered} here={here} isClosed={state === 'closed'} />
}
