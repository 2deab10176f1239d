// 3D: the heat map to talk about, and the tables' conditions, shown to the room one by one or all at once.
import { Button } from '@digdir/designsystemet-react'
import { EyeIcon, EyeSlashIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import type { RoomConditionEntity } from '#shared/protocol/phase-entities.ts'
import { act } from '../../connection/connection.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { tableNumber } from '../map/headings.ts'
import { ClosingPanel, useClosing } from './closing-panel.tsx'
import { HeatNow, useWays } from './heat-now.tsx'

const release = (condition: string, released: boolean): void =>
  void act({ type: 'release-condition', condition, released })

function Condition({ id, condition }: { readonly id: string; readonly condition: RoomConditionEntity }) {
  const { t } = useTranslation('facilitator')
  const { text, table, released } = condition
  return (
    <li className="phase-item" data-done={released}>
      <p>{text ?? t('map.erased')}</p>
      <div className="phase-foot">
        <span className="phase-meta">
          {t('tables.name', { table: tableNumber(table) })} ·{' '}
          {released ? <EyeIcon aria-hidden fontSize="1.25rem" /> : <EyeSlashIcon aria-hidden fontSize="1.25rem" />}
          {t(released ? 'map.shown' : 'map.hidden')}
        </span>
        <Button
          variant={released ? 'tertiary' : 'secondary'}
          aria-label={t(released ? 'map.hideOne' : 'map.showOne', { title: text ?? '' })}
          onClick={() => release(id, !released)}
        >
          {t(released ? 'map.hide' : 'map.show')}
        </Button>
      </div>
    </li>
  )
}

export function ConditionsPanel() {
  const { t } = useTranslation('facilitator')
  const language = useLanguage()
  const conditions = useMany('roomConditions')
  const hidden = conditions.filter(([, { released }]) => !released)
  const overview = useOne('run')?.step === 'overview'
  const isPublished = useClosing('scores')?.state === 'published'
  const ways = useWays().filter(({ id }) => conditions.some(([, { scenario }]) => scenario === id))
  return (
    <div className="phase-panel">
      <div className="phase-head">
        <h3>{t('phases.conditions.heading')}</h3>
        {hidden.length > 0 && (
          <Button
            onClick={() => {
              for (const [id] of hidden) release(id, true)
            }}
          >
            <EyeIcon aria-hidden fontSize="1.5rem" />
            {t('phases.conditions.all', { count: hidden.length })}
          </Button>
        )}
      </div>
      {!isPublished && <ClosingPanel what="scores" />}
      {overview && <HeatNow />}
      {conditions.length === 0 && <p className="subtle">{t('phases.conditions.none')}</p>}
      {ways.map(({ id: way, title }) => (
        <section key={way} className="stack-tight" aria-labelledby={`conditions-${way}`}>
          <h3 id={`conditions-${way}`}>
            {way} {title[language]}
          </h3>
          <ul className="phase-list">
            {conditions
              .filter(([, { scenario }]) => scenario === way)
              .map(([id, condition]) => (
                <Condition key={id} id={id} condition={condition} />
              ))}
          </ul>
        </section>
      ))}
      {!overview && <HeatNow />}
    </div>
  )
}
