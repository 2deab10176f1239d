// 3C, second step: every way is scored on one criterion at a time; nothing is shown of what others give.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { useOne } from '../../connection/session-store.ts'
import { shortNeed } from '../../ui/figures/need-words.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { bareSoThat } from '../bare-words.ts'
import { useCriteria } from '../interests/criteria.ts'
import { OneByOne } from '../one-by-one.tsx'
import { RefusedWishes } from '../refused-wishes.tsx'
import { Secrecy } from '../secrecy.tsx'
import { useAnswersLeft } from '../still-open.ts'
import { TaskHead } from '../task-head.tsx'
import { isOf, useWishes } from '../wishes.ts'
import { HeatMap } from './heat-map.tsx'
import { ScoreRow } from './score-row.tsx'
import { ScoreSummary } from './score-summary.tsx'
import { answeredOn, scoresLeft, useScores } from './scores-now.ts'
import { WayStory } from './way-story.tsx'
import { useWays } from './ways.ts'

function CriterionHead({ need }: { readonly need: SharedNeedEntity }) {
  const { t } = useTranslation('juror')
  return (
    <div className="stack-tight">
      {need.soThat !== null && need.soThat !== '' && (
        <p>{t('interests.need.soThatShown', { words: bareSoThat(need.soThat) })}</p>
      )}
      {need.test !== null && <p className="quiet-note">{t('interests.criteria.test', { test: need.test })}</p>}
    </div>
  )
}

function Stories() {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  return useWays().map((way) => (
    <details key={way.id} className="fold">
      <summary>
        {t('scenarios.score.read')}: {t('scenarios.score.legend', { letter: way.letter, title: way.title[language] })}
      </summary>
      <WayStory way={way} />
    </details>
  ))
}

function Pages() {
  const { t } = useTranslation('juror')
  const criteria = useCriteria()
  const ways = useWays()
  const { scores, isWaiting, give } = useScores()
  const [at, setAt] = useState(() => {
    const first = criteria.findIndex(([id]) => answeredOn(scores, id, ways) < ways.length)
    return first === -1 ? criteria.length : first
  })
  const firstLeft = criteria.findIndex(([id]) => answeredOn(scores, id, ways) < ways.length)
  useAnswersLeft(scoresLeft(scores, criteria, ways), () => setAt(firstLeft))
  const found = criteria[at]
  if (found === undefined) return <ScoreSummary scores={scores} onGo={setAt} />
  const [id, need] = found
  return (
    <OneByOne
      at={at}
      of={criteria.length}
      title={shortNeed(need.text ?? t('card.erased'))}
      last={t('scenarios.score.last')}
      onGo={setAt}
    >
      <CriterionHead need={need} />
      <Secrecy of="scores" />
      {ways.map((way) => (
        <ScoreRow
          key={`${id}.${way.id}`}
          way={way}
          name={`${id}.${way.id}`}
          score={scores[id]?.[way.id]}
          waiting={isWaiting(id, way.id)}
          onScore={(score) => give(id, way.id, score)}
        />
      ))}
    </OneByOne>
  )
}

function OpenScores({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const none = useCriteria().length === 0
  const { refused } = useWishes()
  return (
    <div className="stack-wide">
      <TaskHead
        run={run}
        title={t('scenarios.score.title')}
        lead={t(none ? 'scenarios.score.noCriteria' : 'scenarios.score.lead')}
      />
      <RefusedWishes entries={refused.filter(isOf('score'))} />
      {!none && <Pages />}
      <div className="stack-tight">
        <Stories />
      </div>
    </div>
  )
}

export function ScoreWays({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const state = useOne('scoring')?.state ?? 'open'
  if (state === 'open') return <OpenScores run={run} />
  if (state === 'published') return <HeatMap run={run} />
  return <TaskHead run={run} title={t('scenarios.score.closed')} lead={t('scenarios.score.closedLead')} />
}
