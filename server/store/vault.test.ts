import { expect, test } from 'vitest'
import { keyOf, lockAway, newSalt, unlock } from './vault.ts'

const salt = newSalt()
const key = await keyOf('fyra vanliga ord räcker', salt)
const value = {
  text: 'id;adress\nÅsa;Björkstigen 1, Älvmora\n',
  numbers: [0, -1.5, 2 ** 53],
  nothing: null,
  deep: { a: [] },
}

test('DRAW-18: what is locked away comes back whole, and only with its passphrase and its salt', async () => {
  const locked = lockAway(key, value)
  expect(unlock(key, locked)).toEqual(value)
  expect(unlock(await keyOf('fyra vanliga ord räcker', salt), locked)).toEqual(value)
  expect(unlock(await keyOf('fyra vanliga ord räcker', newSalt()), locked)).toBeUndefined()
  for (const other of ['', 'fyra vanliga ord räcker ', 'Fyra vanliga ord räcker', 'fyra vanliga ord racker'])
    expect(unlock(await keyOf(other, salt), locked)).toBeUndefined()
})

test('a passphrase is the same however its letters are put together', async () => {
  const composed = 'räksmörgås'.normalize('NFC')
  const apart = composed.normalize('NFD')
  expect(apart).not.toBe(composed)
  expect(await keyOf(apart, salt)).toEqual(await keyOf(composed, salt))
})

test('DRAW-18: with any byte altered, lost or added nothing comes back', () => {
  const locked = lockAway(key, value)
  for (let at = 0; at < locked.length; at++) {
    for (const bit of [0x01, 0x80, 0xff]) {
      const altered = Uint8Array.from(locked)
      altered[at]! ^= bit
      expect(unlock(key, altered)).toBeUndefined()
    }
  }
  for (let length = 0; length < locked.length; length++) expect(unlock(key, locked.slice(0, length))).toBeUndefined()
  expect(unlock(key, Uint8Array.from([...locked, 0]))).toBeUndefined()
  expect(unlock(key, Uint8Array.from([0, ...locked]))).toBeUndefined()
})

test('DRAW-18: the same value never looks the same twice, and nothing of it is readable', () => {
  const [one, other] = [Buffer.from(lockAway(key, value)), Buffer.from(lockAway(key, value))]
  expect(one.equals(other)).toBe(false)
  expect(one.subarray(0, 24).equals(other.subarray(0, 24))).toBe(false)
  for (const text of ['adress', 'Björkstigen', 'numbers']) expect(one.includes(text)).toBe(false)
})

test('every draw has a salt of its own', () => {
  expect(new Set(Array.from({ length: 100 }, newSalt)).size).toBe(100)
  expect(newSalt()).toMatch(/^[0-9a-f]{32}$/)
})
