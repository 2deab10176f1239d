// Turns values into the one byte sequence that is hashed (RFC 8785), and hashes it.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

export { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** Only what reads the same in every language: whole numbers within 2⁵³, strings, booleans, null, lists and objects. */
export type Canonical = number | string | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical }

function assertWhole(value: Canonical): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`Not a whole number: ${value}`)
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) assertWhole(part)
}

/** RFC 8785 text of a value. Throws on a number that is not whole. */
export function canonicalText(value: Canonical): string {
  assertWhole(value)
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Nothing to write.')
  return text
}

export const canonicalBytes = (value: Canonical): Uint8Array => utf8ToBytes(canonicalText(value))

export const sha256Hex = (...parts: readonly Uint8Array[]): string => bytesToHex(sha256(concatBytes(...parts)))

/** Bytes as text, to the byte: a byte-order mark stays, and what is not UTF-8 becomes no text at all. */
export function decodeExactly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return ''
  }
}

/** SHA-256, in hex, of the canonical text of a value. */
export const hashOf = (value: Canonical): string => sha256Hex(canonicalBytes(value))
