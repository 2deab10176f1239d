import { expect, test } from 'vitest'
import { addEndings, guardedApp, loopbackHosts } from './http.ts'
import { serve } from './testing/asking.ts'

/** A server with one thing on it that everybody may not do; what got through is counted. */
async function guarded() {
  const through: string[] = []
  const logged: unknown[] = []
  const served = await serve((hosts) => {
    const app = guardedApp(hosts)
    app.all('/thing', (request, response) => {
      through.push(request.method)
      response.json({ done: true })
    })
    app.get('/broken', () => {
      throw new Error('the secret is in /home/somebody/secret.ts')
    })
    addEndings(app, (error) => logged.push(error))
    return app
  })
  return { ...served, through, logged }
}

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const

/** Hosts by which the server may be called, and some by which it may not; P stands for its port. */
const hosts = {
  own: ['127.0.0.1:P', 'localhost:P', '[::1]:P', 'LOCALHOST:P'],
  other: [
    'evil.example',
    'evil.example:P',
    'localhost.evil.example:P',
    '127.0.0.1.evil.example:P',
    'localhost',
    '127.0.0.1',
    '127.0.0.1:1',
    '0.0.0.0:P',
    '127.1:P',
    '192.168.1.7:P',
    'localhost.:P',
    'evil@localhost:P',
  ],
}

const foreign = [
  'null',
  '',
  'http://evil.example',
  'http://evil.example:P',
  'https://HOST',
  'http://127.0.0.1:1',
  'http://localhost',
  'http://HOST.evil.example',
  'http://HOST/',
  'http://evil@HOST',
  'file://',
]

test('only the server’s own pages get in: every Host with every Origin and method', async () => {
  const { ask, port, through } = await guarded()
  const at = (text: string): string => text.replace('P', String(port))
  let combinations = 0
  const wrong: string[] = []
  const expectStatus = async (host: string, origin: string | undefined, expected: (method: string) => boolean) => {
    for (const method of methods) {
      combinations += 1
      const before = through.length
      const headers = { host, ...(origin === undefined ? {} : { origin }) }
      const { status, text } = await ask({ method, path: '/thing', headers })
      const entered = through.length > before
      const fits = expected(method) ? entered && status === 200 : !entered && [400, 403].includes(status)
      if (!fits || (!entered && text.includes('done'))) wrong.push(`${method} ${host} ${origin}: ${status}`)
    }
  }
  for (const host of hosts.own.map(at)) {
    await expectStatus(host, undefined, (method) => method === 'GET')
    await expectStatus(host, `http://${host}`, () => true)
    for (const origin of foreign.map(at)) await expectStatus(host, origin.replace('HOST', host), () => false)
  }
  for (const host of hosts.other.map(at)) {
    await expectStatus(host, undefined, () => false)
    await expectStatus(host, `http://${host}`, () => false)
    await expectStatus(host, `http://127.0.0.1:${port}`, () => false)
  }
  expect(wrong).toEqual([])
  expect(combinations).toBeGreaterThan(300)
})

test('a page of one name of the server is a stranger to another', async () => {
  const { ask, port, through } = await guarded()
  const names = loopbackHosts(port)
  for (const host of names)
    for (const other of names.filter((name) => name !== host))
      expect((await ask({ method: 'POST', path: '/thing', headers: { host, origin: `http://${other}` } })).status).toBe(
        403,
      )
  expect(through).toEqual([])
})

test('nobody else is told that they may ask: no answer has a CORS header, a preflight is refused', async () => {
  const { ask, port } = await guarded()
  const host = `127.0.0.1:${port}`
  for (const [method, origin] of [
    ['OPTIONS', 'http://evil.example'],
    ['GET', 'http://evil.example'],
    ['POST', `http://${host}`],
  ] as const) {
    const headers = { host, origin, 'access-control-request-method': 'PUT' }
    const answer = await ask({ method, path: '/thing', headers })
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(answer.status).toBe(method === 'POST' ? 200 : 403)
  }
})

test('on the port that browsers leave out, the names stand alone, too', () => {
  expect(loopbackHosts(80)).toEqual(['127.0.0.1', 'localhost', '[::1]'])
  expect(loopbackHosts(8080)).toEqual(['127.0.0.1:8080', 'localhost:8080', '[::1]:8080'])
})

test('every answer forbids frames, foreign scripts and guessing of types, and does not upgrade to HTTPS', async () => {
  const { ask } = await guarded()
  for (const path of ['/thing', '/nowhere', '/broken']) {
    const { headers } = await ask({ path })
    const policy = String(headers['content-security-policy'])
    for (const rule of [`default-src 'none'`, `frame-ancestors 'none'`, `script-src 'self' 'wasm-unsafe-eval'`])
      expect(policy).toContain(rule)
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|upgrade-insecure-requests|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('x-powered-by')
  }
})

test('an error that nobody expected is logged here and tells the asker nothing', async () => {
  const { ask, logged } = await guarded()
  const { status, text } = await ask({ path: '/broken' })
  expect([status, text]).toEqual([500, '{"code":"broken"}'])
  expect(String(logged[0])).toContain('secret')
})

test.each(['/nowhere', '/%00', '/%E0%A4%A', '/thing/../nowhere', '/__proto__', '/constructor', '//evil.example/'])(
  'an unknown address (%s) is answered without a word of the inside',
  async (path) => {
    const { ask } = await guarded()
    const { status, text } = await ask({ path })
    expect([400, 404]).toContain(status)
    expect(text).toMatch(/^\{"code":"(not-found|bad-request)"\}$/)
  },
)
