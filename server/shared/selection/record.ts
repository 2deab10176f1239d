// The shape of a record and of the auditor's attachment, as RECORD.md specifies them.
import { z } from 'zod'
import { areRising } from './order.ts'

export const recordFormat = 'allting-draw-1'
export const attachmentFormat = 'allting-features-1'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const whole = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const signed = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)
const text = z.string().max(2000)
/** A chance, in parts of a millionth of a millionth. */
const parts = whole.max(1_000_000_000_000)
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/)

const category = z.strictObject({ category: text.min(1), min: whole, max: whole })

const feature = z.strictObject({
  feature: text.min(1),
  categories: z.array(category).refine((all) => areRising(all.map((one) => one.category))),
})

const quotas = z.array(feature).refine((all) => areRising(all.map((one) => one.feature)))

/** A change of quotas, size or objective made after the pool was imported. */
const change = z.strictObject({ at: time, what: text, reason: text.min(1) })

const manifest = z.strictObject({
  format: z.literal(recordFormat),
  jury: z.strictObject({ name: text, question: text }),
  pool: z.strictObject({ size: whole, root: hash }),
  quotas,
  panelSize: whole,
  households: z.boolean(),
  objective: z.enum(['leximin', 'maximin']),
  lottery: z.strictObject({ panels: whole, root: hash, largestDeviation: whole }),
  certificate: hash,
  program: z.strictObject({ name: z.literal('allting'), version: text, source: hash, solver: text }),
  attempt: z.strictObject({ number: whole, head: hash }),
  changes: z.array(change),
  sealedAt: time,
})

/** One sealing in the chain of attempts; `previous` is the hash of the entry before it, or 64 zeroes. */
const attempt = z.strictObject({
  attempt: whole,
  at: time,
  reason: text,
  pool: hash,
  quotas: hash,
  lottery: hash,
  previous: hash,
})

export const rollSchema = z.strictObject({ name: z.string().min(1).max(200), digits: z.string().regex(/^\d{1,200}$/) })

const outcome = z.strictObject({
  rolls: z.array(rollSchema),
  seed: hash,
  ticket: whole,
  panel: z.array(whole),
})

/** A panel member who cannot take part, and the one drawn instead. */
const replacement = z.strictObject({
  leaving: whole,
  status: z.enum(['declined', 'withdrew']),
  reason: text.min(1),
  at: time,
  /** Everyone who could step in: without breaking a quota where possible, else breaking the quotas least. */
  candidates: z.array(whole).min(1),
  /** By how many places the quotas are missed with any of these candidates; 0 as a rule. */
  shortfall: whole,
  previous: hash,
  rolls: z.array(rollSchema),
  seed: hash,
  ticket: whole,
  joining: whole,
})

export const recordSchema = z.strictObject({
  manifest,
  commitment: hash,
  leaves: z.array(hash),
  panels: z.array(z.array(whole)),
  chances: z.array(whole),
  attempts: z.array(attempt),
  outcome: outcome.optional(),
  replacements: z.array(replacement).min(1).optional(),
})

/** Kept as it was parsed: any name may be a feature's, also `__proto__`, which a copy would lose. */
const features = z.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((cell) => typeof cell === 'string'),
)

const row = z.strictObject({
  features,
  id: z.string().min(1).optional(),
  household: z.string().min(1).optional(),
})

const certificate = z.strictObject({
  method: z.enum(['tight', 'cut', 'fallback']),
  chances: z.array(parts),
  cuts: z.array(z.strictObject({ classes: z.array(whole), weights: z.array(signed), max: signed })),
  levels: z.array(
    z.strictObject({ value: parts, fixed: z.array(whole), multipliers: z.array(z.tuple([whole, signed])) }),
  ),
})

export const attachmentSchema = z.strictObject({
  format: z.literal(attachmentFormat),
  commitment: hash,
  /** By index; an erased person leaves only `{}`. */
  rows: z.array(z.union([z.strictObject({ row, salt: hash }), z.strictObject({})])),
  certificate,
})

export type DrawRecord = z.infer<typeof recordSchema>
export type Manifest = z.infer<typeof manifest>
export type Attempt = z.infer<typeof attempt>
export type Roll = z.infer<typeof rollSchema>
export type Outcome = z.infer<typeof outcome>
export type Replacement = z.infer<typeof replacement>
export type Attachment = z.infer<typeof attachmentSchema>
export type CanonicalRow = z.infer<typeof row>
export type PublishedCertificate = z.infer<typeof certificate>
