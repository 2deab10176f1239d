// 3D, first step: how every way meets every need; for each way its lowest cell first, then its weighted mean.
import { useTranslation } from 'react-i18next'
import type { RunEntity } from '#shared/protocol/entities.ts'
import type { HeatRow } from '#shared/session/heat-map.ts'
import { useMany } from '../../connection/session-store.ts'
import { shortNeed } from '../../ui/figures/need-words.ts'
import { decimals } from '../../ui/figures/numbers.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useCriteria } from '../interests/criteria.ts'
import { TaskHead } from '../task-head.tsx'
import { HeatCell } from './heat-cell.tsx'
import { useWays, type Way } from './ways.ts'

type Rows = ReadonlyMap<string, HeatRow>

function WayFigures({ way, row }: { readonly way: Way; readonly row: HeatRow | undefined }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const criteria = useCriteria()
  const lowest = row?.cells.find(({ need }) => need === row.lowest)
  const need = criteria.find(([id]) => id === row?.lowest)?.[1].text ?? t('card.erased')
  return (
    <li className="way-figures">
      <p className="thing-words">{t('scenarios.walk.way', { letter: way.letter, title: way.title[language] })}</p>
      {lowest?.mean != null && (
        <p>
          {t('scenarios.heat.lowestOf', {
            mean: decimals(lowest.mean, 1, language),
            need: shortNeed(need),
          })}
        </p>
      )}
      {row?.weighted != null && (
        <p>
          {t('scenarios.heat.weighted')}: <strong className="number">{decimals(row.weighted, 2, language)}</strong>
        </p>
      )}
    </li>
  )
}

function HeatTable({ ways, rows }: { readonly ways: readonly Way[]; readonly rows: Rows }) {
  const { t } = useTranslation('juror')
  const language = useLanguage()
  const criteria = useCriteria()
  return (
    <table className="heat">
      <thead>
        <tr>
          <th scope="col">{t('scenarios.heat.need')}</th>
          {ways.map(({ id, letter, title }) => (
            <th key={id} scope="col">
              <span aria-hidden>{letter}</span>
              <span className="visually-hidden">{t('scenarios.walk.way', { letter, title: title[language] })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map(([need, { text }]) => (
          <tr key={need}>
            <th scope="row">{shortNeed(text ?? t('card.erased'))}</th>
            {ways.map(({ id, letter }) => {
              const cell = rows.get(id)?.cells.find((one) => one.need === need)
              return cell === undefined ? (
                <td key={id} />
              ) : (
                <HeatCell key={id} cell={cell} letter={letter} isLowest={rows.get(id)?.lowest === need} />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The heat map itself, wherever it is shown. */
export function HeatFigures() {
  const { t } = useTranslation('juror')
  const ways = useWays()
  const rows: Rows = new Map(useMany('heat'))
  return (
    <div className="stack">
      <ul className="plain-list">
        {ways.map((way) => (
          <WayFigures key={way.id} way={way} row={rows.get(way.id)} />
        ))}
      </ul>
      <p className="subtle">{t('scenarios.heat.weightedNote')}</p>
      <HeatTable ways={ways} rows={rows} />
      <p className="subtle">{t('scenarios.heat.key')}</p>
    </div>
  )
}

export function HeatMap({ run }: { readonly run: RunEntity }) {
  const { t } = useTranslation('juror')
  const some = useMany('heat').length > 0
  return (
    <div className="stack-wide">
      <TaskHead
        run={run}
        title={t('scenarios.heat.title')}
        lead={t(some ? 'scenarios.heat.lead' : 'scenarios.heat.none')}
      />
      {some && <HeatFigures />}
    </div>
  )
}
