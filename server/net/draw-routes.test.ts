import { expect, test } from 'vitest'
import type { DrawView } from '#shared/protocol/draws.ts'
import { passphrase, planOf, small, withPool, withSealing } from '../draws/testing/desk.ts'
import { accepted, rolls, verify } from '../draws/testing/sealed.ts'
import type { Answered } from './testing/asking.ts'
import { everything, openedOffice, poolBody } from './testing/draw-office.ts'

const view = ({ status, text }: Answered): DrawView => {
  expect(status).toBe(200)
  return JSON.parse(text)
}

test('DRAW-10, DRAW-14: the whole way over HTTP, from an empty list to a record that verifies', async () => {
  const { ask, send, desk, logged } = await openedOffice()
  expect((await ask({ path: '/api/draws' })).text).toBe('[]')
  const { id } = view(await send('POST', '/api/draws', { name: '  Provjury ', question: 'Vad?' }))
  const path = `/api/draws/${id}`
  view(await send('PUT', `${path}/plan`, { ...planOf(small), reason: '' }))
  expect(view(await send('PUT', `${path}/pool`, poolBody))).toMatchObject({ name: 'Provjury', summary: { people: 9 } })
  view(await send('POST', `${path}/lottery`))
  await desk.idle()
  view(await send('POST', `${path}/seal`, { reason: '' }))
  await desk.idle()
  view(await send('POST', `${path}/rolls`, { rolls: rolls(1) }))
  const [leaving] = view(await ask({ path })).sealed!.members!
  const asked = { leaving: leaving!.index, status: 'declined', reason: 'moved' }
  const plan = JSON.parse((await send('POST', `${path}/replacements/plan`, asked)).text)
  const { sealed } = view(await send('POST', `${path}/replacements`, { plan, rolls: rolls(2) }))
  const record = (await ask({ path: `${path}/files/record.draw.json` })).text
  const attachment = (await ask({ path: `${path}/files/record.features.json` })).text
  const { checks } = await verify(record, attachment, sealed!.commitment)
  expect(checks.filter(({ verdict }) => verdict !== 'holds')).toEqual([])
  const panel = await ask({ path: `${path}/files/panel.csv` })
  expect(panel.text.trim().split('\n')).toHaveLength(5)
  expect(panel.headers).toMatchObject({ 'content-disposition': 'attachment; filename=panel.csv' })
  expect((await send('DELETE', path)).text).toBe('[]')
  expect((await ask({ path })).status).toBe(404)
  expect(logged).toEqual([])
})

test('DRAW-18: of a locked draw only the record can be downloaded, and other names lead nowhere', async () => {
  const seat = await openedOffice()
  const { id } = await withSealing(seat)
  const status = async (name: string): Promise<number> =>
    (await seat.ask({ path: `/api/draws/${id}/files/${name}` })).status
  const names = ['record.draw.json', 'record.features.json', 'panel.csv', 'remaining.csv']
  expect(await Promise.all(names.map(status))).toEqual([200, 200, 200, 200])
  view(await seat.send('POST', `/api/draws/${id}/lock`))
  expect(await Promise.all(names.map(status))).toEqual([200, 404, 404, 404])
  for (const name of ['__proto__', 'constructor', '..%2fallting.db', '%2e%2e', 'record.draw.json%00'])
    expect(await status(name)).toBe(404)
})

test('a refusal is a conflict with its reason, and what is not there is not found', async () => {
  const seat = await openedOffice()
  const { id } = await withPool(seat)
  const path = `/api/draws/${id}`
  const changed = { ...planOf(small, { size: 5 }), reason: '' }
  for (const [method, end, body, status, code] of [
    ['PUT', `${path}/plan`, changed, 409, 'reason-missing'],
    ['PUT', `${path}/plan`, { ...changed, size: 3 }, 409, 'problems'],
    ['PUT', `${path}/pool`, { ...poolBody, passphrase: 'short' }, 409, 'passphrase-too-short'],
    ['PUT', `${path}/pool`, { ...poolBody, file: '' }, 409, 'problems'],
    ['POST', `${path}/unlock`, { passphrase: 'inte rätt alls' }, 409, 'wrong-passphrase'],
    ['POST', `${path}/seal`, { reason: '' }, 409, 'not-yet'],
    ['POST', `${path}/rolls`, { rolls: rolls(1) }, 409, 'not-yet'],
    ['POST', '/api/draws/nobody/unlock', { passphrase }, 404, 'not-found'],
    ['POST', '/api/draws/nobody/lottery', undefined, 404, 'not-found'],
    ['POST', '/api/draws/nobody/lock', undefined, 404, 'not-found'],
    ['POST', '/api/draws/nobody/cancel', undefined, 404, 'not-found'],
    ['PUT', '/api/draws/nobody/plan', changed, 404, 'not-found'],
    ['PUT', `${path}/nothing`, {}, 404, 'not-found'],
  ] as const) {
    const answer = await seat.send(method, end, body)
    expect([end, answer.status, JSON.parse(answer.text).code]).toEqual([end, status, code])
  }
  expect(accepted(await seat.desk.view(id))).toMatchObject({ pool: 'open', plan: planOf(small), changes: [] })
})

test('a web site that the organiser happens to visit can neither change nor remove a draw', async () => {
  const seat = await openedOffice()
  const { id } = await withSealing(seat)
  const before = await everything(seat)
  const own = `127.0.0.1:${seat.port}`
  const path = `/api/draws/${id}`
  const wishes = [
    { method: 'DELETE', path },
    { method: 'POST', path: `${path}/lock` },
    { method: 'POST', path: `${path}/rolls`, body: JSON.stringify({ rolls: rolls(1) }) },
    { method: 'PUT', path: `${path}/plan`, body: JSON.stringify({ ...planOf(small), reason: 'x' }) },
    { method: 'POST', path: '/api/draws', body: JSON.stringify({ name: 'x', question: '' }) },
  ]
  for (const wish of wishes)
    for (const headers of [
      { host: own, origin: 'http://evil.example' },
      { host: own, origin: 'null' },
      { host: own },
      { host: 'evil.example', origin: 'http://evil.example' },
      { host: `evil.example:${seat.port}`, origin: `http://evil.example:${seat.port}` },
    ]) {
      const answer = await seat.ask({ ...wish, headers: { ...headers, 'content-type': 'application/json' } })
      expect([answer.status, answer.text]).toEqual([403, '{"code":"other-origin"}'])
    }
  expect((await seat.ask({ path: '/api/draws', headers: { host: 'evil.example' } })).status).toBe(403)
  expect(await everything(seat)).toEqual(before)
})
