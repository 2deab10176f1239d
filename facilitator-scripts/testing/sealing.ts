// An example sealed by the command, with everything that makes a sealing repeatable.
import { expect } from 'vitest'
import { type Answer, type Desk, filesOf, run } from './commands.ts'

const secret = 'ab'.repeat(32)

/** Options that give the same bytes every time. */
export const repeatable = (desk: Desk, at = '2027-03-01T10:00:00Z'): string[] => [
  '--secret-file',
  desk.write('secret.txt', `${secret}\n`),
  '--at',
  at,
]

/** `draw seal` for an example of four places, which takes a moment. */
export const sealSmall = (desk: Desk, ...options: readonly string[]): Promise<Answer> =>
  run('draw', ['seal', ...filesOf('zero-chance', 4), '--out', desk.path('r.draw.json'), ...options])

/** The same, which must succeed; returns the commitment. */
export async function sealed(desk: Desk, ...options: readonly string[]): Promise<string> {
  const { status, out, notes } = await sealSmall(desk, ...options)
  expect(notes).toContain('commitment')
  expect(status).toBe(0)
  return out.trim()
}
