// 2B: the needs of all tables, what to question in them, and the way to the needs of the whole room.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { tableNumber } from '../map/headings.ts'
import { useClosing } from './closing-panel.tsx'
import { NeedItem } from './need-item.tsx'
import type { RoomNeed } from './needs-now.ts'
import { ShareAll } from './share-all.tsx'
import { SharedNeeds } from './shared-needs.tsx'
import { WordsDialog } from './words-dialog.tsx'

function TableNeeds({
  needs,
  chosen,
  onChoose,
}: {
  readonly needs: readonly RoomNeed[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (id: string, yes: boolean) => void
}) {
  const { t } = useTranslation('facilitator')
  const tables = [...new Set(needs.map(([, { table }]) => table))].toSorted((a, b) =>
    a.localeCompare(b, 'sv', { numeric: true }),
  )
  return tables.map((table) => (
    <section key={table} className="stack-tight" aria-labelledby={`needs-${table}`}>
      <h3 id={`needs-${table}`}>{t('tables.name', { table: tableNumber(table) })}</h3>
      {needs
        .filter(([, need]) => need.table === table)
        .map(([id, need]) => (
          <NeedItem key={id} need={need} chosen={chosen.has(id)} onChoose={(yes) => onChoose(id, yes)} />
        ))}
    </section>
  ))
}

/** The needs that are chosen, and what becomes of them. */
function Sharing({ chosen, onDone }: { readonly chosen: readonly RoomNeed[]; readonly onDone: () => void }) {
  const { t } = useTranslation('facilitator')
  const [writing, setWriting] = useState(false)
  const [first] = chosen
  return (
    <>
      {first !== undefined && (
        <Button onClick={() => setWriting(true)}>{t('phases.needs.share', { count: chosen.length })}</Button>
      )}
      <WordsDialog
        start={
          writing && first !== undefined ? { first: first[1].text ?? '', second: first[1].soThat ?? '' } : undefined
        }
        title={t('phases.needs.shareTitle', { count: chosen.length })}
        text={t('phases.needs.shareText')}
        confirm={t('phases.needs.shareConfirm')}
        labels={{ first: t('phases.needs.text'), second: t('phases.needs.soThat') }}
        longest={longest.need}
        about={
          <ul className="about-list">
            {chosen.map(([id, { text }]) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        }
        onConfirm={({ first: text, second: soThat }) => {
          act({ type: 'share-need', text, soThat, needs: chosen.map(([id]) => id) })
          setWriting(false)
          onDone()
        }}
        onClose={() => setWriting(false)}
      />
    </>
  )
}

export function NeedsPanel() {
  const { t } = useTranslation('facilitator')
  const needs = useMany('roomNeeds')
  const isOpen = (useClosing('dots')?.state ?? 'open') === 'open'
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const left = needs.filter(([, { shared }]) => shared === null)
  // what has been shared or withdrawn meanwhile is no longer chosen
  const chosen = left.filter(([id]) => picked.has(id))
  const choose = (id: string, yes: boolean): void =>
    setPicked(new Set(yes ? [...picked, id] : [...picked].filter((one) => one !== id)))
  return (
    <div className="phase-panel">
      <div className="phase-head phase-bar">
        <h3>{t('phases.needs.heading')}</h3>
        <div className="row">
          {isOpen && <Sharing chosen={chosen} onDone={() => setPicked(new Set())} />}
          {isOpen && <ShareAll needs={left} isMain={chosen.length === 0} />}
        </div>
      </div>
      <div className="phase-columns">
        <div className="stack">
          {needs.length === 0 && <p className="subtle">{t('phases.needs.none')}</p>}
          <TableNeeds needs={needs} chosen={new Set(chosen.map(([id]) => id))} onChoose={choose} />
        </div>
        <SharedNeeds isOpen={isOpen} />
      </div>
    </div>
  )
}
