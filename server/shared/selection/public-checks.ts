// The checks that anyone can make from the record alone.
import { headOf, isChain } from './attempts.ts'
import { hashOf } from './canonical.ts'
import { merkleRoot } from './merkle.ts'
import { sum } from './order.ts'
import { completeReplacement, continuationHead, outcomeOf, presentPanel } from './pick.ts'
import { rollProblems } from './randomness.ts'
import type { DrawRecord } from './record.ts'
import { listSizes } from './rounding.ts'
import { countTickets, panelLeaf } from './seal.ts'

/** The manifest hashes to the commitment that the record states. */
export const commitmentHolds = ({ manifest, commitment }: DrawRecord): boolean => hashOf(manifest) === commitment

/** The chain of attempts is whole, ends in this one, and the manifest points to its end. */
export function attemptsHold({ manifest, attempts }: DrawRecord): boolean {
  const last = attempts.at(-1)
  return (
    last !== undefined &&
    isChain(attempts) &&
    headOf(attempts) === manifest.attempt.head &&
    last.attempt === manifest.attempt.number &&
    last.at === manifest.sealedAt &&
    last.pool === manifest.pool.root &&
    last.lottery === manifest.lottery.root &&
    last.quotas === hashOf(manifest.quotas)
  )
}

/** One leaf for every member of the pool, and together they make the pool's root. */
export const poolHolds = ({ manifest, leaves }: DrawRecord): boolean =>
  leaves.length === manifest.pool.size && merkleRoot(leaves) === manifest.pool.root

function isPanelOfIndices(panel: readonly number[], n: number, k: number): boolean {
  return panel.length === k && panel.every((index, i) => index < n && (i === 0 || index > panel[i - 1]!))
}

/** The numbered list is the sealed one: so many panels as a list may have, each of k different members in order. */
export function lotteryHolds({ manifest, panels }: DrawRecord): boolean {
  const { pool, panelSize, lottery } = manifest
  return (
    panels.length === lottery.panels &&
    listSizes.includes(panels.length) &&
    panels.every((panel) => isPanelOfIndices(panel, pool.size, panelSize)) &&
    merkleRoot(panels.map(panelLeaf)) === lottery.root
  )
}

/** Everyone's chance is the number of panels they stand on. */
export function chancesHold({ manifest, panels, chances }: DrawRecord): boolean {
  if (chances.length !== manifest.pool.size || panels.some((panel) => panel.some((index) => index >= chances.length)))
    return false
  const tickets = countTickets(panels, chances.length)
  return (
    chances.every((chance, index) => chance === tickets[index]) && sum(chances) === panels.length * manifest.panelSize
  )
}

/** The rolls are enough, and with the commitment they give this seed, this ticket and this panel. */
export function outcomeHolds(record: DrawRecord): boolean {
  const { outcome } = record
  if (outcome === undefined || record.panels.length === 0 || rollProblems(outcome.rolls).length > 0) return false
  return hashOf(outcome) === hashOf(outcomeOf(record, outcome.rolls))
}

/** Every replacement builds on the one before, leaves out someone present, and its dice give the one who joins; nobody who left comes back. */
export function replacementsHold(record: DrawRecord): boolean {
  const entries = record.replacements ?? []
  return entries.every((entry, i) => {
    const before: DrawRecord = { ...record, replacements: entries.slice(0, i) }
    const { rolls, seed: _seed, ticket: _ticket, joining: _joining, ...plan } = entry
    const taken = [...presentPanel(before), ...entries.slice(0, i).map(({ leaving }) => leaving)]
    return (
      rollProblems(rolls).length === 0 &&
      entry.previous === continuationHead(before) &&
      presentPanel(before).includes(entry.leaving) &&
      entry.at >= record.manifest.sealedAt &&
      entry.candidates.every(
        (index, at) =>
          index < record.manifest.pool.size &&
          !taken.includes(index) &&
          (at === 0 || index > entry.candidates[at - 1]!),
      ) &&
      hashOf(entry) === hashOf(completeReplacement(record.commitment, plan, rolls))
    )
  })
}
