// 3C, first step: the ways forward, read one at a time.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { OneByOne } from '../one-by-one.tsx'
import { TaskHead } from '../task-head.tsx'
import { WayStory } from './way-story.tsx'
import { useWays } from './ways.ts'

export function ReadWays({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const ways = useWays()
  const [at, setAt] = useState(0)
  const way = ways[at]
  return (
    <div className="stack-wide">
      <TaskHead
        run={run}
        title={t('scenarios.walk.title')}
        lead={t(way ? 'scenarios.walk.lead' : 'scenarios.walk.none')}
      />
      {way !== undefined && (
        <OneByOne
          at={at}
          of={ways.length}
          title={t('scenarios.walk.way', { letter: way.letter, title: way.title[language] })}
          onGo={setAt}
        >
          {way.asToday && <p className="tag">{t('scenarios.walk.asToday')}</p>}
          <WayStory way={way} />
        </OneByOne>
      )}
    </div>
  )
}
