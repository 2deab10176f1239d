import { expect, test } from 'vitest'
import { type StartOptions, startCommand } from './start-options.ts'

const said: string[] = []
const start = (...words: string[]) =>
  startCommand({ port: '3117', data: 'data/live', open: true })
    .exitOverride()
    .configureOutput({ writeOut: (text) => void said.push(text), writeErr: (text) => void said.push(text) })
    .parse(words, { from: 'user' })
    .opts<StartOptions>()

test('what is not said is as it was, and --help and a wrong port are answered in words', () => {
  expect(start()).toEqual({ port: 3117, roomHost: '0.0.0.0', data: 'data/live', open: true })
  expect(start('--port', '0', '--no-open')).toMatchObject({ port: 0, open: false })
  expect(() => start('--help')).toThrow()
  for (const wrong of ['abc', '-1', '70000', '']) expect(() => start('--port', wrong)).toThrow(/whole number/)
  expect(() => start('--prot', '1')).toThrow(/Did you mean --port/)
  expect(said.join('')).toMatch(/--data <folder>/)
})
