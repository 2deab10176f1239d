import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Desk, example, filesOf, rollOptions, run } from '../testing/commands.ts'
import { repeatable, sealed, sealSmall } from '../testing/sealing.ts'

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)

test('DRAW-10: seal, pick, verify, replace and verify again on Älvmora, as on the evening of a draw', async () => {
  const desk = new Desk()
  const record = desk.path('alvmora.draw.json')
  const features = desk.path('alvmora.features.json')
  const seal = await run('draw', ['seal', ...filesOf('alvmora', 24, 'adress'), '--out', record, '--jury', 'Älvmora'])
  expect(seal.status).toBe(0)
  const commitment = seal.out.trim()
  expect(commitment).toMatch(/^[0-9a-f]{64}$/)
  expect(seal.notes.match(/^ {2}\S+ \S+ \S+ \S+$/gm)?.length).toBe(8)
  expect(desk.names()).toEqual(['alvmora.attempts.jsonl', 'alvmora.draw.json', 'alvmora.features.json'])

  const pick = await run('draw', ['pick', record, ...rollOptions(1)])
  expect(pick.status).toBe(0)
  const panel = /^Panel +([\d ]+)$/m.exec(pick.out)![1]!.split(' ').map(Number)
  expect(panel.length).toBe(24)
  expect(desk.read('alvmora.panel.csv').trim().split('\n').length).toBe(25)
  expect(JSON.parse(desk.read('alvmora.draw.json')).outcome.panel).toEqual(panel)

  const check = ['verify', [record, '--features', features, '--commitment', commitment, '--json']] as const
  expect(JSON.parse((await run(...check)).out).summary).toBe('anchored')

  const leaving = ['--leaving', String(panel[0]), '--reason', 'moved away', '--at', '2030-01-01T10:00:00Z']
  const list = await run('draw', ['replace', record, ...leaving])
  expect(list.status).toBe(0)
  const candidates = list.out.trim().split(' ').map(Number)
  expect(list.notes).toMatch(/Fingerprint of the list: [0-9a-f]{64}\./)
  const replace = await run('draw', ['replace', record, ...leaving, ...rollOptions(2)])
  expect(replace.status).toBe(0)
  const [entry] = JSON.parse(desk.read('alvmora.draw.json')).replacements
  expect(entry).toMatchObject({ leaving: panel[0], reason: 'moved away', candidates })
  expect(candidates).toContain(entry.joining)
  expect(JSON.parse((await run(...check)).out).summary).toBe('anchored')
})

test('DRAW-14: what holds personal data is readable by its owner only, and the record may be read by all', async () => {
  const desk = new Desk()
  await sealed(desk)
  await run('draw', ['pick', desk.path('r.draw.json'), ...rollOptions(1)])
  for (const name of ['r.features.json', 'r.panel.csv', 'r.remaining.csv']) expect(mode(desk.path(name))).toBe('600')
  expect(mode(desk.path('r.draw.json'))).toBe('644')
})

test('DRAW-14: no id, address or name of a category of anybody’s stands in the record outside the quotas', async () => {
  const desk = new Desk()
  const record = desk.path('a.draw.json')
  await run('draw', ['seal', ...filesOf('alvmora', 24, 'adress'), '--out', record])
  await run('draw', ['pick', record, ...rollOptions(1)])
  const { manifest, ...rest } = JSON.parse(desk.read('a.draw.json'))
  const text = JSON.stringify([{ ...manifest, quotas: [] }, rest])
  for (const trace of [/\bA\d{3}\b/, /gatan|vägen|stigen/, /kvinna|gymnasial|Kvarnnäs|Sverige|65\+/]) {
    expect(desk.read('a.features.json') + JSON.stringify(manifest.quotas)).toMatch(
      trace.source.includes('gatan') ? /./ : trace,
    )
    expect(text).not.toMatch(trace)
  }
  expect(desk.read('a.features.json')).not.toMatch(/gatan|vägen|stigen/)
})

test('DRAW-10: with secret and time given, two sealings on two desks are the same to the byte', async () => {
  const [one, other] = [new Desk(), new Desk()]
  const commitments = [await sealed(one, ...repeatable(one)), await sealed(other, ...repeatable(other))]
  expect(new Set(commitments).size).toBe(1)
  for (const name of ['r.draw.json', 'r.features.json', 'r.attempts.jsonl'])
    expect(other.read(name)).toBe(one.read(name))
})

test('without a secret every sealing is another', async () => {
  const [one, other] = [new Desk(), new Desk()]
  expect(await sealed(one)).not.toBe(await sealed(other))
})

test('DRAW-13: a second pick with other rolls is refused and changes nothing; the same rolls again are fine', async () => {
  const desk = new Desk()
  await sealed(desk)
  const record = desk.path('r.draw.json')
  const early = await run('draw', ['replace', record, '--leaving', '0', '--reason', 'ill'])
  expect([early.status, early.notes.trim()]).toEqual([2, 'The panel has not been drawn yet.'])
  for (const few of [rollOptions(1).slice(2), ['--roll', 'Ada=abc', '--roll', 'Bo=1', '--roll', 'Cia=2']])
    expect((await run('draw', ['pick', record, ...few])).status).toBe(2)
  expect(JSON.parse(desk.read('r.draw.json')).outcome).toBeUndefined()
  const first = await run('draw', ['pick', record, ...rollOptions(1)])
  const drawn = desk.read('r.draw.json')
  const second = await run('draw', ['pick', record, ...rollOptions(2)])
  expect([second.status, second.out]).toEqual([2, ''])
  expect(second.notes).toContain('already been drawn')
  const again = await run('draw', ['pick', record, ...rollOptions(1)])
  expect([again.status, again.out]).toEqual([0, first.out])
  expect(desk.read('r.draw.json')).toBe(drawn)
})

test('DRAW-6: a time, secret or number that cannot be read stops the sealing before anything is written', async () => {
  const desk = new Desk()
  const short = desk.write('short.txt', 'abc')
  for (const wrong of [
    ['--at', 'tomorrow'],
    ['--secret-file', short],
    ['--attempt', 'two'],
    ['--attempt', '2'],
  ]) {
    const { status, out, notes } = await sealSmall(desk, ...wrong)
    expect([status, out]).toEqual([2, ''])
    expect(notes.trim().length).toBeGreaterThan(10)
  }
  expect(desk.names()).toEqual(['short.txt'])
  expect(example('zero-chance', 'pool.csv')).toContain('zero-chance')
})
