import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JuryListItem, JuryMade } from '#shared/protocol/juries.ts'
import { smallRunSheet } from '#shared/session/testing/run-sheet.ts'
import { besides, unguard } from '../sessions/testing/house.ts'
import { type Hall, openHall } from './testing/hall.ts'
import { openPage } from './testing/page.ts'

/** Asks as the organiser's page does. */
async function ask(hall: Hall, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const response = await fetch(`${hall.laptop}/api/juries${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { origin: hall.laptop, 'content-type': 'application/json' },
  })
  return { status: response.status, json: await response.json() }
}
const list = async (hall: Hall): Promise<JuryListItem[]> => (await ask(hall, '')).json as JuryListItem[]
const made = ({ status, json }: { status: number; json: unknown }): JuryMade => {
  expect(status).toBe(200)
  return json as JuryMade
}
const seats = 'seat\n1\n2\n3\n4'

test('a jury is made from a plain list, with a code for every seat told once, and is open in the room', async () => {
  const hall = await openHall()
  const { id, name, codes } = made(await ask(hall, '', { from: 'list', seats }))
  expect([name, codes.map(({ seat }) => seat)]).toEqual(['The test jury', [1, 2, 3, 4]])
  expect((await list(hall)).map((one) => [one.id === id, one.open, one.seats])).toEqual(
    expect.arrayContaining([
      [true, true, 4],
      [false, false, 6],
    ]),
  )
  expect(JSON.stringify(await list(hall))).not.toContain(codes[0]!.code)
  const page = await hall.visitor()
  expect(await page.claim(codes[2]!.code)).toMatchObject({ ok: true, seat: 3 })
})

const both = (text: string) => ({ sv: text, en: text })
const ownCase = {
  name: 'Our bridge',
  question: both('The bridge?'),
  mandate: both('m'),
  canInfluence: both('c'),
  cannotInfluence: both('n'),
  promise: both('p'),
  dates: ['2031-02-27', '2031-03-01'],
}

test('with a case of one’s own it is that jury on those days; without, it is the example’s, and marked DEMO', async () => {
  const hall = await openHall()
  const { id } = made(await ask(hall, '', { from: 'list', seats, ownCase }))
  const { jury } = hall.directory.current!.host
  expect([jury.name, jury.demo, jury.sheet.jury.question.sv]).toEqual(['Our bridge', false, 'The bridge?'])
  expect([jury.sheet.days.map(({ date }) => date), jury.sheet.perspectives]).toEqual([['2031-02-27', '2031-03-01'], []])
  made(await ask(hall, '', { from: 'list', seats }))
  expect((await list(hall)).map(({ id: one, demo }) => [one === id, demo])).toContainEqual([false, true])
})

test.each([{ dates: [] }, { dates: ['2031-03-01', '2031-02-27'] }, { question: both('') }, { name: '' }])(
  'a case that lacks something (%j) is not taken',
  async (changes) => {
    const hall = await openHall()
    expect((await ask(hall, '', { from: 'list', seats, ownCase: { ...ownCase, ...changes } })).status).toBe(400)
  },
)

test('a list is read before a jury is made of it: how many seats, and what is not used', async () => {
  const hall = await openHall()
  const read = await ask(hall, '/seat-list', { seats: 'Namn;Telefon\nAnna;070\nBo;073' })
  expect(read.json).toEqual({ seats: 2, rounds: 0, unused: ['Namn', 'Telefon'] })
  expect((await ask(hall, '/seat-list', { seats: '' })).status).toBe(409)
})

test('the demo has twenty-four seats and is marked', async () => {
  const hall = await openHall()
  const { id, codes } = made(await ask(hall, '', { from: 'demo' }))
  expect(codes).toHaveLength(24)
  expect((await list(hall)).find((one) => one.id === id)).toMatchObject({ demo: true, open: true, fromDraw: false })
})

test('a run sheet of one’s own is taken, and one with problems is answered with all of them', async () => {
  const hall = await openHall()
  const own = JSON.stringify(smallRunSheet({ jury: { ...smallRunSheet().jury, name: 'Our own jury' } }))
  expect(made(await ask(hall, '', { from: 'list', seats, runSheet: own })).name).toBe('Our own jury')
  const { status, json } = await ask(hall, '', { from: 'list', seats, runSheet: 'format: another' })
  expect([status, json]).toEqual([409, { code: 'run-sheet', problems: expect.any(Array) }])
  expect((json as { problems: unknown[] }).problems.length).toBeGreaterThan(5)
})

test.each([
  [{ from: 'list', seats: '' }, 409, { code: 'seat-list', problem: { code: 'no-rows' } }],
  [{ from: 'draw', draw: 'none' }, 404, { code: 'not-found' }],
  [{ from: 'nowhere' }, 400, { code: 'bad-request' }],
  [{ from: 'demo', extra: 1 }, 400, { code: 'bad-request' }],
  [[], 400, { code: 'bad-request' }],
])('what will not do (%j) is refused and makes nothing', async (body, status, json) => {
  const hall = await openHall()
  expect(await ask(hall, '', body)).toEqual({ status, json })
  expect(await list(hall)).toHaveLength(1)
})

test('the room is left and entered again; after a restart the jury that was open is', async () => {
  const hall = await openHall()
  const { id } = hall.house.jury
  await ask(hall, '/leave', {})
  expect((await list(hall))[0]).toMatchObject({ open: false })
  const page = openPage({ url: hall.laptop, role: 'facilitator' })
  await page.until(({ welcomed }) => welcomed !== undefined)
  expect(page.welcomed).toMatchObject({ empty: true, seat: null })
  expect(await ask(hall, `/${id}/enter`, {})).toEqual({ status: 200, json: {} })
  expect(await ask(hall, '/none/enter', {})).toEqual({ status: 404, json: { code: 'not-found' } })
  expect((await list(hall))[0]).toMatchObject({ open: true })
})

test('SESSION-10: a jury whose log was changed is not opened, is marked, and the room stays as it is', async () => {
  const hall = await openHall()
  const { id } = made(await ask(hall, '', { from: 'list', seats }))
  const sqlite = besides(hall.house.folder)
  unguard(sqlite)
  sqlite.prepare(`update events set body = replace(body, 'list', 'lust') where jury_id = ?`).run(hall.house.jury.id)
  expect(await ask(hall, `/${hall.house.jury.id}/enter`, {})).toEqual({
    status: 409,
    json: { code: 'broken-log', seq: 1 },
  })
  expect((await list(hall)).map((one) => [one.id === id, one.open, one.broken])).toEqual(
    expect.arrayContaining([
      [true, true, false],
      [false, false, true],
    ]),
  )
})

test('SEAT-4: new codes are for the seats named, or for all that no device has taken', async () => {
  const hall = await openHall()
  await hall.juror(2)
  const { id } = hall.house.jury
  const rest = made(await ask(hall, `/${id}/codes`, {}))
  expect(rest.codes.map(({ seat }) => seat)).toEqual([1, 3, 4, 5, 6])
  expect(made(await ask(hall, `/${id}/codes`, { seats: [2, 99] })).codes.map(({ seat }) => seat)).toEqual([2])
  expect((await ask(hall, `/${id}/codes`, { seats: [0] })).status).toBe(400)
  expect((await ask(hall, '/none/codes', {})).status).toBe(404)
})

test('DRAW-14: who has which seat is told of no jury that was made from a list', async () => {
  const hall = await openHall()
  expect(await ask(hall, `/${hall.house.jury.id}/seats.csv`)).toEqual({ status: 404, json: { code: 'not-found' } })
})

test('a run sheet that comes with Allting and has become unreadable is answered like any other', async () => {
  const hall = await openHall()
  writeFileSync(join(hall.house.folder, 'run-sheets', 'two-day-jury.yaml'), ': : :')
  expect((await ask(hall, '', { from: 'demo' })).status).toBe(409)
})

test('the open data says which tables there are, and each of them can be fetched', async () => {
  const hall = await openHall()
  const { id } = hall.house.jury
  const names = (await ask(hall, `/${id}/data`)).json as string[]
  expect(names).toContain('votes.csv')
  for (const name of names)
    expect(
      (await fetch(`${hall.laptop}/api/juries/${id}/data/${name}`, { headers: { origin: hall.laptop } })).status,
    ).toBe(200)
})
