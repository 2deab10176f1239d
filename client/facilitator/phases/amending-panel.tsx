// 4D, second half: what is objected to, what has been changed, which text the room looks at; then the words are locked.
import { Button } from '@digdir/designsystemet-react'
import { MonitorIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { TextEntity } from '#shared/protocol/phase-entities.ts'
import { lowIn, mostAgainstFirst } from '#shared/session/phases/recommendations-state.ts'
import { useMany } from '../../connection/session-store.ts'
import { shineOn, useSpotlight } from '../../connection/spotlight.ts'
import { TextChanges } from '../../ui/figures/text-changes.tsx'
import { VoteBar } from '../../ui/figures/vote-bar.tsx'
import { ClosingPanel, useClosing } from './closing-panel.tsx'
import { FreezeTexts } from './freeze-texts.tsx'
import { LackingTexts, useLackingTexts, useTrialHindrance } from './lacking-texts.tsx'
import { PenLine } from './pen-line.tsx'
import { useTexts } from './trial-spread.tsx'
import { useRoomTexts } from './writing-panel.tsx'

interface ContestedProps {
  readonly id: string
  readonly text: TextEntity
  /** What the projector shows of it: the text, and the objections that were there when it was shown. */
  readonly lit: readonly string[]
}

function Contested({ id, text, lit }: ContestedProps) {
  const { t } = useTranslation('facilitator')
  const objections = useMany('objections').filter(([, one]) => one.text === id)
  const own = useRoomTexts().find(([one]) => one === id)?.[1]
  const { number, fields, before, trial } = text
  const isLit = lit[0] === id
  const unseen = isLit ? objections.filter(([key]) => !lit.includes(key)).length : 0
  return (
    <li className="phase-item">
      <div className="phase-head">
        <h3>
          <strong className="text-number">{t('phases.number', { number })}</strong> {fields.title}
        </h3>
        <Button
          variant={isLit && unseen === 0 ? 'primary' : 'secondary'}
          aria-pressed={isLit && unseen === 0}
          aria-label={t('phases.amending.showOne', { number })}
          onClick={() => shineOn('amend', id, ...objections.map(([key]) => key))}
        >
          <MonitorIcon aria-hidden fontSize="1.5rem" />
          {unseen > 0
            ? t('phases.amending.showNew', { count: unseen })
            : t(isLit ? 'phases.amending.shown' : 'phases.amending.show')}
        </Button>
      </div>
      {trial !== null && <VoteBar counts={trial} />}
      <p className="phase-meta">
        {trial !== null && `${t('phases.amending.against', { count: lowIn(trial) })} · `}
        {t('phases.amending.objections', { count: objections.length })}
      </p>
      {objections.length > 0 && (
        <ul className="about-list">
          {objections.map(([key, { words }]) => (
            <li key={key}>{words ?? t('map.erased')}</li>
          ))}
        </ul>
      )}
      <TextChanges before={before} after={fields} none={t('phases.amending.unchanged')} />
      {own !== undefined && !own.frozen && <PenLine id={id} text={own} />}
    </li>
  )
}

export function AmendingPanel() {
  const { t } = useTranslation('facilitator')
  const texts = useTexts()
  const contested = texts.filter(([, one]) => one.contested).toSorted(([, a], [, b]) => mostAgainstFirst(a, b))
  const lit = useSpotlight('amend')
  const isPublished = useClosing('trial')?.state === 'published'
  const hindrance = useTrialHindrance()
  // what is not complete comes first: nothing can be locked before it
  const lacks = useLackingTexts().length > 0 && isPublished
  const isFrozen = texts.length > 0 && texts.every(([, { frozen }]) => frozen !== null)
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.amending.heading', { count: contested.length })}</h3>
      </div>
      {!isPublished && <ClosingPanel what="trial" hindrance={hindrance} />}
      {!isPublished && <LackingTexts />}
      {lacks && <FreezeTexts />}
      {isPublished && !lacks && contested.length === 0 && <p className="phase-text">{t('phases.amending.none')}</p>}
      {isFrozen && <p className="phase-text">{t('phases.freeze.done')}</p>}
      <ul className="phase-list">
        {contested.map(([id, text]) => (
          <Contested key={id} id={id} text={text} lit={lit} />
        ))}
      </ul>
      {isPublished && !lacks && <FreezeTexts />}
    </div>
  )
}
