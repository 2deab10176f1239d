// Opens a text at a table, from a proposal that has none yet or from nothing.
import { Button, Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../../connection/connection.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { OpenAll } from './open-all.tsx'
import { isFree, type RoomProposal, useProposals } from './proposals-now.ts'
import { TextForm, useForm, type Written } from './text-form.tsx'

interface OpenTextProps {
  /** Texts that are open. */
  readonly open: number
  readonly most: number
  /** What the next text is called. */
  readonly number: number
}

interface RowProps {
  readonly proposal: RoomProposal
  /** Absent where there is room for all. */
  readonly chosen: boolean | undefined
  readonly onChoose: (chosen: boolean) => void
  readonly onOpen: () => void
}

function Row({ proposal: [, { text, from }], chosen, onChoose, onOpen }: RowProps) {
  const { t } = useTranslation('facilitator')
  const words = text ?? t('map.erased')
  const merged = from.length > 1 ? t('phases.merging.madeOf', { count: from.length }) : undefined
  return (
    <li>
      {chosen === undefined ? (
        <span>
          {words} {merged !== undefined && <small className="phase-meta">{merged}</small>}
        </span>
      ) : (
        <Checkbox
          label={words}
          description={merged}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      )}
      <Button variant="secondary" aria-label={t('phases.writing.openOne', { text: words })} onClick={onOpen}>
        {t('phases.writing.open')}
      </Button>
    </li>
  )
}

/** Full: what has no text is still named, so that nothing disappears unseen. */
function Full({ free }: { readonly free: readonly RoomProposal[] }) {
  const { t } = useTranslation('facilitator')
  return (
    <section className="stack-tight">
      <p className="phase-text">{t('phases.writing.full')}</p>
      {free.length > 0 && (
        <>
          <h3>{t('phases.writing.waiting', { count: free.length })}</h3>
          <ul className="about-list">
            {free.map(([id, { text }]) => (
              <li key={id}>{text ?? t('map.erased')}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

export function OpenText({ open, most, number }: OpenTextProps) {
  const { t } = useTranslation('facilitator')
  const free = useProposals().standing.filter(([, one]) => isFree(one))
  const [written, setWritten] = useState<Written>()
  const [picked, setPicked] = useState<readonly string[]>([])
  const form = useForm(written ?? { proposals: [] }, free, open)
  const confirm = (): void => {
    if (written === undefined) return
    const parents = { needs: [...form.needs], scenarios: [], cards: [] }
    act({ type: 'open-text', table: form.table, title: form.title.trim(), proposals: [...written.proposals], parents })
    setWritten(undefined)
  }
  const room = most - open
  if (room <= 0) return <Full free={free} />
  // erased words make no text
  const fitting = free.filter(([, { text }]) => text !== null)
  const mustChoose = fitting.length > room
  const isTaken = ([id]: RoomProposal): boolean => !mustChoose || picked.includes(id)
  const taken = fitting.filter(isTaken)
  return (
    <section className="stack-tight" aria-labelledby="open-text">
      <div className="phase-head">
        <h3 id="open-text">{t('phases.writing.waiting', { count: free.length })}</h3>
        <OpenAll taken={taken} left={fitting.filter((one) => !isTaken(one))} open={open} most={most} />
      </div>
      {mustChoose && (
        <p className="phase-text" role="status">
          {t('phases.writing.choose', { count: room, chosen: taken.length, all: fitting.length })}
        </p>
      )}
      <ul className="phase-rows">
        {free.map((proposal) => {
          const [id] = proposal
          return (
            <Row
              key={id}
              proposal={proposal}
              chosen={mustChoose && fitting.includes(proposal) ? picked.includes(id) : undefined}
              onChoose={(yes) => setPicked(yes ? [...picked, id] : picked.filter((one) => one !== id))}
              onOpen={() => setWritten({ proposals: [id] })}
            />
          )
        })}
      </ul>
      <div>
        <Button variant="tertiary" onClick={() => setWritten({ proposals: [] })}>
          {t('phases.writing.openEmpty')}
        </Button>
      </div>
      <ConfirmDialog
        open={written !== undefined}
        title={t('phases.writing.openTitle', { number })}
        text={t('phases.writing.openText')}
        confirm={t('phases.writing.open')}
        ready={form.title.trim() !== ''}
        onConfirm={confirm}
        onClose={() => setWritten(undefined)}
      >
        {written !== undefined && <TextForm written={written} free={free} open={open} onChange={setWritten} />}
      </ConfirmDialog>
    </section>
  )
}
