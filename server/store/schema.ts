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

export interface JuryRow {
  id: string
  created_at: string
  name: string
  /** 1 for a jury of invented people. */
  demo: number
  /** 1 for the jury that is open in the room; at most one is. */
  in_room: number
  /** The draw that the panel came from, where it did. */
  draw_id: string | null
  /** Salt of the seats' codes, hex. */
  code_salt: string
  /** Encrypted with the draw's passphrase: which pool member has which seat. It exists nowhere else. */
  links: Uint8Array | null
}

/** An action that has been answered. What was asked for is not kept: only that it was, and the answer. */
export interface ActionRow {
  jury_id: string
  client_id: string
  n: number
  /** Null for the facilitator. */
  seat: number | null
  answer: string
}

export interface EventRow {
  jury_id: string
  seq: number
  at: number
  /** Canonical JSON of the event, without any words that people wrote. */
  body: string
  prev_hash: string
  hash: string
}

/** Words that people wrote; a row may be deleted, and the log still verifies. */
export interface ContentRow {
  jury_id: string
  ref: string
  salt: string
  text: string
}

/** An answer that can be changed until a closing deletes it. */
export interface HeldRow {
  jury_id: string
  box: string
  seat: number
  value: string
}

/** A secret box: encrypted counts, of a fixed length. */
export interface BoxRow {
  jury_id: string
  ballot: string
  counts: Uint8Array
}

export interface SeatRow {
  jury_id: string
  seat: number
  code_hash: string
  /** Null until a device has used the code. */
  token_hash: string | null
}

export interface Database {
  draws: DrawRow
  sealings: SealingRow
  juries: JuryRow
  actions: ActionRow
  events: EventRow
  contents: ContentRow
  held: HeldRow
  boxes: BoxRow
  seats: SeatRow
}
