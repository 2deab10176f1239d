// From dice to a ticket: what was rolled and the commitment give a seed, the seed gives a number, nobody can steer either.
import seedrandom from 'seedrandom'
import { hashOf } from './canonical.ts'
import type { Roll } from './record.ts'

export const seedFormat = 'allting-seed-1'
export const fewestRollers = 3
/** 39 decimal digits are 129 bits. */
export const fewestDigits = 39

export type RollProblem = 'too-few-people' | 'too-few-digits' | 'same-name-twice' | 'not-digits'

/** What is wrong with a set of rolls; empty when they may be used. */
export function rollProblems(rolls: readonly Roll[]): RollProblem[] {
  const names = rolls.map((roll) => roll.name.normalize('NFC').trim().toLowerCase())
  const digits = rolls.reduce((sum, roll) => sum + roll.digits.length, 0)
  const problems: RollProblem[] = []
  if (rolls.some((roll) => !/^\d+$/.test(roll.digits) || roll.name.trim() === '')) problems.push('not-digits')
  if (new Set(names).size < names.length) problems.push('same-name-twice')
  if (rolls.length < fewestRollers) problems.push('too-few-people')
  if (digits < fewestDigits) problems.push('too-few-digits')
  return problems
}

/** SHA-256, in hex, of {format, commitment, rolls}: 64 characters, the only kind of seed ever used. */
export function seedOf(commitment: string, rolls: readonly Roll[]): string {
  return hashOf({ format: seedFormat, commitment, rolls: rolls.map(({ name, digits }) => ({ name, digits })) })
}

/**
 * A ticket in 0 … count−1, every one equally likely: 32-bit words of seedrandom's ARC4 generator, those in the last
 * incomplete block of `count` thrown away.
 */
export function ticketOf(seed: string, count: number): number {
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new Error('A seed has 64 hexadecimal characters.')
  const words = 2 ** 32
  const limit = words - (words % count)
  const generator = seedrandom(seed)
  for (;;) {
    const word = generator.int32() >>> 0
    if (word < limit) return word % count
  }
}
