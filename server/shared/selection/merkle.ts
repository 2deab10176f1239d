// A Merkle tree as in RFC 6962: one root commits to a whole list, and a short path proves one entry.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from './canonical.ts'

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** The hash of an entry, in hex: SHA-256(0x00 ‖ entry). */
export const leafHash = (entry: Uint8Array): string => bytesToHex(sha256(concatBytes(leafPrefix, entry)))

const node = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(concatBytes(nodePrefix, left, right))

/** The largest power of two below `count`. */
function split(count: number): number {
  let half = 1
  while (half * 2 < count) half *= 2
  return half
}

function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves
  if (only === undefined) return sha256(new Uint8Array())
  if (leaves.length === 1) return only
  const half = split(leaves.length)
  return node(rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)))
}

/** Root of a list of leaf hashes, all in hex. */
export const merkleRoot = (leaves: readonly string[]): string => bytesToHex(rootOf(leaves.map(hexToBytes)))

/** The hashes that lead from leaf `index` to the root, lowest first. */
export function merklePath(leaves: readonly string[], index: number): string[] {
  if (leaves.length <= 1) return []
  const half = split(leaves.length)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return index < half
    ? [...merklePath(left, index), merkleRoot(right)]
    : [...merklePath(right, index - half), merkleRoot(left)]
}

/** The root that a leaf and its path lead to, for a list of `count` entries; undefined where the path's length is wrong. */
export function rootFromPath(leaf: string, index: number, count: number, path: readonly string[]): string | undefined {
  if (index < 0 || index >= count) return undefined
  if (count === 1) return path.length === 0 ? leaf : undefined
  const last = path.at(-1)
  if (last === undefined) return undefined
  const half = split(count)
  const rest = path.slice(0, -1)
  const below =
    index < half ? rootFromPath(leaf, index, half, rest) : rootFromPath(leaf, index - half, count - half, rest)
  if (below === undefined) return undefined
  const pair = index < half ? [below, last] : [last, below]
  return bytesToHex(node(hexToBytes(pair[0]!), hexToBytes(pair[1]!)))
}
