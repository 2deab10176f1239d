// The organiser who cheats after the sealing and recomputes every hash, so that a file agrees with itself.
import { headOf } from '#shared/selection/attempts.ts'
import { hashOf } from '#shared/selection/canonical.ts'
import { merkleRoot } from '#shared/selection/merkle.ts'
import { outcomeOf } from '#shared/selection/pick.ts'
import type { Attempt, DrawRecord, Manifest } from '#shared/selection/record.ts'
import { countTickets, leafOf, panelLeaf, type Sealed } from '#shared/selection/seal.ts'

/** Makes commitment, roots, chances, attempts and outcome agree with whatever was edited. */
export function resealed({ record, attachment }: Sealed): Sealed {
  const { manifest, panels, outcome } = record
  const leaves = attachment.rows.map((entry, index) =>
    'row' in entry ? leafOf(entry.row, entry.salt) : record.leaves[index]!,
  )
  const pool = { size: leaves.length, root: merkleRoot(leaves) }
  const lottery = { ...manifest.lottery, panels: panels.length, root: merkleRoot(panels.map(panelLeaf)) }
  const attempts = rechained(record.attempts, {
    pool: pool.root,
    quotas: hashOf(manifest.quotas),
    lottery: lottery.root,
    at: manifest.sealedAt,
  })
  const edited: Manifest = {
    ...manifest,
    pool,
    lottery,
    certificate: hashOf(attachment.certificate),
    attempt: { number: attempts.length, head: headOf(attempts) },
  }
  const commitment = hashOf(edited)
  const { outcome: _, ...rest } = record
  const sealed: DrawRecord = {
    ...rest,
    manifest: edited,
    commitment,
    leaves,
    attempts,
    chances: countTickets(panels, leaves.length),
  }
  return {
    record: outcome === undefined ? sealed : { ...sealed, outcome: outcomeOf(sealed, outcome.rolls) },
    attachment: { ...attachment, commitment },
  }
}

/** The chain with its last entry made to fit and every link forged anew. */
function rechained(attempts: readonly Attempt[], last: Partial<Attempt>): Attempt[] {
  const chain: Attempt[] = []
  for (const entry of attempts) {
    const fitted = chain.length === attempts.length - 1 ? { ...entry, ...last } : entry
    chain.push({ ...fitted, attempt: chain.length + 1, previous: headOf(chain) })
  }
  return chain
}

/** A manifest with one field edited. */
export const withManifest = (sealed: Sealed, changes: Partial<Manifest>): Sealed => ({
  ...sealed,
  record: { ...sealed.record, manifest: { ...sealed.record.manifest, ...changes } },
})
