// Reads and writes the files of a draw; what holds personal data is readable by its owner only.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { canonicalText, decodeExactly } from '#shared/selection/canonical.ts'
import { explainInfeasibility } from '#shared/selection/infeasibility.ts'
import { type Prepared, prepareDraw, programOf } from '#shared/selection/prepare.ts'
import type { Warning } from '#shared/selection/problems.ts'
import { canonicalQuotas } from '#shared/selection/quotas.ts'
import { type Attachment, type DrawRecord, type Roll, rollSchema } from '#shared/selection/record.ts'
import type { Objective } from '#shared/selection/relaxed-target.ts'
import { decodeText } from '#shared/selection/table.ts'
import { readAttachment, readRecord } from '#shared/selection/verify.ts'
import {
  describeInfeasibility,
  describeProblem,
  describeWarning,
  type Language,
} from '#shared/selection/words/words.ts'
import { loadSolver } from '../../server/draws/solver.ts'
import { giveUp, note } from './terminal.ts'

export interface InputOptions {
  readonly pool: string
  readonly quotas: string
  readonly size: string
  readonly idColumn?: string
  readonly addressColumns?: string[]
  readonly objective: Objective
  readonly lang?: string
}

/** A file's bytes, or a sentence and exit status 2. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    return giveUp([`${file}: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}`]) // only system errors come here
  }
}

/** Why no panel meets the quotas, and the smallest changes that would help. */
async function explain(inputs: Prepared, k: number, language: Language): Promise<string[]> {
  const quotas = canonicalQuotas(inputs.quotas)
  return describeInfeasibility(await explainInfeasibility(programOf(inputs, k), quotas, loadSolver), quotas, language)
}

/** Both input files, checked; every problem is printed with its file, and nothing goes on. */
export async function readInputs(
  options: InputOptions,
  language: Language,
): Promise<Prepared & { readonly k: number }> {
  const files = { quotas: options.quotas, pool: options.pool }
  const texts = { quotas: decodeText(readBytes(files.quotas)), pool: decodeText(readBytes(files.pool)) }
  const k = /^\d+$/.test(options.size) ? Number(options.size) : Number.NaN
  const prepared = prepareDraw(texts.quotas.text, texts.pool.text, k, {
    ...(options.idColumn === undefined ? {} : { idColumn: options.idColumn }),
    ...(options.addressColumns === undefined ? {} : { addressColumns: options.addressColumns }),
  })
  for (const file of ['quotas', 'pool'] as const) {
    const unusual: Warning[] = texts[file].utf8 ? [] : [{ code: 'not-utf8' }]
    for (const warning of [...unusual, ...prepared.warnings.filter((one) => one.file === file)]) {
      note(`${files[file]}: ${describeWarning(warning, language)}`)
    }
  }
  const { value, problems, unmeetable } = prepared
  if (value !== undefined) return { ...value, k }
  return giveUp([
    ...problems.map((problem) => `${files[problem.file]}: ${describeProblem(problem, language)}`),
    ...(unmeetable === undefined ? [] : await explain(unmeetable, k, language)),
  ])
}

/** Writes files so that either all of them are there whole, or none has changed. */
export function writeTogether(
  files: readonly { readonly path: string; readonly text: string; readonly secret?: boolean }[],
): void {
  const temporary = files.map((file) => ({ ...file, part: `${file.path}.${randomBytes(4).toString('hex')}.part` }))
  for (const { part, text, secret } of temporary)
    writeFileSync(part, text, { mode: secret ? 0o600 : 0o644, flush: true })
  for (const { part, path } of temporary) renameSync(part, path)
}

export const recordText = (record: DrawRecord): string => canonicalText(record as never)
export const attachmentText = (attachment: Attachment): string => canonicalText(attachment as never)

/** R.draw.json → R; any other name stays. */
export const stem = (file: string): string => file.replace(/\.draw\.json$/, '').replace(/\.json$/, '')
export const attachmentPath = (record: string): string => `${stem(record)}.features.json`

export function openRecord(file: string): DrawRecord {
  const { record } = readRecord(decodeExactly(readBytes(file)))
  return record ?? giveUp([`${file}: not the record of a draw.`])
}

/** The attachment named, or the one beside the record; undefined where there is none. */
export function openAttachment(record: string, named: string | undefined): Attachment | undefined {
  const path = named ?? attachmentPath(record)
  if (named === undefined && !existsSync(path)) return undefined
  const { attachment } = readAttachment(decodeExactly(readBytes(path)))
  return attachment ?? giveUp([`${path}: not an auditor’s attachment.`])
}

/** `Name=digits`, as given on the command line; spaces between digits are allowed. */
export function parseRolls(given: readonly string[]): Roll[] {
  return given.map((text) => {
    const at = text.lastIndexOf('=')
    const roll = rollSchema.safeParse({
      name: text.slice(0, Math.max(0, at)).trim(),
      digits: text.slice(at + 1).replace(/\s/g, ''),
    })
    return roll.success ? roll.data : giveUp([`--roll "${text}": write it as Name=digits.`])
  })
}
