import { describe, expect, test } from 'vitest'
import { passphrase, planOf, small, withPool, withSealing } from '../draws/testing/desk.ts'
import { rolls } from '../draws/testing/sealed.ts'
import { everything, openedOffice, poolBody } from './testing/draw-office.ts'

/** What an answer to an error may never hold: a line of a stack, a path, the name of a library. */
const inside = /\bat .+:\d+|node_modules|server\/|\.[jt]s\b|Error|sqlite|zod|express|\/(home|work|tmp|Users)\b/i

describe('bodies that are not as they should be', () => {
  const plan = { leaving: 0, status: 'declined', reason: 'x', at: '2027-03-01T10:00:00.000Z' }
  const whole = { ...plan, candidates: [1], shortfall: 0, previous: '0'.repeat(64) }
  const roll = { name: 'Ada', digits: '1234567890123' }
  /** Every address that takes a body, and a body that it understands. */
  const understood: readonly (readonly [method: string, path: string, body: Readonly<Record<string, unknown>>])[] = [
    ['POST', '', { name: 'Provjury', question: '' }],
    ['PUT', '/ID/plan', { ...planOf(small), reason: 'a reason' }],
    ['PUT', '/ID/pool', poolBody],
    ['POST', '/ID/unlock', { passphrase }],
    ['POST', '/ID/seal', { reason: '' }],
    ['POST', '/ID/rolls', { rolls: rolls(1) }],
    ['POST', '/ID/replacements/plan', { leaving: 0, status: 'declined', reason: 'x' }],
    ['POST', '/ID/replacements', { plan: whole, rolls: rolls(2) }],
  ]
  const notOf: readonly unknown[] = [null, true, 7, -1, [], {}, [[]], { length: 1 }, 'ÅÄÖ'.repeat(100_000)]

  /** Bodies that are wrong in one thing only. */
  function spoilt(body: Readonly<Record<string, unknown>>): string[] {
    const json = JSON.stringify(body)
    const keys = Object.keys(body)
    return [
      ...['null', '[]', '7', '"text"', 'true', '', '{', `${json}x`, `[${json}]`, '\u0000', `'${json}'`],
      ...['__proto__', 'constructor', 'zzz', 'toString'].map((key) => json.replace('{', `{"${key}":{"polluted":1},`)),
      json.replace('{', '{"__proto__":null,'),
      ...keys.map((key) => JSON.stringify({ ...body, [key]: undefined })),
      ...keys.flatMap((key) =>
        notOf
          .filter((value) => typeof value !== typeof body[key] || Array.isArray(value) !== Array.isArray(body[key]))
          .map((value) => JSON.stringify({ ...body, [key]: value })),
      ),
    ]
  }

  test.each(understood)('%s %s: each is refused, and nothing changes', async (method, path, body) => {
    const seat = await openedOffice()
    const { id } = await withPool(seat)
    const before = await everything(seat)
    const bad: string[] = []
    for (const text of spoilt(body)) {
      const origin = `http://127.0.0.1:${seat.port}`
      const headers = { origin, 'content-type': 'application/json' }
      const answer = await seat.ask({ method, path: `/api/draws${path.replace('ID', id)}`, headers, body: text })
      if (answer.status < 400 || answer.status > 499 || inside.test(answer.text))
        bad.push(`${answer.status} ${text.slice(0, 80)} → ${answer.text.slice(0, 80)}`)
    }
    expect(bad).toEqual([])
    expect(await everything(seat)).toEqual(before)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(seat.logged).toEqual([])
  })

  test('lists with a wrong entry, and rolls that are no digits, are refused, too', async () => {
    const seat = await openedOffice()
    const { id } = await withSealing(seat)
    const before = await everything(seat)
    const path = `/api/draws/${id}`
    const wrong: readonly (readonly [string, string, unknown])[] = [
      ...[
        { ...roll, digits: '12a' },
        { ...roll, digits: 12 },
        { ...roll, name: '' },
        { ...roll, more: 1 },
        null,
        'x',
      ].map((one) => ['POST', '/rolls', { rolls: [...rolls(1), one] }] as const),
      ['POST', '/rolls', { rolls: Array.from({ length: 51 }, (_, i) => ({ ...roll, name: `P${i}` })) }],
      ['PUT', '/pool', { ...poolBody, file: 'not base64!' }],
      ['PUT', '/pool', { ...poolBody, addressColumns: [7] }],
      ['PUT', '/pool', { ...poolBody, addressColumns: Array.from({ length: 11 }, String) }],
      ['PUT', '/plan', { ...planOf(small), objective: 'whim', reason: 'x' }],
      ['PUT', '/plan', { ...planOf(small), reason: 'x'.repeat(2001) }],
      ['POST', '/replacements/plan', { leaving: 0.5, status: 'declined', reason: 'x' }],
      ['POST', '/replacements/plan', { leaving: -1, status: 'fired', reason: 'x' }],
      ['POST', '/replacements', { plan: { ...whole, at: 'yesterday' }, rolls: rolls(2) }],
      ['POST', '/replacements', { plan: { ...whole, more: 1 }, rolls: rolls(2) }],
    ]
    for (const [method, end, body] of wrong) {
      const { status, text } = await seat.send(method, `${path}${end}`, body)
      expect([status, text]).toEqual([400, '{"code":"bad-request"}'])
    }
    expect(await everything(seat)).toEqual(before)
  })

  test('a name of spaces only is no name', async () => {
    const seat = await openedOffice()
    expect((await seat.send('POST', '/api/draws', { name: '  \t', question: '' })).status).toBe(400)
    expect(await seat.desk.list()).toEqual([])
  })

  test('a body in another type, another alphabet, compressed, or larger than the limit is refused', async () => {
    const seat = await openedOffice()
    const before = await everything(seat)
    const json = JSON.stringify({ name: 'Provjury', question: '' })
    const strange = [
      { headers: { 'content-type': 'text/plain' }, body: json },
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'name=Provjury&question=' },
      { headers: { 'content-type': 'application/json; charset=klingon' }, body: json },
      { headers: { 'content-type': 'application/json', 'content-encoding': 'br2' }, body: json },
      { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: json },
      { headers: { 'content-type': 'application/json' }, body: '['.repeat(200_000) },
      { headers: { 'content-type': 'application/json' }, body: `{"name":"${'x'.repeat(41 * 2 ** 20)}"}` },
    ]
    for (const { headers, body } of strange) {
      const origin = `http://127.0.0.1:${seat.port}`
      const answer = await seat.ask({ method: 'POST', path: '/api/draws', headers: { origin, ...headers }, body })
      expect([400, 413, 415]).toContain(answer.status)
      expect(answer.text).toBe('{"code":"bad-request"}')
    }
    expect(await everything(seat)).toEqual(before)
    expect(seat.logged).toEqual([])
  })
})
