// Sealed, drawn and continued example draws, and their texts as files hold them.
import { createHash } from 'node:crypto'
import { canonicalText } from '#shared/selection/canonical.ts'
import { pickPanel, planReplacement, presentPanel, quotasOf, replaceMember } from '#shared/selection/pick.ts'
import type { Attachment, DrawRecord, Roll } from '#shared/selection/record.ts'
import { poolOfRows } from '#shared/selection/rows.ts'
import { type Sealed, type SealInput, sealDraw } from '#shared/selection/seal.ts'
import { type Verification, verifyDraw } from '#shared/selection/verify.ts'
import type { Result } from '../../shared/result.ts'
import { loadSolver } from '../solver.ts'
import { type Example, readExample } from './examples.ts'

/** The value of what should have been accepted. */
export function accepted<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Three people's dice; every number gives other digits. */
export function rolls(number: number): Roll[] {
  const digits = BigInt(`0x${sha256(`rolls ${number}`)}`)
    .toString()
    .slice(-39)
  return ['Ada', 'Bertil', 'Cia'].map((name, i) => ({ name, digits: digits.slice(13 * i, 13 * i + 13) }))
}

export function sealInput(example: Example, changes: Partial<SealInput> = {}): SealInput {
  return {
    ...readExample(example),
    k: example.k,
    objective: 'leximin',
    jury: { name: 'Älvmora medborgarråd', question: 'What shall the old school become?' },
    secret: sha256('a secret'),
    sealedAt: '2027-03-01T10:00:00.000Z',
    attempts: [],
    reason: '',
    changes: [],
    ...changes,
  }
}

export const sealExample = async (example: Example, changes: Partial<SealInput> = {}): Promise<Sealed> =>
  accepted(await sealDraw(sealInput(example, changes), loadSolver))

export const poolOf = (record: DrawRecord, attachment: Attachment) =>
  poolOfRows(
    attachment.rows.map((entry) => ('row' in entry ? entry.row : { features: {} })),
    quotasOf(record.manifest),
  )

/** The record with one panel member more replaced: the first who has not been drawn as a replacement. */
export function replaceOne(record: DrawRecord, attachment: Attachment, number: number): DrawRecord {
  const joined = (record.replacements ?? []).map(({ joining }) => joining)
  const leaving = presentPanel(record).find((index) => !joined.includes(index))!
  const notice = { leaving, status: 'declined', reason: 'moved away', at: '2027-03-02T09:00:00.000Z' } as const
  const plan = accepted(planReplacement(record, poolOf(record, attachment), notice))
  return accepted(replaceMember(record, plan, rolls(100 + number)))
}

/** A draw with its panel and two members replaced. */
export async function wholeDraw(example: Example, changes: Partial<SealInput> = {}): Promise<Sealed> {
  const { record, attachment } = await sealExample(example, changes)
  const drawn = accepted(pickPanel(record, rolls(1)))
  return { record: replaceOne(replaceOne(drawn, attachment, 1), attachment, 2), attachment }
}

export const textOf = (value: DrawRecord | Attachment): string => canonicalText(value as never)

/** All checks of a record and an attachment, given as values or as the texts of files. */
export function verify(
  record: DrawRecord | string,
  attachment?: Attachment | string,
  commitment?: string,
): Promise<Verification> {
  const written = (value: DrawRecord | Attachment | string): string =>
    typeof value === 'string' ? value : textOf(value)
  return verifyDraw(
    {
      record: written(record),
      ...(attachment === undefined ? {} : { attachment: written(attachment) }),
      ...(commitment === undefined ? {} : { commitment }),
    },
    loadSolver,
  )
}

/** The names of the checks that came to a verdict. */
export const checksThat = (verdict: 'holds' | 'fails' | 'not-checkable', { checks }: Verification): string[] =>
  checks.filter((check) => check.verdict === verdict).map(({ name }) => name)
