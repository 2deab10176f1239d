// `draw seal`: writes the record, the auditor's attachment and the log of attempts, all or nothing.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { canonicalText } from '#shared/selection/canonical.ts'
import { canonicalQuotas } from '#shared/selection/quotas.ts'
import type { Attempt } from '#shared/selection/record.ts'
import { type Sealed, type SealInput, sealDraw } from '#shared/selection/seal.ts'
import { commitmentGroups } from '#shared/selection/words/commitment-words.ts'
import { describeInfeasibility, fill, type Language, words } from '#shared/selection/words/words.ts'
import { loadSolver } from '../../server/draws/solver.ts'
import { attemptsText, readAttempts } from './attempts-log.ts'
import {
  attachmentPath,
  attachmentText,
  type InputOptions,
  readBytes,
  readInputs,
  recordText,
  stem,
  writeTogether,
} from './files.ts'
import { giveUp, languageOf, note, Progress, print } from './terminal.ts'

interface SealOptions extends InputOptions {
  readonly out: string
  readonly jury: string
  readonly question: string
  readonly reason: string
  readonly secretFile?: string
  readonly attempt?: string
  readonly at?: string
  readonly attemptsLog?: string
}

function secretOf(file: string | undefined): string {
  if (file === undefined) return randomBytes(32).toString('hex')
  const secret = Buffer.from(readBytes(file)).toString('utf8').trim().toLowerCase()
  return /^[0-9a-f]{64}$/.test(secret) ? secret : giveUp([`${file}: a secret has 64 hexadecimal characters.`])
}

function timeOf(given: string | undefined): string {
  const time = given === undefined ? new Date() : new Date(given)
  return Number.isNaN(time.getTime())
    ? giveUp([`--at ${given}: not a time. Write it as 2027-03-01T10:00:00Z.`])
    : time.toISOString()
}

/** The same sealing made again is not another attempt: then the log up to it is what it builds on. */
function repeats(sealed: Sealed, log: readonly Attempt[]): boolean {
  const { attempts } = sealed.record
  return canonicalText(attempts as never) === canonicalText(log.slice(0, attempts.length) as never)
}

async function sealOver(
  input: SealInput,
  log: readonly Attempt[],
  number: number,
  language: Language,
): Promise<Sealed> {
  const progress = new Progress()
  const sealed = await sealDraw({ ...input, attempts: log.slice(0, number - 1) }, loadSolver, ({ stage, done }) =>
    progress.show(stage, done),
  )
  progress.end()
  if (sealed.ok) return sealed.value
  const why =
    sealed.error.code === 'infeasible'
      ? describeInfeasibility(sealed.error.why, canonicalQuotas(input.quotas), language)
      : []
  return giveUp([words[language].sealing[sealed.error.code], ...why])
}

/** Another sealing of the same draw under the same number must be the same to the byte; otherwise it is another attempt. */
async function sealAttempt(
  input: SealInput,
  log: readonly Attempt[],
  asked: number | undefined,
  language: Language,
): Promise<Sealed> {
  const say = words[language].sealing
  const next = log.length + 1
  if (asked !== undefined && (asked < 1 || asked > next)) giveUp([fill(say.attemptUnknown, { asked, next })])
  const again = asked ?? (log.at(-1)?.at === input.sealedAt ? log.length : next)
  const sealed = await sealOver(
    again < next ? { ...input, reason: log[again - 1]!.reason } : input,
    log,
    again,
    language,
  )
  if (again === next || repeats(sealed, log)) return sealed
  if (asked !== undefined) giveUp([fill(say.attemptTaken, { asked, next })])
  return sealOver(input, log, next, language)
}

export async function seal(options: SealOptions): Promise<void> {
  const language = languageOf(options.lang)
  const inputs = await readInputs(options, language)
  const logFile = options.attemptsLog ?? `${stem(options.out)}.attempts.jsonl`
  const log = readAttempts(logFile)
  if (options.attempt !== undefined && !/^\d{1,6}$/.test(options.attempt))
    giveUp([`--attempt ${options.attempt}: not a number.`])
  const input: SealInput = {
    ...inputs,
    objective: options.objective,
    jury: { name: options.jury.normalize('NFC'), question: options.question.normalize('NFC') },
    secret: secretOf(options.secretFile),
    sealedAt: timeOf(options.at),
    attempts: [],
    reason: options.reason.normalize('NFC'),
    changes: [],
  }
  const { record, attachment } = await sealAttempt(
    input,
    log,
    options.attempt === undefined ? undefined : Number(options.attempt),
    language,
  )
  const say = words[language].sealed
  if (existsSync(options.out) && readFileSync(options.out, 'utf8') !== recordText(record))
    giveUp([fill(say.exists, { file: options.out })])
  const attempts = record.attempts.length > log.length ? record.attempts : log
  writeTogether([
    { path: attachmentPath(options.out), text: attachmentText(attachment), secret: true },
    { path: logFile, text: attemptsText(attempts) },
    { path: options.out, text: recordText(record) },
  ])
  note(fill(say.written, { record: options.out, attachment: attachmentPath(options.out) }))
  note(
    fill(say.figures, {
      panels: record.panels.length,
      deviation: (record.manifest.lottery.largestDeviation / 1e9).toFixed(6),
    }),
  )
  note(say.whatNow)
  print(record.commitment)
  for (const group of commitmentGroups(record.commitment, language)) note(`  ${group}`)
}
