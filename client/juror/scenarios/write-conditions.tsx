// 3D, second step: what it would take for somebody to live with a way.
import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { hasDraft } from '../../connection/use-draft.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { bareCondition } from '../bare-words.ts'
import { useNameOf } from '../names.ts'
import { OwnThing } from '../own-thing.tsx'
import { RefusedWishes } from '../refused-wishes.tsx'
import { Secrecy } from '../secrecy.tsx'
import { TaskHead } from '../task-head.tsx'
import { useWishes } from '../wishes.ts'
import type { Written } from '../written.ts'
import { ConditionForm } from './condition-form.tsx'
import { aboutConditions, type TableCondition, useTableConditions } from './conditions-now.ts'
import { HeatFigures } from './heat-map.tsx'
import { useWays } from './ways.ts'

const editDraft = (id: string): string => `condition.${id}`

function useWayName(): (id: string) => string {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const ways = useWays()
  return (id) => {
    const way = ways.find((one) => one.id === id)
    return way === undefined ? id : t('scenarios.walk.way', { letter: way.letter, title: way.title[language] })
  }
}

function ConditionItem({ condition }: { readonly condition: Written<TableCondition> }) {
  const { t } = useTranslation('juror')
  const nameOf = useNameOf()
  const wayName = useWayName()
  const { id, value } = condition
  const [edits, setEdits] = useState(() => id !== null && hasDraft(editDraft(id)))
  if (id !== null && edits && value.mine)
    return (
      <li>
        <ConditionForm
          draft={editDraft(id)}
          start={{ scenario: value.scenario, text: value.text }}
          submit={t('phases.saveEdit')}
          onSave={({ text }) => {
            setEdits(false)
            act({ type: 'edit-condition', condition: id, text })
          }}
          onCancel={() => setEdits(false)}
        />
      </li>
    )
  const by = value.mine ? t('phases.byYou') : t('phases.by', { name: nameOf(value.seat ?? 0) })
  return (
    <OwnThing
      thing={condition}
      words={bareCondition(value.text)}
      changeable={value.mine}
      facts={
        <>
          <span className="subtle">{by}</span>
          {value.released && <span className="subtle">{t('scenarios.condition.released')}</span>}
        </>
      }
      onEdit={() => setEdits(true)}
      onWithdraw={() => id !== null && act({ type: 'withdraw-condition', condition: id })}
    >
      <p className="card-kind">{wayName(value.scenario)}</p>
      <p className="card-text">{t('scenarios.condition.shown', { words: bareCondition(value.text) })}</p>
    </OwnThing>
  )
}

function TableConditions() {
  const { t } = useTranslation('juror')
  const conditions = useTableConditions()
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t('scenarios.condition.table')}
      </Heading>
      {conditions.length === 0 && <p className="subtle">{t('scenarios.condition.none')}</p>}
      <ul className="own-cards">
        {conditions.map((condition) => (
          <ConditionItem key={condition.key} condition={condition} />
        ))}
      </ul>
    </section>
  )
}

function RoomConditions() {
  const { t } = useTranslation('juror')
  const wayName = useWayName()
  const conditions = useMany('conditions')
  if (conditions.length === 0) return null
  return (
    <section className="stack">
      <Heading level={2} data-size="sm">
        {t('scenarios.condition.room')}
      </Heading>
      <ul className="plain-list">
        {conditions.map(([id, { scenario, text }]) => (
          <li key={id} className="need-result">
            <p className="card-kind">{wayName(scenario)}</p>
            <p>{text === null ? t('card.erased') : t('scenarios.condition.shown', { words: bareCondition(text) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function WriteConditions({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const { refused } = useWishes()
  const some = useMany('heat').length > 0
  return (
    <div className="stack-wide">
      <TaskHead run={run} title={t('scenarios.condition.title')} />
      {some && (
        <details className="fold">
          <summary>{t('scenarios.condition.overview')}</summary>
          <HeatFigures />
        </details>
      )}
      <RefusedWishes entries={refused.filter(aboutConditions)} />
      <div className="stack">
        <Secrecy of="table" />
        <ConditionForm
          draft="condition"
          submit={t('scenarios.condition.save')}
          onSave={(condition) => act({ type: 'write-condition', ...condition })}
        />
      </div>
      <TableConditions />
      <RoomConditions />
    </div>
  )
}
