// 4E, third step: how the jury voted, when it is shown to the room.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useMany } from '../../connection/session-store.ts'
import { TaskHead } from '../task-head.tsx'
import { TraceNote } from '../traces.tsx'
import { useTexts } from './texts-now.ts'
import { mostVotes, VotesTable } from './votes-table.tsx'

export function VoteResult({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const { t: shared } = useTranslation()
  const texts = useTexts()
  const results = useMany('results').toSorted(([, a], [, b]) => a.number - b.number)
  const most = mostVotes(results.map(([, { counts }]) => counts))
  if (results.length === 0)
    return (
      <TaskHead
        run={run}
        title={t('recommendations.result.counting')}
        lead={t('recommendations.result.countingLead')}
      />
    )
  return (
    <div className="stack-wide">
      <TaskHead key="shown" run={run} title={t('recommendations.result.title')} />
      <TraceNote />
      <ul className="plain-list">
        {results.map(([id, result]) => {
          const text = texts.find((one) => one.id === id)
          const name = text?.name ?? t('recommendations.number', { n: result.number })
          return (
            <li key={id} className="need-result vote-result" data-class={result.class}>
              <h2 className="thing-words">{text?.full ?? name}</h2>
              <p className="tag">{shared(`figures.class.${result.class}`)}</p>
              <p className="number">
                {result.percent === null
                  ? t('recommendations.result.noSides')
                  : t('recommendations.result.support', {
                      percent: result.percent,
                      support: result.support,
                      sides: result.sides,
                    })}
              </p>
              <VotesTable
                caption={t('recommendations.result.table', { text: name })}
                counts={result.counts}
                most={most}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
