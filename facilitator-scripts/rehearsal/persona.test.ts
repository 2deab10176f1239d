// The same seed gives the same answers, however often and in whatever order one is asked.
import { expect, test } from 'vitest'
import { range } from '#shared/selection/order.ts'
import { dotsEach } from '#shared/session/limits.ts'
import { needs } from './alvmora-case.ts'
import { type Persona, scriptedPersona, variedPersona } from './persona.ts'

const questions: readonly ((persona: Persona) => unknown)[] = [
  ...['A', 'B', 'C', 'D', 'other'].flatMap((way) => range(9).map((need) => (p: Persona) => p.score(way, need))),
  ...range(9).flatMap((text) => [(p: Persona) => p.trial(text), (p: Persona) => p.vote(text)]),
]

test('asked twice, backwards or only one thing, a juror answers the same', () => {
  for (const seat of [1, 7, 24, 200]) {
    const inOrder = questions.map((ask) => ask(variedPersona(seat, 'rain')))
    const one = variedPersona(seat, 'rain')
    const backwards = questions.toReversed().map((ask) => [ask(one), ask(one)][1])
    expect(backwards.toReversed()).toEqual(inOrder)
  }
})

test('people and seeds differ', () => {
  const answers = (seat: number, seed: string) => questions.map((ask) => ask(variedPersona(seat, seed)))
  expect(answers(1, 'rain')).not.toEqual(answers(2, 'rain'))
  expect(answers(1, 'rain')).not.toEqual(answers(1, 'sun'))
})

test('everybody has five dots, and votes differ on a text that the case does not know', () => {
  for (const persona of [
    ...range(30).map((i) => scriptedPersona(i + 1)),
    ...range(30).map((i) => variedPersona(i + 1, '')),
  ]) {
    expect(persona.dots).toHaveLength(needs.length)
    expect(persona.dots.reduce((sum, dots) => sum + dots, 0)).toBe(dotsEach)
  }
  const votes = range(24).map((i) => scriptedPersona(i + 1).vote(11))
  expect(new Set(votes).size).toBeGreaterThan(2)
})
