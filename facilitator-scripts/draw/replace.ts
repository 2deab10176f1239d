// `draw replace`: a member who cannot come gives way to one drawn among all who could step in.

import { hashOf } from '#shared/selection/canonical.ts'
import {
  planReplacement,
  presentPanel,
  quotasOf,
  type ReplacementProblem,
  replaceMember,
} from '#shared/selection/pick.ts'
import { poolOfRows } from '#shared/selection/rows.ts'
import { fill, type Language, words } from '#shared/selection/words/words.ts'
import { rowsOf } from '../../server/draws/panel-lists.ts'
import { openAttachment, openRecord, parseRolls, recordText, writeTogether } from './files.ts'
import { panelFiles, printCategories } from './pick.ts'
import { giveUp, languageOf, note, print } from './terminal.ts'

interface ReplaceOptions {
  readonly leaving: string
  readonly reason: string
  readonly status: 'declined' | 'withdrew'
  readonly roll?: string[]
  readonly at?: string
  readonly features?: string
  readonly lang?: string
}

const sentences = (problems: readonly ReplacementProblem[], language: Language): string[] =>
  problems.map((code) =>
    code in words[language].rolls
      ? words[language].rolls[code as 'not-digits']
      : words[language].replacement[code as 'not-on-panel'],
  )

export async function replace(file: string, options: ReplaceOptions): Promise<void> {
  const language = languageOf(options.lang)
  const say = words[language].replacement
  const record = openRecord(file)
  const attachment = openAttachment(file, options.features) ?? giveUp([say.attachmentNeeded])
  const rows = rowsOf(attachment)
  if (rows.includes(undefined)) giveUp([words[language].reasons['some-erased']])
  const pool = poolOfRows(
    rows.map((row) => row ?? { features: {} }),
    quotasOf(record.manifest),
  )
  const time = options.at === undefined ? new Date() : new Date(options.at)
  if (Number.isNaN(time.getTime()) || !/^\d+$/.test(options.leaving))
    giveUp([`--at ${options.at}, --leaving ${options.leaving}`])
  const { status, reason } = options
  const plan = planReplacement(record, pool, {
    leaving: Number(options.leaving),
    status,
    reason: reason.normalize('NFC'),
    at: time.toISOString(),
  })
  if (!plan.ok) giveUp(sentences(plan.error, language))
  const { candidates, shortfall } = plan.value
  note(fill(shortfall === 0 ? say.candidates : say.shortfall, { count: candidates.length, missing: shortfall }))
  if (options.roll === undefined) {
    print(candidates.join(' '))
    note(fill(say.fingerprint, { hash: hashOf(plan.value as never), at: plan.value.at }))
    return
  }
  const replaced = replaceMember(record, plan.value, parseRolls(options.roll))
  if (!replaced.ok) giveUp(sentences(replaced.error, language))
  writeTogether([...panelFiles(file, replaced.value, attachment), { path: file, text: recordText(replaced.value) }])
  const joining = replaced.value.replacements?.at(-1)?.joining
  print(fill(say.joins, { joining: joining ?? '', id: rows[joining ?? -1]?.id ?? '', leaving: options.leaving }))
  print(presentPanel(replaced.value).join(' '))
  print()
  printCategories(replaced.value, attachment, language)
}
