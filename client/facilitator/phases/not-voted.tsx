// Who has not voted yet: whether, never what. Choose seats, then say that they are away, or enter their papers.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attendance } from '#shared/session/jury.ts'
import { act } from '../../connection/connection.ts'
import { useMany, useOne } from '../../connection/session-store.ts'
import { type PaperText, PaperVotes } from './paper-votes.tsx'

const mark = (seats: readonly number[], attendance: Attendance): void => {
  for (const seat of seats) act({ type: 'mark-seat', seat, attendance })
}

function Undo({ marked, onUndo }: { readonly marked: readonly number[]; readonly onUndo: () => void }) {
  const { t } = useTranslation('facilitator')
  return (
    <p className="row" role="status">
      {marked.length > 0 && (
        <>
          <span>{t('phases.notVoted.marked', { seats: marked.join(', '), count: marked.length })}</span>
          <Button variant="tertiary" onClick={onUndo}>
            {t('control.undo')}
          </Button>
        </>
      )}
    </p>
  )
}

function useTableOf(): (seat: number) => number {
  const round = useOne('run')?.activity?.round ?? 1
  const seats = new Map(useMany('attendance').map(([, { seat, tables }]) => [seat, tables]))
  return (seat) => seats.get(seat)?.[round - 1] ?? seats.get(seat)?.at(-1) ?? 1
}

interface NotVotedProps {
  readonly ballot: string
  readonly texts: readonly PaperText[]
  readonly missing: readonly number[]
}

export function NotVoted({ ballot, texts, missing }: NotVotedProps) {
  const { t } = useTranslation('facilitator')
  const tableOf = useTableOf()
  const [picked, setPicked] = useState<readonly number[]>([])
  const [marked, setMarked] = useState<readonly number[]>([])
  // who has voted meanwhile is no longer chosen
  const chosen = picked.filter((seat) => missing.includes(seat)).toSorted((a, b) => a - b)
  const set = (attendance: Attendance): void => {
    mark(chosen, attendance)
    setMarked(chosen)
    setPicked([])
  }
  return (
    <section className="stack-tight" aria-labelledby="not-voted">
      <h3 id="not-voted">
        {t('phases.notVoted.heading')} ({missing.length})
      </h3>
      {missing.length > 0 && <p className="phase-meta">{t('phases.notVoted.how')}</p>}
      <ul className="seat-chips">
        {missing.map((seat) => (
          <li key={seat}>
            <Button
              variant={chosen.includes(seat) ? 'primary' : 'secondary'}
              aria-pressed={chosen.includes(seat)}
              onClick={() =>
                setPicked(chosen.includes(seat) ? chosen.filter((one) => one !== seat) : [...chosen, seat])
              }
            >
              {t('phases.seat', { seat })}
              <small>{t('tables.name', { table: tableOf(seat) })}</small>
            </Button>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <div className="row">
          <Button variant="secondary" disabled={chosen.length === 0} onClick={() => set('absent')}>
            {t('phases.notVoted.absent')}
          </Button>
          <Button variant="secondary" disabled={chosen.length === 0} onClick={() => set('left')}>
            {t('phases.notVoted.left')}
          </Button>
          <PaperVotes ballot={ballot} texts={texts} seats={chosen} onDone={() => setPicked([])} />
        </div>
      )}
      <Undo
        marked={marked}
        onUndo={() => {
          mark(marked, 'present')
          setMarked([])
        }}
      />
    </section>
  )
}
