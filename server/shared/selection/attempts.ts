// The chain of attempts: every sealing adds an entry that holds the hash of the one before, so that none can be dropped.
import { hashOf } from './canonical.ts'
import type { Attempt } from './record.ts'

export const noAttempt = '0'.repeat(64)

/** The hash that the next entry, or the manifest, points to. */
export const headOf = (attempts: readonly Attempt[]): string => {
  const last = attempts.at(-1)
  return last === undefined ? noAttempt : hashOf(last)
}

/** Whether entries are numbered from one and each holds the hash of the one before. */
export function isChain(attempts: readonly Attempt[]): boolean {
  return attempts.every(
    (entry, i) =>
      entry.attempt === i + 1 &&
      entry.previous === headOf(attempts.slice(0, i)) &&
      (i === 0 || entry.reason.trim() !== ''),
  )
}
