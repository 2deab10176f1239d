// What is chosen on the command line is what happens, and a choice that there is not is an error that names what there is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Chosen, rehearsalOf, rehearseCommand } from './command.ts'

const read = (...words: string[]): Chosen =>
  rehearseCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parse(words, { from: 'user' })
    .opts<Chosen>()

const chosen = (...words: string[]) => rehearsalOf(read(...words), () => {})

test.each([
  ['a script that there is not', ['--script', 'typo'], 'Allowed choices are alvmora.'],
  ['no number of jurors', ['--jurors', 'many'], 'Write a whole number from 2 to 200.'],
  ['half a juror', ['--jurors', '12.5'], 'Write a whole number from 2 to 200.'],
  ['one juror', ['--jurors', '1'], 'Write a whole number from 2 to 200.'],
  ['more jurors than there is room for', ['--jurors', '201'], 'Write a whole number from 2 to 200.'],
  ['no pace', ['--pace', 'slow'], 'Write fast, or a number from 1 to 60.'],
  ['an empty pace', ['--pace', ''], 'Write fast, or a number from 1 to 60.'],
  ['a pace that is too fast', ['--pace', '61'], 'Write fast, or a number from 1 to 60.'],
  ['no address', ['--url', 'laptop'], 'Write an address like http://127.0.0.1:3117.'],
  ['a file of codes that is not there', ['--codes', 'none.json'], 'There is no such file'],
  ['a word too many', ['alvmora'], 'too many arguments'],
])('%s is an error that says what there is', (_, words, message) => {
  expect(() => read(...words)).toThrow(message)
})

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'allting-codes-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'codes.json'), text)
  return join(folder, 'codes.json')
}

test('codes that the facilitator’s page has saved are read, and decide how many jurors there are; another file is none', () => {
  const codes = [
    { seat: 2, code: 'ABCD-EFGH' },
    { seat: 9, code: 'JKMN-PQRS' },
  ]
  const file = fileWith(JSON.stringify(codes))
  expect(chosen('--codes', file)).toMatchObject({ codes, jurors: 2 })
  expect(chosen('--codes', file, '--jurors', '24').jurors).toBe(24)
  expect(() => read('--codes', fileWith('seat,code'))).toThrow('not one that the facilitator’s page has saved')
  expect(() => read('--codes', fileWith('[]'))).toThrow('not one that the facilitator’s page has saved')
})

test('without a word there are 24 varied jurors as fast as it goes, and the room is on the port after', () => {
  expect(chosen()).toMatchObject({
    laptop: 'http://127.0.0.1:3117',
    room: 'http://127.0.0.1:3118',
    jurors: 24,
    times: { pace: 0 },
    isScripted: false,
    byHand: undefined,
  })
  const other = chosen('--url', 'http://127.0.0.1:4317/facilitator', '--pace', '20', '--script', 'alvmora', '--by-hand')
  expect(other).toMatchObject({ laptop: 'http://127.0.0.1:4317', room: 'http://127.0.0.1:4318', times: { pace: 20 } })
  expect([other.isScripted, other.byHand]).toEqual([true, expect.any(Promise)])
})
