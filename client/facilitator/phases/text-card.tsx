// One text under way: its heading, its table, what it still lacks, and the pen.
import { Tag } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { RoomTextEntity } from '#shared/protocol/phase-entities.ts'
import type { FieldName } from '#shared/session/phases/recommendations-state.ts'
import { FullText } from '../../ui/figures/full-text.tsx'
import { tableNumber } from '../map/headings.ts'
import { DropText } from './drop-text.tsx'
import { PenLine } from './pen-line.tsx'

/** The missing fields by their names: “Vem, Därför att”. */
export function useFieldNames(): (names: readonly string[]) => string {
  const { t } = useTranslation()
  return (names) => names.map((name) => t(`figures.fields.${name as FieldName}`)).join(', ') // the server lists fields only
}

export function TextCard({ id, text }: { readonly id: string; readonly text: RoomTextEntity }) {
  const { t } = useTranslation('facilitator')
  const named = useFieldNames()
  const { number, fields, table, missing, frozen } = text
  return (
    <li className="phase-item">
      <p>
        <strong className="text-number">{t('phases.number', { number })}</strong>{' '}
        {fields.title ?? t('phases.writing.untitled')}
      </p>
      <p className="phase-meta">
        {t('tables.name', { table: tableNumber(table) })}
        {missing.length === 0 ? (
          <Tag data-color="success">{t('phases.writing.complete')}</Tag>
        ) : (
          <Tag data-color="warning">{t('phases.writing.missing', { fields: named(missing) })}</Tag>
        )}
      </p>
      <details className="phase-more">
        <summary>{t('phases.writing.read')}</summary>
        <FullText fields={fields} />
      </details>
      {!frozen && <PenLine id={id} text={text} />}
      {!frozen && (
        <div className="phase-foot">
          <span />
          <DropText id={id} number={number} />
        </div>
      )}
    </li>
  )
}
