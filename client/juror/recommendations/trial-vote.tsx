// 4D: a trial vote on every text, one at a time, to be changed until it is closed.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { choices as choiceCount } from '#shared/session/phases/recommendations-state.ts'
import { useOne } from '../../connection/session-store.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { ChoiceList } from '../choice-list.tsx'
import { OneByOne } from '../one-by-one.tsx'
import { RefusedWishes } from '../refused-wishes.tsx'
import { SavedState } from '../saved-state.tsx'
import { Secrecy } from '../secrecy.tsx'
import { useAnswersLeft } from '../still-open.ts'
import { TaskHead } from '../task-head.tsx'
import { useWishes } from '../wishes.ts'
import { useChoices } from './choices.ts'
import { FullText } from './full-text.tsx'
import { type Text, useTexts } from './texts-now.ts'
import { aboutTrial, useTrial } from './trial-now.ts'
import { mostVotes, VotesTable } from './votes-table.tsx'

interface SummaryProps {
  readonly texts: readonly Text[]
  readonly votes: Readonly<Record<string, number>>
  readonly onGo: (at: number) => void
}

function Summary({ texts, votes, onGo }: SummaryProps) {
  const { t } = useTranslation('juror')
  const choices = useChoices(choiceCount)
  const whole = texts.every(({ id }) => votes[id] !== undefined)
  return (
    <section className="stack">
      <h2 className="one-title">{t(whole ? 'recommendations.trial.done' : 'recommendations.trial.notDone')}</h2>
      <ul className="plain-list">
        {texts.map(({ id, full }, at) => {
          const vote = votes[id]
          return (
            <li key={id} className="summary-row" data-whole={vote !== undefined}>
              <div>
                <p className="thing-words">{full}</p>
                <p>{vote === undefined ? t('recommendations.trial.missing') : choices[vote]}</p>
              </div>
              <Button
                variant={vote === undefined ? 'secondary' : 'tertiary'}
                aria-label={t(vote === undefined ? 'recommendations.trial.answer' : 'recommendations.trial.change', {
                  text: full,
                })}
                onClick={() => onGo(at)}
              >
                {t(vote === undefined ? 'recommendations.trial.answerShort' : 'recommendations.trial.changeShort')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function OpenTrial({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const texts = useTexts()
  const choices = useChoices(choiceCount)
  const { votes, isWaiting, vote } = useTrial()
  const { refused } = useWishes()
  const [at, setAt] = useState(() => {
    const first = texts.findIndex(({ id }) => votes[id] === undefined)
    return first === -1 ? texts.length : first
  })
  const left = texts.filter(({ id }) => votes[id] === undefined)
  useAnswersLeft(left.length, () => setAt(texts.findIndex(({ id }) => id === left[0]?.id)))
  const text = texts[at]
  const lead =
    texts.length === 0
      ? t('recommendations.trial.none')
      : (run.activity?.prompt?.[language] ?? t('recommendations.trial.lead'))
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('recommendations.trial.title')} lead={lead} />
      <RefusedWishes entries={refused.filter(aboutTrial)} />
      {texts.length > 0 && text === undefined && <Summary texts={texts} votes={votes} onGo={setAt} />}
      {text !== undefined && (
        <OneByOne at={at} of={texts.length} title={text.full} last={t('recommendations.trial.last')} onGo={setAt}>
          <FullText fields={text.fields} />
          <Secrecy of="trial" />
          <ChoiceList
            key={text.id}
            name={`trial-${text.id}`}
            legend={t('recommendations.trial.ask', { text: text.name })}
            choices={choices}
            chosen={votes[text.id]}
            onChoose={(choice) => vote(text.id, choice)}
          />
          {votes[text.id] !== undefined && <SavedState state={isWaiting(text.id) ? 'waiting' : 'saved'} />}
        </OneByOne>
      )}
    </div>
  )
}

function TrialResult({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const texts = useTexts()
  const most = mostVotes(texts.map(({ trial }) => trial))
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('recommendations.trial.result')} />
      {texts.map(({ id, full, name, trial }) => (
        <section key={id} className="stack-tight">
          <h2 className="thing-words">{full}</h2>
          {trial !== null && (
            <VotesTable caption={t('recommendations.amend.spread', { text: name })} counts={trial} most={most} />
          )}
        </section>
      ))}
    </div>
  )
}

export function TrialVote({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const state = useOne('trying')?.state ?? 'open'
  const ready = useTexts().length > 0
  if (state === 'open') return <OpenTrial key={String(ready)} run={run} />
  if (state === 'published') return <TrialResult run={run} />
  return <TaskHead run={run} title={t('recommendations.trial.closed')} lead={t('recommendations.trial.closedLead')} />
}
