// The drawn panel, and those left to draw from, as lists for a spreadsheet. They hold personal data.
import { stringify } from 'csv-stringify/sync'
import { range } from '#shared/selection/order.ts'
import { presentPanel } from '#shared/selection/pick.ts'
import type { Attachment, CanonicalRow, DrawRecord } from '#shared/selection/record.ts'

/** Rows of the attachment by index; an erased person has none. */
export const rowsOf = (attachment: Attachment): (CanonicalRow | undefined)[] =>
  attachment.rows.map((entry) => ('row' in entry ? entry.row : undefined))

/** Cells that a spreadsheet would run as a formula are made harmless. */
function listOf(indices: readonly number[], record: DrawRecord, rows: readonly (CanonicalRow | undefined)[]): string {
  const features = record.manifest.quotas.map(({ feature }) => feature)
  const lines = indices.map((index) => [
    index,
    rows[index]?.id ?? '',
    ...features.map((feature) => rows[index]?.features[feature] ?? ''),
  ])
  return stringify([['index', 'id', ...features], ...lines], { escape_formulas: true })
}

/** The people who are to come now. */
export const panelList = (record: DrawRecord, attachment: Attachment): string =>
  listOf(presentPanel(record), record, rowsOf(attachment))

/** Everybody else, without the households that the panel represents already. */
export function remainingList(record: DrawRecord, attachment: Attachment): string {
  const rows = rowsOf(attachment)
  const panel = new Set(presentPanel(record))
  const homes = new Set([...panel].flatMap((index) => rows[index]?.household ?? []))
  const remaining = range(rows.length).filter((index) => !panel.has(index) && !homes.has(rows[index]?.household ?? ''))
  return listOf(remaining, record, rows)
}
