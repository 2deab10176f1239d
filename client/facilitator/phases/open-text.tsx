// Opens a text at a table, from one or several proposals: its heading, its table and the needs it answers.
import { Button, Checkbox, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { act } from '../../connection/connection.ts'
import { useMany } from '../../connection/session-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { cut } from '../map/headings.ts'
import { useRoomNeeds } from './need-names.ts'
import { isFree, type RoomProposal, useProposals } from './proposals-now.ts'

const toggled = (list: readonly string[], id: string, yes: boolean): string[] =>
  yes ? [...list, id] : list.filter((one) => one !== id)

interface Written {
  readonly title?: string
  readonly table?: number
  readonly proposals: readonly string[]
  readonly needs?: readonly string[]
}

function useForm(written: Written, free: readonly RoomProposal[], open: number) {
  const tables = useMany('tables').map(([, { table }]) => table)
  const chosen = free.filter(([id]) => written.proposals.includes(id))
  return {
    tables,
    title: written.title ?? cut(chosen[0]?.[1].text ?? ''),
    // texts go round the tables
    table: written.table ?? tables[open % Math.max(1, tables.length)] ?? 1,
    needs: written.needs ?? [...new Set(chosen.flatMap(([, { parents }]) => parents.needs))],
  }
}

function Ticks({
  legend,
  items,
  chosen,
  onChange,
}: {
  readonly legend: string
  readonly items: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}) {
  return (
    <fieldset className="ticks">
      <legend>{legend}</legend>
      {items.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(event) => onChange(toggled(chosen, id, event.target.checked))}
        />
      ))}
    </fieldset>
  )
}

function Form({
  written,
  free,
  open,
  onChange,
}: {
  readonly written: Written
  readonly free: readonly RoomProposal[]
  readonly open: number
  readonly onChange: (written: Written) => void
}) {
  const { t } = useTranslation('facilitator')
  const id = useId()
  const needs = useRoomNeeds()
  const form = useForm(written, free, open)
  return (
    <div className="open-text-form">
      <Textfield
        label={t('phases.writing.title')}
        maxLength={longest.title}
        value={form.title}
        onChange={(event) => onChange({ ...written, title: event.target.value })}
      />
      <div className="stack-tight">
        <label htmlFor={id}>{t('phases.writing.table')}</label>
        <Select
          id={id}
          value={form.table}
          onChange={(event) => onChange({ ...written, table: Number(event.target.value) })}
        >
          {form.tables.map((table) => (
            <option key={table} value={table}>
              {t('tables.name', { table })}
            </option>
          ))}
        </Select>
      </div>
      {free.length > 0 && (
        <Ticks
          legend={t('phases.writing.from')}
          items={free.map(([one, { text }]) => ({ id: one, name: text ?? t('map.erased') }))}
          chosen={written.proposals}
          onChange={(proposals) => onChange({ ...written, proposals })}
        />
      )}
      <Ticks
        legend={t('phases.writing.needs')}
        items={needs.map(({ id: need, name }) => ({ id: need, name }))}
        chosen={form.needs}
        onChange={(chosen) => onChange({ ...written, needs: chosen })}
      />
    </div>
  )
}

export function OpenText({ isFull, open }: { readonly isFull: boolean; readonly open: number }) {
  const { t } = useTranslation('facilitator')
  const free = useProposals().standing.filter(([, one]) => isFree(one))
  const [written, setWritten] = useState<Written>()
  const form = useForm(written ?? { proposals: [] }, free, open)
  const confirm = (): void => {
    if (written === undefined) return
    const parents = { needs: [...form.needs], scenarios: [], cards: [] }
    act({ type: 'open-text', table: form.table, title: form.title.trim(), proposals: [...written.proposals], parents })
    setWritten(undefined)
  }
  if (isFull) return <p className="phase-text">{t('phases.writing.full')}</p>
  return (
    <section className="stack-tight" aria-labelledby="open-text">
      <h4 id="open-text">{t('phases.writing.waiting', { count: free.length })}</h4>
      <ul className="phase-rows">
        {free.map(([id, { text }]) => (
          <li key={id}>
            <span>{text ?? t('map.erased')}</span>
            <Button
              variant="secondary"
              aria-label={t('phases.writing.openOne', { text: text ?? '' })}
              onClick={() => setWritten({ proposals: [id] })}
            >
              {t('phases.writing.open')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="tertiary" onClick={() => setWritten({ proposals: [] })}>
          {t('phases.writing.openEmpty')}
        </Button>
      </div>
      <ConfirmDialog
        open={written !== undefined}
        title={t('phases.writing.openTitle', { number: open + 1 })}
        text={t('phases.writing.openText')}
        confirm={t('phases.writing.open')}
        ready={form.title.trim() !== ''}
        onConfirm={confirm}
        onClose={() => setWritten(undefined)}
      >
        {written !== undefined && <Form written={written} free={free} open={open} onChange={setWritten} />}
      </ConfirmDialog>
    </section>
  )
}
