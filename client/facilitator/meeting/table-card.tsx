// One table at a glance: how many are done, who writes, who is out of reach, who asks for help, who has gone quiet.
import { CheckmarkCircleFillIcon, CloudSlashIcon, HandFingerIcon, HourglassIcon, PencilIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableStatusEntity } from '#shared/protocol/entities.ts'
import { minutesSince } from './help-list.tsx'

/** A table that has said nothing for so many minutes is worth a look. */
const silentFrom = 4

interface TableCardProps {
  readonly status: TableStatusEntity
  /** How many sit here when all have come: the absent and those who have left are not counted, here or anywhere. */
  readonly awaited: number
  readonly now: number
  /** When the room came to the present step, as far as this page knows. */
  readonly since: number
  /** Whether people answer here, or only listen and talk. */
  readonly answers: boolean
  readonly small: boolean
}

interface SignProps {
  readonly kind: string
  readonly icon: ReactNode
  readonly short: string
  readonly long: string
  readonly small: boolean
}

function Sign({ kind, icon, short, long, small }: SignProps) {
  return (
    <li data-sign={kind} title={small ? long : undefined}>
      {icon}
      {small ? (
        <>
          <span aria-hidden="true">{short}</span>
          <span className="visually-hidden">{long}</span>
        </>
      ) : (
        <span>{long}</span>
      )}
    </li>
  )
}

function Signs({ status, now, since, answers, small }: TableCardProps) {
  const { t } = useTranslation('facilitator')
  const { writing, offline, offlineSince, help, lastActive, here, done } = status
  const away = offlineSince === null ? 0 : minutesSince(offlineSince, now)
  const silent = lastActive === null ? 0 : minutesSince(Math.max(lastActive, since), now)
  return (
    <ul className="signs">
      {help.length > 0 && (
        <Sign
          kind="help"
          small={small}
          icon={<HandFingerIcon aria-hidden />}
          short={help.join(', ')}
          long={t('tables.help', { seats: help.join(', ') })}
        />
      )}
      {writing > 0 && (
        <Sign
          kind="writing"
          small={small}
          icon={<PencilIcon aria-hidden />}
          short={String(writing)}
          long={t('tables.writing', { count: writing })}
        />
      )}
      {offline > 0 && offlineSince !== null && (
        <Sign
          kind="offline"
          small={small}
          icon={<CloudSlashIcon aria-hidden />}
          short={`${offline}·${away}′`}
          long={
            away === 0
              ? t('tables.offlineNow', { count: offline })
              : t('tables.offline', { count: offline, minutes: away })
          }
        />
      )}
      {answers && done < here && writing === 0 && silent >= silentFrom && (
        <Sign
          kind="silent"
          small={small}
          icon={<HourglassIcon aria-hidden />}
          short={`${silent}′`}
          long={t('tables.silent', { minutes: silent })}
        />
      )}
    </ul>
  )
}

export function TableCard(props: TableCardProps) {
  const { t } = useTranslation('facilitator')
  const { status, awaited, answers, small } = props
  const { table, done, here } = status
  const [part, whole] = answers ? [done, here] : [here, awaited]
  const ready = answers && here > 0 && done >= here
  const said = answers ? t('tables.done', { done, here }) : t('tables.here', { here, seats: awaited })
  return (
    <li className="table-card" data-small={small} data-ready={ready} data-help={status.help.length > 0}>
      <h3>
        {small ? (
          <>
            <span className="visually-hidden">{t('tables.name', { table })}</span>
            <span aria-hidden="true">{table}</span>
          </>
        ) : (
          t('tables.name', { table })
        )}
        {ready && <CheckmarkCircleFillIcon aria-label={t('tables.all')} />}
      </h3>
      <p className="table-count">
        <span className="visually-hidden">{said}</span>
        <span aria-hidden="true">
          <strong>{part}</strong>/{whole}
        </span>
        {!small && <span aria-hidden="true">{t(answers ? 'tables.legendDone' : 'tables.present')}</span>}
      </p>
      <progress value={part} max={Math.max(1, whole)} aria-hidden="true" />
      <Signs {...props} />
    </li>
  )
}
