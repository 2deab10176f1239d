// What is true only at this moment and is never kept: which tablets answer, who is writing, who waits for approval.

export interface Live {
  /** Seats whose tablet answers now. */
  readonly online: ReadonlySet<number>
  /** Since when a tablet that has been here is away. */
  readonly offlineSince: ReadonlyMap<number, number>
  readonly writing: ReadonlySet<number>
  readonly lastActive: ReadonlyMap<number, number>
  /** Seats whose code has been used. */
  readonly claimed: ReadonlySet<number>
  readonly requests: ReadonlyMap<string, { readonly seat: number; readonly at: number }>
  readonly addresses: readonly string[]
  /** False while the disk refuses to take anything. */
  readonly storageWorks: boolean
  /** The key of an open ballot's box is not on this laptop: that ballot can only be held again. */
  readonly boxLost: boolean
}

export const nobody: Live = {
  online: new Set(),
  offlineSince: new Map(),
  writing: new Set(),
  lastActive: new Map(),
  claimed: new Set(),
  requests: new Map(),
  addresses: [],
  storageWorks: true,
  boxLost: false,
}
