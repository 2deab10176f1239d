// Where the pen of a text is, how long it has rested, and the way to give it to somebody else at the table.
import { Select } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomTextEntity } from '#shared/protocol/phase-entities.ts'
import { penRests } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { useServerNow } from '../../connection/use-clock.ts'
import { minutesSince } from '../meeting/help-list.tsx'

/** The seats that may write: those at the text's table who are here; for the statement everybody. */
function useWriters({ kind, table }: RoomTextEntity): readonly number[] {
  const [round = 1, own = 1] = table.split('/').map(Number)
  return useMany('attendance')
    .filter(([, { attendance }]) => attendance === 'present')
    .filter(([, { tables }]) => kind === 'statement' || (tables[round - 1] ?? tables.at(-1)) === own)
    .map(([, { seat }]) => seat)
}

export function PenLine({ id, text }: { readonly id: string; readonly text: RoomTextEntity }) {
  const { t } = useTranslation('facilitator')
  const now = useServerNow()
  const field = useId()
  const writers = useWriters(text)
  const { pen, penAt } = text
  const rested = penAt === null ? 0 : now - penAt
  const said =
    pen === null
      ? t('phases.pen.nobody')
      : rested < penRests
        ? t('phases.pen.writes', { seat: pen })
        : t('phases.pen.rests', { seat: pen, minutes: minutesSince(penAt ?? now, now) })
  return (
    <div className="pen-line">
      <p className="phase-meta">
        <PencilIcon aria-hidden fontSize="1.25rem" />
        {said}
      </p>
      <label htmlFor={field} className="visually-hidden">
        {text.kind === 'statement' ? t('phases.pen.giveStatement') : t('phases.pen.giveOf', { number: text.number })}
      </label>
      <Select
        id={field}
        value=""
        onChange={(event) => act({ type: 'give-pen', text: id, seat: Number(event.target.value) })}
      >
        <option value="" disabled>
          {t('phases.pen.give')}
        </option>
        {writers
          .filter((seat) => seat !== pen)
          .map((seat) => (
            <option key={seat} value={seat}>
              {t('phases.seat', { seat })}
            </option>
          ))}
      </Select>
    </div>
  )
}
