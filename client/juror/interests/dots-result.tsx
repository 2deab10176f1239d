// How the dots fell: all dots of a need as a bar, and how many of us gave it none, one … five.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import type { DotHistogram } from '#shared/session/phases/interests-state.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { sumOfDots } from '../../ui/figures/numbers.ts'
import { TaskHead } from '../task-head.tsx'
import { NeedWordsShown } from './need-words.tsx'

function Spread({ dots }: { readonly dots: DotHistogram }) {
  const { t } = useTranslation('juror')
  const most = Math.max(1, ...dots)
  return (
    <table className="spread">
      <thead>
        <tr>
          <th scope="row">{t('interests.dots.dots')}</th>
          {dots.map((_, count) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the number of dots
            <th key={count} scope="col">
              {count}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('interests.dots.jurors')}</th>
          {dots.map((jurors, count) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the number of dots
            <td key={count}>
              <span className="spread-bar" aria-hidden style={{ blockSize: `${(jurors / most) * 1.75}rem` }} />
              {jurors}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function NeedResult({ need, most }: { readonly need: SharedNeedEntity; readonly most: number }) {
  const { t } = useTranslation('juror')
  const dots = need.dots ?? []
  const sum = sumOfDots(dots)
  return (
    <li className="need-result">
      <NeedWordsShown need={need} />
      <p className="sum-bar">
        <span className="bar" aria-hidden style={{ inlineSize: `${(sum / most) * 70}%` }} />
        <strong className="number">{t('interests.dots.given', { count: sum })}</strong>
      </p>
      <Spread dots={dots} />
    </li>
  )
}

/** The bars, most dots first. */
export function DotsBars() {
  const needs = useMany('needs').toSorted(([, a], [, b]) => sumOfDots(b.dots ?? []) - sumOfDots(a.dots ?? []))
  const most = Math.max(1, ...needs.map(([, need]) => sumOfDots(need.dots ?? [])))
  return (
    <ul className="plain-list">
      {needs.map(([id, need]) => (
        <NeedResult key={id} need={need} most={most} />
      ))}
    </ul>
  )
}

export function DotsResult({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const published = useOne('dotting')?.state === 'published'
  return (
    <div className="stack-wide">
      <TaskHead
        key={String(published)}
        run={run}
        title={t(published ? 'interests.dots.result' : 'interests.dots.closed')}
        lead={t(published ? 'interests.dots.resultLead' : 'interests.dots.closedLead')}
      />
      {published && <DotsBars />}
    </div>
  )
}
