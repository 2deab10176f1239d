// The form of a new text: its heading, its table, the proposals it grows from and the needs it answers.
import { Checkbox, Select, Textfield } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '#shared/session/limits.ts'
import { useMany } from '../../connection/session-store.ts'
import { cut } from '../map/headings.ts'
import { useRoomNeeds } from './need-names.ts'
import type { RoomProposal } from './proposals-now.ts'

const toggled = (list: readonly string[], id: string, yes: boolean): string[] =>
  yes ? [...list, id] : list.filter((one) => one !== id)

export interface Written {
  readonly title?: string
  readonly table?: number
  readonly proposals: readonly string[]
  readonly needs?: readonly string[]
}

/** What the form says: what was written, else what follows from the proposals chosen. */
export function useForm(written: Written, free: readonly RoomProposal[], open: number) {
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

export function TextForm({
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
