import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hexToBytes } from './canonical.ts'
import { leafHash, merklePath, merkleRoot, rootFromPath } from './merkle.ts'
import { range } from './order.ts'

const sha = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()

/** RFC 6962, section 2.1, written from its text with another SHA-256. */
function treeHash(entries: readonly Buffer[]): Buffer {
  if (entries.length === 0) return sha()
  if (entries.length === 1) return sha(Buffer.of(0), entries[0]!)
  const half = 2 ** Math.floor(Math.log2(entries.length - 1))
  return sha(Buffer.of(1), treeHash(entries.slice(0, half)), treeHash(entries.slice(half)))
}

/** The entries that tests of Certificate Transparency use. */
const known = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']

const entries = (count: number): Buffer[] => range(count).map((i) => Buffer.from(`entry ${i}`))
const leavesOf = (all: readonly Buffer[]): string[] => all.map(leafHash)

test('the root of the eight well-known entries is the well-known one', () => {
  const root = merkleRoot(known.map((entry) => leafHash(hexToBytes(entry))))
  expect(root).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
  expect(treeHash(known.map((entry) => Buffer.from(entry, 'hex'))).toString('hex')).toBe(root)
})

test('the root of any number of entries is that of RFC 6962', () => {
  for (const count of range(34)) {
    expect(merkleRoot(leavesOf(entries(count)))).toBe(treeHash(entries(count)).toString('hex'))
  }
})

test('every entry has a path that leads to the root, and no path leads there for another entry or place', () => {
  for (const count of range(20).slice(1)) {
    const leaves = leavesOf(entries(count))
    const root = merkleRoot(leaves)
    for (const index of range(count)) {
      const path = merklePath(leaves, index)
      expect(rootFromPath(leaves[index]!, index, count, path)).toBe(root)
      for (const other of range(count).filter((at) => at !== index)) {
        expect(rootFromPath(leaves[other]!, index, count, path)).not.toBe(root)
        expect(rootFromPath(leaves[index]!, other, count, path)).not.toBe(root)
      }
    }
  }
})

test('a path of the wrong length, or a place outside the list, leads nowhere', () => {
  const leaves = leavesOf(entries(5))
  const path = merklePath(leaves, 2)
  expect(rootFromPath(leaves[2]!, 2, 5, path.slice(1))).toBeUndefined()
  expect(rootFromPath(leaves[2]!, 2, 5, [...path, leaves[0]!])).toBeUndefined()
  expect(rootFromPath(leaves[2]!, 5, 5, path)).toBeUndefined()
  expect(rootFromPath(leaves[2]!, -1, 5, path)).toBeUndefined()
})

test('DRAW-11: an inner node cannot be passed off as an entry, because the two are hashed differently', () => {
  const [left, right] = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))]
  expect(leafHash(Buffer.concat([hexToBytes(left), hexToBytes(right)]))).not.toBe(merkleRoot([left, right]))
})
