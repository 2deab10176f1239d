// `draw pick`: the rolls and the commitment choose the panel, which is written into the record and as lists.
import { range } from '#shared/selection/order.ts'
import { pickPanel, presentPanel, quotasOf } from '#shared/selection/pick.ts'
import { countCategories } from '#shared/selection/pool.ts'
import type { Attachment, DrawRecord } from '#shared/selection/record.ts'
import { poolOfRows } from '#shared/selection/rows.ts'
import { type Language, words } from '#shared/selection/words/words.ts'
import { panelList, remainingList, rowsOf } from '../../server/draws/panel-lists.ts'
import { openAttachment, openRecord, parseRolls, recordText, stem, writeTogether } from './files.ts'
import { giveUp, languageOf, note, print } from './terminal.ts'

interface PickOptions {
  readonly roll: string[]
  readonly features?: string
  readonly lang?: string
}

/** The two lists of a drawn panel, beside its record. */
export function panelFiles(
  file: string,
  record: DrawRecord,
  attachment: Attachment,
): { path: string; text: string; secret: true }[] {
  return [
    { path: `${stem(file)}.panel.csv`, text: panelList(record, attachment), secret: true },
    { path: `${stem(file)}.remaining.csv`, text: remainingList(record, attachment), secret: true },
  ]
}

/** Pool, quota and panel for every category. */
export function printCategories(record: DrawRecord, attachment: Attachment, language: Language): void {
  const quotas = quotasOf(record.manifest)
  const pool = poolOfRows(
    rowsOf(attachment).map((row) => row ?? { features: {} }),
    quotas,
  )
  const inPool = countCategories(pool.people, quotas)
  const inPanel = countCategories(
    presentPanel(record).map((index) => pool.people[index]!),
    quotas,
  )
  const say = words[language].table
  const lines = quotas.flatMap((feature, f) =>
    feature.categories.map(({ name, min, max }, c) => [
      feature.name,
      name,
      String(inPool[f]![c]),
      `${min}–${max}`,
      String(inPanel[f]![c]),
    ]),
  )
  const table = [[say.feature, say.category, say.pool, say.quota, say.panel], ...lines]
  const widths = range(5).map((column) => Math.max(...table.map((line) => line[column]!.length)))
  for (const line of table)
    print(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
}

export async function pick(file: string, options: PickOptions): Promise<void> {
  const language = languageOf(options.lang)
  const record = openRecord(file)
  const picked = pickPanel(record, parseRolls(options.roll))
  if (!picked.ok) giveUp(picked.error.map((code) => words[language].rolls[code]))
  const attachment = openAttachment(file, options.features)
  const lists = attachment === undefined ? [] : panelFiles(file, picked.value, attachment)
  writeTogether([...lists, { path: file, text: recordText(picked.value) }])
  const { outcome } = picked.value
  const say = words[language].picked
  print(`${say.seed}  ${outcome?.seed}`)
  print(`${say.ticket}  ${outcome?.ticket}`)
  print(`${say.panel}  ${outcome?.panel.join(' ')}`)
  if (attachment === undefined) return
  print()
  printCategories(picked.value, attachment, language)
  for (const { path } of lists) note(path)
}
