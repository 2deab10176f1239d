import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { canonicalText, sha256Hex, utf8ToBytes } from '../selection/canonical.ts'
import { facilitatorAction, seatAction } from './actions.ts'
import { protocolVersion } from './messages.ts'

/** What pages and server say to each other: the shapes of actions, and the messages and entities as they are written down. */
function protocolHash(): string {
  const shapes = canonicalText([z.toJSONSchema(seatAction), z.toJSONSchema(facilitatorAction)] as never)
  const files = ['messages.ts', 'entities.ts', 'phase-entities.ts', 'layers.ts'].map((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  )
  const withoutComments = files.join('\n').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  return sha256Hex(utf8ToBytes(shapes + withoutComments.replaceAll(/\s+/g, ' ')))
}

/** The hash of each version. When this test fails: raise `protocolVersion` in messages.ts, and write the new hash here. */
const hashes: Readonly<Record<number, string>> = {
  1: '40415da2c444abfc2f6fec4c57f09a5f9908270d496b158529064e2b86fcf505',
  2: '498d5f1cf629f8fc4020b9142c4a72089cd6b7c91c95062be36f86ca03db180d',
}

test('WIRE-10: what is said has not changed without a new version of the protocol', () => {
  expect(hashes[protocolVersion]).toBe(protocolHash())
})
