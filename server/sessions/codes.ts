// Seat codes and tokens: 40 bits on a printed card, 128 bits in a tablet; the server keeps neither, only what they hash to.
import { createHash, randomBytes, scrypt } from 'node:crypto'

/** Thirty-two letters and digits without the look-alikes: no 0 or O beside Q, no 1 or I beside J. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

export const newCode = (): string => Array.from(randomBytes(8), (byte) => letters[byte % letters.length]).join('')

/** As typed by hand: any case, with or without spaces and hyphens; a look-alike is taken for the letter it resembles. */
export const tidyCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/[0O]/g, 'Q')
    .replace(/[1I]/g, 'J')

export const newToken = (): string => randomBytes(16).toString('hex')

/** A token has 128 bits of chance: a plain hash is enough. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Slow on purpose, and off the main thread: a stolen database does not give the codes away. */
const cost = { N: 2 ** 13, r: 8, p: 1 } as const

export function codeHash(code: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) =>
    scrypt(tidyCode(code), Buffer.from(salt, 'hex'), 32, cost, (error, hash) =>
      error === null ? resolve(hash.toString('hex')) : reject(error),
    ),
  )
}
