// Everybody works: the question large, and how far each table is, as numbers and never as names.
import { useTranslation } from 'react-i18next'
import type { TableCountEntity } from '#shared/protocol/entities.ts'
import { useMany, useOne } from '../connection/session-store.ts'
import { useLanguage } from '../ui/use-language.ts'
import { Frame } from './frame.tsx'
import type { ShownProps } from './shown-props.ts'

/** Up to so many people at each table are drawn as dots; more as a bar. */
const mostDots = 8
const mostTablesWithDots = 10

function Measure({ count: { done, here }, dots }: { readonly count: TableCountEntity; readonly dots: boolean }) {
  if (!dots)
    return (
      <span className="bar">
        <span style={{ inlineSize: `${here === 0 ? 0 : (done / here) * 100}%` }} />
      </span>
    )
  return (
    <span className="dots">
      {Array.from({ length: here }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot stands for nobody in particular
        <span key={i} data-done={i < done} />
      ))}
    </span>
  )
}

function Counts() {
  const { t } = useTranslation('projector')
  const counts = useMany('counts')
  const dots = counts.length <= mostTablesWithDots && counts.every(([, { here }]) => here <= mostDots)
  return (
    <ul className="counts" data-many={counts.length > mostTablesWithDots}>
      {counts.map(([id, count]) => (
        <li key={id} data-ready={count.here > 0 && count.done >= count.here}>
          <span className="visually-hidden">{t('tableCount', { ...count })}</span>
          <span aria-hidden="true" className="count-table">
            {t('table', { table: count.table })}
          </span>
          <span aria-hidden="true">
            <Measure count={count} dots={dots} />
          </span>
          <span aria-hidden="true" className="number count-figure">
            {count.done}/{count.here}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function Task(props: ShownProps) {
  const { t } = useTranslation('projector')
  const language = useLanguage()
  const progress = useOne('progress')
  const many = useMany('counts').length > mostTablesWithDots
  return (
    <Frame {...props} kind="task" rules={!many}>
      <p className="prompt">{props.activity.prompt?.[language]}</p>
      <Counts />
      <p className="visually-hidden">{t('done', { done: progress?.done ?? 0, here: progress?.here ?? 0 })}</p>
    </Frame>
  )
}
