// Encrypts what could identify people: XChaCha20-Poly1305 under a key made from the organiser's passphrase.
import { randomBytes, scrypt } from 'node:crypto'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { managedNonce } from '@noble/ciphers/utils.js'

export type Key = Uint8Array

/** About a third of a second and 128 MB on a laptop: nothing for an organiser, much for somebody guessing. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 } as const

export const newSalt = (): string => randomBytes(16).toString('hex')

/** The key of a passphrase, made off the main thread. */
export function keyOf(passphrase: string, salt: string): Promise<Key> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), Buffer.from(salt, 'hex'), 32, cost, (error, key) =>
      error === null ? resolve(new Uint8Array(key)) : reject(error),
    )
  })
}

const cipher = managedNonce(xchacha20poly1305)

/** A value as encrypted bytes, with a nonce of its own in front. */
export function lockAway(key: Key, value: unknown): Uint8Array {
  return cipher(key).encrypt(new TextEncoder().encode(JSON.stringify(value)))
}

/** The value again, or undefined where the key is not the right one (or the bytes have been altered). */
export function unlock<T>(key: Key, bytes: Uint8Array): T | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(cipher(key).decrypt(new Uint8Array(bytes)))) as T // only what lockAway wrote decrypts
  } catch {
    return undefined
  }
}
