// Checks a record, and the auditor's attachment where there is one, by named checks that need nobody's word.

import { auditorsChecks } from './auditors-checks.ts'
import { canonicalText } from './canonical.ts'
import { type Check, type CheckName, type CheckReason, checkNames } from './check.ts'
import {
  attemptsHold,
  chancesHold,
  commitmentHolds,
  lotteryHolds,
  outcomeHolds,
  poolHolds,
  replacementsHold,
} from './public-checks.ts'
import { type Attachment, attachmentSchema, type DrawRecord, recordSchema } from './record.ts'
import type { LoadSolver } from './solver.ts'
import { readCommitment } from './words/commitment-words.ts'

export interface VerifyInput {
  readonly record: string
  /** The commitment on paper, in the minutes or read aloud: 64 hexadecimal characters or 32 words. */
  readonly commitment?: string
  readonly attachment?: string
}

export interface Verification {
  readonly checks: readonly Check[]
  /** Undefined where the file could not be read as a record. */
  readonly record: DrawRecord | undefined
  readonly attachment: Attachment | undefined
}

const holds = (name: CheckName, good: boolean, why?: CheckReason): Check => ({
  name,
  verdict: good ? 'holds' : 'fails',
  ...(good || why === undefined ? {} : { why }),
})

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Text as a record; `canonical` tells whether it is written in the one canonical way. */
export function readRecord(text: string): { readonly record: DrawRecord | undefined; readonly canonical: boolean } {
  const parsed = recordSchema.safeParse(readJson(text))
  if (!parsed.success) return { record: undefined, canonical: false }
  return { record: parsed.data, canonical: canonicalText(parsed.data as never) === text }
}

/** Text as an attachment, likewise. */
export function readAttachment(text: string): {
  readonly attachment: Attachment | undefined
  readonly canonical: boolean
} {
  const parsed = attachmentSchema.safeParse(readJson(text))
  if (!parsed.success) return { attachment: undefined, canonical: false }
  return { attachment: parsed.data, canonical: canonicalText(parsed.data as never) === text }
}

function anchor(record: DrawRecord, onPaper: string | undefined): Check {
  if (onPaper === undefined || onPaper.trim() === '')
    return { name: 'anchor', verdict: 'not-checkable', why: 'no-commitment-given' }
  return holds('anchor', readCommitment(onPaper) === record.commitment, 'other-commitment')
}

/** Runs every check. `tell` hears each as it is done. Nothing is taken on trust; without a solver, or without the attachment, some checks cannot be made. */
export async function verifyDraw(
  input: VerifyInput,
  load: LoadSolver | undefined,
  tell: (check: Check) => void = () => {},
): Promise<Verification> {
  const checks: Check[] = []
  const add = (check: Check): void => {
    checks.push(check)
    tell(check)
  }
  const { record, canonical } = readRecord(input.record)
  const given = input.attachment === undefined ? undefined : readAttachment(input.attachment)
  if (record === undefined) {
    add({ name: 'bytes', verdict: 'fails', why: 'not-a-record' })
    for (const name of checkNames.slice(1)) add({ name, verdict: 'not-checkable', why: 'not-a-record' })
    return { checks, record, attachment: undefined }
  }
  const readable = given === undefined || (given.canonical && given.attachment !== undefined)
  add(holds('bytes', canonical && readable, canonical ? 'attachment-not-canonical' : 'record-not-canonical'))
  add(holds('commitment', commitmentHolds(record)))
  add(anchor(record, input.commitment))
  add(holds('attempts', attemptsHold(record)))
  add(holds('pool', poolHolds(record)))
  add(holds('lottery', lotteryHolds(record)))
  add(holds('chances', chancesHold(record)))
  if (record.outcome === undefined) {
    add({ name: 'rolls', verdict: 'not-checkable', why: 'not-drawn-yet' })
    add(
      record.replacements === undefined
        ? { name: 'replacements', verdict: 'not-checkable', why: 'not-drawn-yet' }
        : holds('replacements', false),
    )
  } else {
    add(holds('rolls', outcomeHolds(record)))
    add(
      record.replacements === undefined
        ? { name: 'replacements', verdict: 'holds', why: 'none' }
        : holds('replacements', replacementsHold(record)),
    )
  }
  for await (const check of auditorsChecks(record, given?.attachment, load)) add(check)
  return { checks, record, attachment: given?.attachment }
}
