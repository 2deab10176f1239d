import { request } from 'node:http'
import fc from 'fast-check'
import { io, type Socket } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { facilitatorAction, seatAction } from '#shared/protocol/actions.ts'
import type { Answer } from '#shared/protocol/messages.ts'
import { draftOf, settle, shapesOf, typeOf } from '#shared/session/testing/any-action.ts'
import { begun } from '#shared/session/testing/any-meeting.ts'
import { type Hall, openHall } from './testing/hall.ts'
import { openPage, type Page } from './testing/page.ts'

const shapes = new Map([...shapesOf(seatAction), ...shapesOf(facilitatorAction)].map((shape) => [typeOf(shape), shape]))
const mayAsk = {
  seat: new Set(shapesOf(seatAction).map(typeOf)),
  facilitator: new Set(shapesOf(facilitatorAction).map(typeOf)),
}
/** One well-formed action of every type there is, and two more of each. */
const actions = [...shapes].flatMap(([type, shape]) =>
  fc
    .sample(draftOf(shape), { numRuns: 3, seed: 20270301 })
    .map((draft) => ({ type, action: settle(draft, begun({ start: 0, turns: [] })) })),
)

const head = (hall: Hall): unknown => hall.directory.current?.host.chainHead
/** Asks past every check of its own; undefined when nothing is answered before the next thing is. */
async function asks(page: Page, action: unknown, n: number): Promise<Answer | undefined> {
  let answered: Answer | undefined
  page.socket.emit('act', { client: 'b'.repeat(32), n, action } as never, (answer) => {
    answered = answer
  })
  await page.claim('').catch(() => {})
  return answered
}

test('WIRE-9: the shapes are those of the protocol, and each role has its own', () => {
  expect(actions.length).toBe(shapes.size * 3)
  for (const { type, action } of actions) {
    expect(seatAction.safeParse(action).success, type).toBe(mayAsk.seat.has(type))
    expect(facilitatorAction.safeParse(action).success, type).toBe(mayAsk.facilitator.has(type))
  }
})

test('WIRE-9: a juror asks for no action of the facilitator, on neither port', async () => {
  const hall = await openHall()
  const onRoom = await hall.juror(1)
  const onLaptop = openPage({ url: hall.laptop, token: (await hall.juror(2)).token! })
  await onLaptop.until(onLaptop.isCurrent)
  const before = head(hall)
  for (const page of [onRoom, onLaptop])
    for (const { type, action } of actions) {
      if (mayAsk.seat.has(type)) continue
      hall.now.at += 1000
      expect(await page.act(action), type).toEqual({ ok: false, code: 'not-understood' })
    }
  expect(head(hall)).toEqual(before)
})

test('WIRE-9: the facilitator asks for no action of a seat', async () => {
  const hall = await openHall()
  const page = await hall.facilitator()
  const before = head(hall)
  for (const { type, action } of actions) {
    if (mayAsk.facilitator.has(type)) continue
    hall.now.at += 1000
    expect(await page.act(action), type).toEqual({ ok: false, code: 'not-understood' })
  }
  expect(head(hall)).toEqual(before)
})

test('WIRE-9: each role’s own actions are understood and answered, done or refused', async () => {
  const hall = await openHall()
  const pages = { seat: await hall.juror(1), facilitator: await hall.facilitator() }
  for (const role of ['seat', 'facilitator'] as const)
    for (const { type, action } of actions) {
      if (!mayAsk[role].has(type)) continue
      hall.now.at += 1000
      const answer = await pages[role].act(action)
      expect(answer.ok ? '' : answer.code, type).not.toMatch(/not-understood|not-saved|too-fast/)
    }
})

test('WIRE-9: a visitor without a seat, and the projector, ask for nothing at all', async () => {
  const hall = await openHall()
  const facilitator = await hall.facilitator()
  const pages = [await hall.visitor(), await hall.projector(), await hall.visitor({ token: '0'.repeat(32) })]
  const before = head(hall)
  let n = 0
  for (const page of pages)
    for (const { type, action } of actions) {
      n += 1
      hall.now.at += 1000
      if (page === pages[1]) page.socket.emit('act', { client: 'b'.repeat(32), n, action } as never, () => {})
      else expect(await asks(page, action, n), type).toBeUndefined()
    }
  for (const page of pages)
    for (const message of ['approve', 'reissue'] as const)
      page.socket.emit(message, 1 as never, true as never, () => {})
  expect(await facilitator.act({ type: 'stop-clock' })).toEqual({ ok: true })
  expect(head(hall)).toEqual(before)
})

test('SEAT-7: a juror neither approves a device nor makes a code', async () => {
  const hall = await openHall()
  const [juror, other] = [await hall.juror(1), await hall.visitor()]
  await other.claim(hall.house.codes.get(1)!)
  juror.socket.emit('approve', other.socket.id!, true, () => {})
  juror.socket.emit('reissue', 1, () => {})
  expect(await juror.act({ type: 'ask-help' })).toEqual({ ok: true })
  expect(hall.directory.current!.admission.requests.size).toBe(1)
  expect([juror.replaced, other.approved]).toEqual([undefined, undefined])
})

test('SEAT-7: whatever a message says of who it is from, the token decides', async () => {
  const hall = await openHall()
  const page = await hall.juror(2)
  for (const extra of [{ seat: 1 }, { by: { role: 'facilitator' } }, { role: 'facilitator' }])
    expect(
      await page.socket.emitWithAck('act', { client: 'c'.repeat(32), n: 1, action: { type: 'ask-help' }, ...extra }),
    ).toEqual({
      ok: true,
    })
  const { seats } = hall.directory.current!.host.jury
  expect([seats[1]?.helpSince, seats[2]?.helpSince]).toEqual([null, expect.any(Number)])
})

test.each(['facilitator', 'projector'] as const)(
  'WIRE-9: a %s’s page on the tablets’ port is sent away unheard',
  async (role) => {
    const hall = await openHall()
    const page = openPage({ url: hall.room, role })
    const ended = new Promise((resolve) => page.socket.once('disconnect', resolve))
    expect(await ended).toBe('io server disconnect')
    page.close()
    expect(page.frames.filter((frame) => frame.includes('['))).toEqual([])
  },
)

/** Whether the handshake is let in. */
function letIn(url: string, headers: Record<string, string>): Promise<boolean> {
  const socket: Socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: headers,
    auth: { version: 1, role: 'juror' },
  })
  onTestFinished(() => void socket.disconnect())
  return new Promise((resolve) => {
    socket.on('welcome', () => resolve(true))
    socket.on('connect_error', () => resolve(false))
  })
}

test('WIRE-9: a socket comes in only from a page of the very server it asks: every Host with every Origin', async () => {
  const hall = await openHall()
  const wrong: string[] = []
  let tried = 0
  for (const url of [hall.laptop, hall.room]) {
    const { port } = new URL(url)
    const own = [`127.0.0.1:${port}`, `localhost:${port}`]
    const hosts = [
      ...own,
      'evil.example',
      `evil.example:${port}`,
      `192.168.1.7:${port}`,
      `localhost.evil.example:${port}`,
      `0.0.0.0:${port}`,
    ]
    for (const host of hosts) {
      const origins = [
        `http://${host}`,
        `https://${host}`,
        `http://${host}.evil.example`,
        'http://evil.example',
        'null',
        'file://',
        '',
      ]
      const others = own.filter((name) => name !== host).map((name) => `http://${name}`)
      for (const origin of [...origins, ...others]) {
        tried += 1
        const expected = own.includes(host) && origin === `http://${host}`
        if ((await letIn(url, { host, origin })) !== expected) wrong.push(`${host} ${origin}`)
      }
      tried += 1
      if (await letIn(url, { host })) wrong.push(`${host} without an origin`)
    }
  }
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(100)
})

function status(url: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

test('WIRE-9: there is no way in by polling, with whatever headers', async () => {
  const hall = await openHall()
  for (const url of [hall.laptop, hall.room])
    for (const origin of [new URL(url).origin, 'http://evil.example'])
      expect(await status(url, '/socket.io/?EIO=4&transport=polling', { origin })).toBe(400)
})

test('WIRE-11: the room’s server has none of the laptop’s routes', async () => {
  const hall = await openHall()
  for (const path of [
    '/api/juries',
    `/api/juries/${hall.house.jury.id}/seats.csv`,
    '/api/draws',
    '/facilitator',
    '/projector',
    '/auditor',
    '/examples/README.md',
  ])
    expect(await status(hall.room, path), path).toBe(404)
  expect(await status(hall.laptop, '/api/juries')).toBe(200)
})
