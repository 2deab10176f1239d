import { expect, test } from 'vitest'
import { Desk, rollOptions, run } from '../testing/commands.ts'
import { repeatable, sealed, sealSmall } from '../testing/sealing.ts'

const chain = (desk: Desk) =>
  desk
    .read('r.attempts.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const later = '2027-03-01T11:00:00Z'
const second = (desk: Desk): string[] => [
  '--out',
  desk.path('r2.draw.json'),
  '--attempts-log',
  desk.path('r.attempts.jsonl'),
]

test('DRAW-16: the same sealing made again is no other attempt, and changes no byte', async () => {
  const desk = new Desk()
  const commitment = await sealed(desk, ...repeatable(desk))
  const before = ['r.draw.json', 'r.features.json', 'r.attempts.jsonl'].map((name) => desk.read(name))
  expect(await sealed(desk, ...repeatable(desk))).toBe(commitment)
  expect(await sealed(desk, ...repeatable(desk), '--attempt', '1')).toBe(commitment)
  expect(['r.draw.json', 'r.features.json', 'r.attempts.jsonl'].map((name) => desk.read(name))).toEqual(before)
})

test('DRAW-16: another attempt needs a reason, is numbered, and holds the hash of the one before', async () => {
  const desk = new Desk()
  await sealed(desk, ...repeatable(desk))
  const without = await sealSmall(desk, ...second(desk), ...repeatable(desk, later))
  expect([without.status, without.out]).toEqual([2, ''])
  expect(without.notes).toContain('needs a reason')
  expect(chain(desk).length).toBe(1)
  const commitment = await sealed(desk, ...second(desk), ...repeatable(desk, later), '--reason', 'a row was missing')
  const [first, other] = chain(desk)
  const { manifest, attempts } = JSON.parse(desk.read('r2.draw.json'))
  expect(other).toMatchObject({ attempt: 2, reason: 'a row was missing' })
  expect(attempts).toEqual([first, other])
  expect(manifest.attempt.number).toBe(2)
  const { out } = await run('verify', [desk.path('r2.draw.json'), '--commitment', commitment, '--json'])
  expect(JSON.parse(out).summary).toBe('anchored')
})

test('DRAW-16: an attempt under a number that is taken, with other contents, is refused', async () => {
  const desk = new Desk()
  await sealed(desk, ...repeatable(desk))
  const taken = await sealSmall(desk, ...second(desk), ...repeatable(desk, later), '--attempt', '1', '--reason', 'x')
  expect([taken.status, taken.out]).toEqual([2, ''])
  expect(taken.notes).toContain('Attempt 1 has been made already')
  expect(desk.names()).not.toContain('r2.draw.json')
})

test('DRAW-16: a log that has been altered stops the sealing', async () => {
  const desk = new Desk()
  await sealed(desk, ...repeatable(desk))
  const again = ['--reason', 'x', ...second(desk), ...repeatable(desk, later)]
  await sealed(desk, ...again)
  const log = desk.read('r.attempts.jsonl')
  const [first, last] = log.trim().split('\n') as [string, string]
  for (const altered of [
    `${last}\n`,
    log.replace('"attempt":1', '"attempt":3'),
    `${first}\n${first}\n`,
    'nonsense\n',
  ]) {
    desk.write('r.attempts.jsonl', altered)
    const { status, notes } = await sealSmall(desk, ...again, '--out', desk.path('r3.draw.json'))
    expect(status).toBe(2)
    expect(notes).toContain('not a whole log of attempts')
  }
  expect(desk.names()).not.toContain('r3.draw.json')
})

test('DRAW-16: a record that is there is never written over by another sealing', async () => {
  const desk = new Desk()
  await sealed(desk, ...repeatable(desk))
  await run('draw', ['pick', desk.path('r.draw.json'), ...rollOptions(1)])
  const drawn = desk.read('r.draw.json')
  const log = desk.read('r.attempts.jsonl')
  for (const options of [repeatable(desk), [...repeatable(desk, later), '--reason', 'a better panel']]) {
    const { status, notes } = await sealSmall(desk, ...options)
    expect(status).toBe(2)
    expect(notes).toContain('is another sealed draw')
  }
  expect([desk.read('r.draw.json'), desk.read('r.attempts.jsonl')]).toEqual([drawn, log])
})
