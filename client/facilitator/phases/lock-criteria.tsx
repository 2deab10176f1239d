// Which needs the ways are compared with, and how one notices that each is met. What is typed stays through a reload.
import { Checkbox, Textfield } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { SharedNeedEntity } from '#shared/protocol/phase-entities.ts'
import { longest } from '#shared/session/limits.ts'
import { fewestCriteria, mostCriteria } from '#shared/session/phases/interests.ts'
import { act } from '../../connection/connection.ts'
import { useOne } from '../../connection/session-store.ts'
import { useDraft } from '../../connection/use-draft.ts'
import { byDots } from '../../ui/figures/dots-bars.tsx'
import { shortNeed } from '../../ui/figures/need-words.ts'
import { sumOfDots } from '../../ui/figures/numbers.ts'
import { FinalButton } from './final-button.tsx'

type Needs = readonly (readonly [string, SharedNeedEntity])[]

/** By the words of the need, so that another jury never finds these. */
type Draft = Readonly<Record<string, { readonly chosen?: boolean; readonly test?: string }>>

function readDraft(text: string): Draft {
  try {
    return JSON.parse(text) as Draft // only this file writes it
  } catch {
    return {}
  }
}

export function LockCriteria({ needs }: { readonly needs: Needs }) {
  const { t } = useTranslation('facilitator')
  const [text, write, clear] = useDraft('criteria')
  const draft = readDraft(text)
  const compares = useOne('plan')?.activities.some(({ kind }) => kind === 'scoring') ?? false
  const rows = byDots(needs).map(([id, need], place) => {
    const key = need.text ?? id
    const given = draft[key] ?? {}
    return { id, key, need, test: given.test ?? '', chosen: given.chosen ?? place < mostCriteria }
  })
  const chosen = rows.filter((row) => row.chosen)
  const untested = chosen.filter(({ test }) => test.trim() === '').length
  const inBounds = chosen.length >= fewestCriteria && chosen.length <= mostCriteria
  const change = (key: string, changes: Draft[string]): void =>
    write(JSON.stringify({ ...draft, [key]: { ...draft[key], ...changes } }))
  const lock = (): void => {
    act({ type: 'lock-criteria', criteria: chosen.map(({ id, test }) => ({ need: id, test: test.trim() })) })
    clear()
  }
  return (
    <section className="phase-state" aria-labelledby="lock-criteria">
      <h3 id="lock-criteria">{t('phases.criteria.choose', { least: fewestCriteria, most: mostCriteria })}</h3>
      <div className="row">
        <FinalButton
          label={t('phases.criteria.lock', { count: chosen.length })}
          title={t('phases.criteria.lockTitle', { count: chosen.length })}
          text={t(compares ? 'phases.criteria.lockText' : 'phases.criteria.lockTextAlone')}
          disabled={!inBounds || untested > 0}
          onConfirm={lock}
        />
        <span role="status">
          {!inBounds &&
            t('phases.criteria.chosen', { count: chosen.length, least: fewestCriteria, most: mostCriteria })}
          {inBounds && untested > 0 && t('phases.criteria.untested', { count: untested })}
        </span>
      </div>
      <p className="lock-head phase-meta" aria-hidden="true">
        <span>{t('phases.criteria.need')}</span>
        <span>{t('phases.criteria.test')}</span>
      </p>
      <ul className="lock-list">
        {rows.map(({ id, key, need, test, chosen: isChosen }) => (
          <li key={id}>
            <Checkbox
              label={shortNeed(need.text ?? t('map.erased'))}
              description={t('phases.criteria.dots', { count: sumOfDots(need.dots ?? []) })}
              checked={isChosen}
              onChange={(event) => change(key, { chosen: event.target.checked })}
            />
            {isChosen && (
              <Textfield
                label={
                  <span className="visually-hidden">
                    {t('phases.criteria.testOf', { name: shortNeed(need.text ?? '') })}
                  </span>
                }
                maxLength={longest.need}
                value={test}
                onChange={(event) => change(key, { test: event.target.value })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
