import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { built, root } from './testing/built.ts'
import { Desk, filesOf } from './testing/commands.ts'
import { repeatable } from './testing/sealing.ts'

/** Runs a command for somebody who stops listening before the first word, as `| head -1` may after it. */
async function unheard(command: 'draw' | 'verify', args: readonly string[], deaf: readonly ('stdout' | 'stderr')[]) {
  const child = spawn(process.execPath, [await built(command), ...args], { stdio: 'pipe' })
  const ended = once(child, 'exit')
  let notes = ''
  child.stderr.on('data', (chunk: Buffer) => {
    notes += chunk.toString()
  })
  for (const stream of deaf) child[stream].destroy()
  const [status, signal] = await ended
  return { status, signal, notes }
}

const record = join(root, 'data', 'examples', 'alvmora', 'alvmora.draw.json')

test.each([
  ['a lottery in words', 'draw', ['lottery', ...filesOf('two-groups', 2)], 0],
  ['a lottery as JSON', 'draw', ['lottery', ...filesOf('two-groups', 2), '--json'], 0],
  ['a verification that holds', 'verify', [record], 0],
  ['a verification that fails', 'verify', [record, '--commitment', '00'.repeat(32)], 1],
  ['input with a problem', 'draw', ['lottery', ...filesOf('two-groups', 99)], 2],
  ['help', 'draw', ['--help'], 0],
] as const)(
  'with nobody to read it, %s ends with its own status and without a crash',
  async (_, command, args, status) => {
    const { notes, ...end } = await unheard(command, args, ['stdout'])
    expect(end).toEqual({ status, signal: null })
    expect(notes).not.toMatch(/EPIPE|\bat .+:\d+/)
    expect(await unheard(command, args, ['stdout', 'stderr'])).toMatchObject({ status, signal: null })
  },
)

test('DRAW-10: a sealing is written whole though nobody reads what it says', async () => {
  const desk = new Desk()
  const files = [...filesOf('zero-chance', 4), '--out', desk.path('r.draw.json'), ...repeatable(desk)]
  expect(await unheard('draw', ['seal', ...files], ['stdout', 'stderr'])).toMatchObject({ status: 0 })
  expect(desk.names()).toEqual(['r.attempts.jsonl', 'r.draw.json', 'r.features.json', 'secret.txt'])
  expect(JSON.parse(desk.read('r.draw.json')).commitment).toMatch(/^[0-9a-f]{64}$/)
})
