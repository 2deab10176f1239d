// Who asks for help, the longest waiting first, each with a button that says it is done.
import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, HandFingerIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { useServerNow } from '../../connection/use-clock.ts'

/** The longest waiting; the tables themselves show all. */
const mostShown = { few: 4, many: 2 } as const
export const minutesSince = (at: number, now: number): number => Math.max(0, Math.floor((now - at) / 60_000))

export function HelpList({ tables }: { readonly tables: 'few' | 'many' }) {
  const { t } = useTranslation('facilitator')
  const now = useServerNow()
  const round = useOne('run')?.activity?.round ?? 1
  const asking = useMany('attendance')
    .flatMap(([, { seat, tables, helpSince }]) =>
      helpSince === null ? [] : [{ seat, table: tables[round - 1] ?? tables.at(-1) ?? 1, since: helpSince }],
    )
    .toSorted((a, b) => a.since - b.since)
  const sinceText = (minutes: number): string => (minutes === 0 ? t('help.justNow') : t('help.since', { minutes }))
  if (asking.length === 0) return null
  return (
    <section className="help-list" aria-label={t('help.heading', { count: asking.length })} aria-live="polite">
      <h3>
        <HandFingerIcon aria-hidden fontSize="1.5rem" />
        {t('help.heading', { count: asking.length })}
      </h3>
      <ul>
        {asking.slice(0, mostShown[tables]).map(({ seat, table, since }) => (
          <li key={seat}>
            <span>
              {t('help.at', { table, seat })}
              <small>{sinceText(minutesSince(since, now))}</small>
            </span>
            <Button variant="secondary" onClick={() => act({ type: 'answer-help', seat })}>
              <CheckmarkIcon aria-hidden fontSize="1.5rem" />
              {t('help.answered')}
              <span className="visually-hidden"> {t('help.at', { table, seat })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
