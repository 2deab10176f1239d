// The tables as TypeScript sees them; the migrations are the truth.

/** One draw in preparation. What could identify people is in encrypted columns. */
export interface DrawRow {
  id: string
  created_at: string
  name: string
  question: string
  /** 1 for the built-in example, which may be marked and thrown away freely. */
  example: number
  /** JSON of a confirmed plan (quotas as text, size, objective), or null. */
  plan: string | null
  /** JSON list of changes made after the pool was imported. */
  changes: string
  /** Salt of the passphrase, hex; null until a pool is imported. */
  salt: string | null
  /** Encrypted: the pool's file and how it is to be read. */
  pool: Uint8Array | null
  /** Encrypted: the lottery last computed for this plan and pool. */
  lottery: Uint8Array | null
}

/** One sealing. The record is public; the attachment is encrypted with the draw's passphrase. */
export interface SealingRow {
  draw_id: string
  attempt: number
  record: string
  attachment: Uint8Array
}

export interface Database {
  draws: DrawRow
  sealings: SealingRow
}
