import { expect, test } from 'vitest'
import { commitmentGroups } from '#shared/selection/words/commitment-words.ts'
import { Desk, rollOptions, run } from './testing/commands.ts'
import { repeatable, sealed } from './testing/sealing.ts'

const names = [
  ...['bytes', 'commitment', 'anchor', 'attempts', 'pool', 'lottery', 'chances', 'rolls', 'replacements'],
  ...['rows', 'quotas', 'rounding', 'fairness', 'candidates'],
]

/** A sealed and drawn example on a desk of its own. */
async function drawn() {
  const desk = new Desk()
  const commitment = await sealed(desk, ...repeatable(desk))
  expect((await run('draw', ['pick', desk.path('r.draw.json'), ...rollOptions(1)])).status).toBe(0)
  return { desk, commitment, record: desk.path('r.draw.json'), features: ['--features', desk.path('r.features.json')] }
}

test('help is given with status 0', async () => {
  const { status, out } = await run('verify', ['--help'])
  expect(status).toBe(0)
  expect(out).toMatch(/^Usage: verify/)
})

test('--json prints one object with a summary and every named check', async () => {
  const { record, features, commitment } = await drawn()
  const { status, out } = await run('verify', [record, ...features, '--commitment', commitment, '--json'])
  const answer = JSON.parse(out)
  expect([status, out]).toEqual([0, `${JSON.stringify(answer)}\n`])
  expect(Object.keys(answer)).toEqual(['summary', 'checks'])
  expect(answer.summary).toBe('anchored')
  expect(answer.checks.map(({ name, verdict }: Record<string, string>) => [name, verdict])).toEqual(
    names.map((name) => [name, 'holds']),
  )
})

test('in words every check says what it shows and what it does not, and the last line what they come to', async () => {
  const { record, features, commitment } = await drawn()
  const { status, out } = await run('verify', [record, ...features, '--commitment', commitment])
  expect(status).toBe(0)
  expect(out.match(/^✓ .+: holds$/gm)?.length).toBe(names.length)
  expect(out).toContain('It does not show that')
  expect(out.trim().split('\n').at(-1)).toMatch(/the commitment is the one given on paper\.$/)
})

test('DRAW-12: without the commitment the answer is consistent, with another it fails; words do as well as digits', async () => {
  const { record, commitment } = await drawn()
  const summary = async (...options: string[]) => {
    const { status, out } = await run('verify', [record, ...options, '--json'])
    return [status, JSON.parse(out).summary]
  }
  expect(await summary()).toEqual([0, 'consistent'])
  expect(await summary('--commitment', commitmentGroups(commitment, 'sv').join(' '))).toEqual([0, 'anchored'])
  expect(
    await summary(
      '--commitment',
      commitment.replace(/./, (digit) => (digit === '0' ? '1' : '0')),
    ),
  ).toEqual([1, 'failed'])
})

test('DRAW-11: a changed byte ends with status 1, a file that cannot be read with status 2', async () => {
  const { desk, record, features } = await drawn()
  const text = desk.read('r.draw.json')
  const bytes = Buffer.from(text)
  const flipped = Buffer.from(bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte)))
  for (const tampered of [
    flipped,
    `\uFEFF${text}`,
    `${text}\n`,
    text.replace('"ticket":', '"ticket":1'),
    'not a record',
    '',
  ])
    expect((await run('verify', [desk.write('tampered.json', tampered), ...features, '--json'])).status).toBe(1)
  for (const missing of [['none.draw.json'], [record, '--features', 'none.json'], [], [record, '--unknown']])
    expect((await run('verify', missing)).status).toBe(2)
})

test('DRAW-17: with an erased person the command ends with status 0 and says what cannot be checked', async () => {
  const { desk, record } = await drawn()
  const attachment = JSON.parse(desk.read('r.features.json'))
  attachment.rows[JSON.parse(desk.read('r.draw.json')).outcome.panel[0]] = {}
  const features = desk.write('erased.json', JSON.stringify(attachment))
  const { status, out } = await run('verify', [record, '--features', features])
  expect(status).toBe(0)
  expect(out).toMatch(/^– The quotas: not checkable$/m)
  expect(out).toContain('asked to have their details erased')
  expect(out.trim().split('\n').at(-1)).toContain(
    'Fairness could not be checked, because somebody’s details are erased.',
  )
  expect(out).toMatch(/lottery’s chance by more than \d/)
})
