import { expect, test } from 'vitest'
import { layersOfSeat } from '#shared/session/view.ts'
import { type Hall, openHall } from './testing/hall.ts'
import { openPage, type Page } from './testing/page.ts'

const card = (text: string) => ({ type: 'write-card', text, kind: 'idea' }) as const
const layerNames = (page: Page): string[] => [...page.layers.keys()].toSorted()
const goTo = async (hall: Hall, page: Page, id: string): Promise<void> => {
  const { activities, running } = hall.directory.current!.host.jury
  const to = { activity: activities.findIndex((activity) => activity.id === id), step: 0 }
  expect(await page.act({ type: 'go-to', from: running.place, to })).toEqual({ ok: true })
}
const isOpen = (page: Page): boolean => (page.entities().run as { place: unknown }).place !== null
const sit = (page: Page) => page.act({ type: 'take-seat', alias: 'Bo' })
/** Holds exactly what the server would tell it if it came anew. */
function holdsWhatIs(hall: Hall, page: Page, seat: number): void {
  const { teller, host } = hall.directory.current!
  expect(layerNames(page)).toEqual(layersOfSeat(host.jury, seat).toSorted())
  for (const [name, held] of page.layers) expect(held).toEqual(teller.layer(name))
}

test('VIEW-1: each page is told its layers and no others', async () => {
  const hall = await openHall()
  const [facilitator, projector, juror, visitor] = [
    await hall.facilitator(),
    await hall.projector(),
    await hall.juror(3),
    await hall.visitor(),
  ]
  expect(layerNames(facilitator)).toEqual(['everyone', 'facilitator'])
  expect(layerNames(projector)).toEqual(['everyone', 'projector'])
  await juror.until((page) => page.layers.size === 3)
  expect(layerNames(juror)).toEqual(['everyone', 'seat:3', 'table:1/1'])
  expect(juror.welcomed).toMatchObject({ seat: 3, empty: false })
  expect(visitor.welcomed).toMatchObject({ seat: null, empty: false })
  expect(Object.keys(visitor.entities())).toEqual(['jury'])
})

test('WIRE-3: what a juror does is answered, and shown to those who may see it', async () => {
  const hall = await openHall()
  const [facilitator, near, far] = [await hall.facilitator(), await hall.juror(1), await hall.juror(2)]
  await sit(near)
  await goTo(hall, facilitator, 'mine')
  expect(await near.act(card('the bus'))).toEqual({ ok: true })
  await near.until((page) => 'mine/c1' in page.entities())
  expect(await near.act({ type: 'share-cards', cards: ['c1'] })).toEqual({ ok: true })
  await facilitator.until((page) => 'loose/1/1' in page.entities())
  await near.until((page) => 'cards/c1' in page.entities())
  expect(far.entities()).not.toHaveProperty('cards/c1')
})

test('SEAT-8: the newest page of a seat is the seat’s, and the one before is told so', async () => {
  const hall = await openHall()
  const before = await hall.juror(1)
  const newer = await hall.visitor({ token: before.token! })
  await before.until((page) => page.replaced === 'newer-page')
  expect(await newer.act({ type: 'ask-help' })).toEqual({ ok: true })
  await expect(before.act({ type: 'need-no-help' })).rejects.toThrow()
  const facilitator = await hall.facilitator()
  await facilitator.until((page) => (page.entities()['attendance/1'] as { online: boolean }).online)
})

test('SEAT-3: another device asks, the facilitator says yes, and the device before is sent away', async () => {
  const hall = await openHall()
  const [facilitator, before, other] = [await hall.facilitator(), await hall.juror(1), await hall.visitor()]
  expect(await other.claim(hall.house.codes.get(1)!)).toEqual({ ok: false, code: 'wait-for-approval' })
  await facilitator.until((page) => `requests/${other.socket.id}` in page.entities())
  expect(await facilitator.socket.emitWithAck('approve', other.socket.id!, true)).toBe(true)
  await other.until((page) => page.approved !== undefined)
  await before.until((page) => page.replaced === 'other-device')
  expect(other.approved).toMatchObject({ seat: 1 })
  const now = await hall.visitor({ token: other.approved!.token })
  expect(now.welcomed?.seat).toBe(1)
  const late = await hall.visitor({ token: before.token! })
  await late.until((page) => page.replaced === 'other-device')
  expect(late.welcomed?.seat).toBeNull()
})

test('SEAT-3: a device that goes away while it waits is asked about no more', async () => {
  const hall = await openHall()
  const [facilitator, , other] = [await hall.facilitator(), await hall.juror(1), await hall.visitor()]
  await other.claim(hall.house.codes.get(1)!)
  const request = `requests/${other.socket.id}`
  await facilitator.until((page) => request in page.entities())
  other.close()
  await facilitator.until((page) => !(request in page.entities()))
})

test('SEAT-4: a new card sends the device with the old one away, however it was made', async () => {
  const hall = await openHall()
  const [facilitator, first, second] = [await hall.facilitator(), await hall.juror(1), await hall.juror(2)]
  expect(await facilitator.socket.emitWithAck('reissue', 1)).toMatch(/^[2-9A-Z]{8}$/)
  await first.until((page) => page.replaced === 'other-device')
  await hall.directory.newCodes(hall.house.jury.id, [2])
  await second.until((page) => page.replaced === 'other-device')
  expect(await facilitator.socket.emitWithAck('reissue', 99)).toBeNull()
})

test('WIRE-6: who comes back to the same is sent nothing, and holds what is', async () => {
  const hall = await openHall()
  const page = await hall.juror(1)
  await page.until(({ layers }) => layers.size === 3)
  const before = page.counted.layer
  const answered = page.welcomed
  page.socket.disconnect().connect()
  await page.until(({ welcomed }) => welcomed !== answered)
  await page.act({ type: 'need-no-help' })
  expect(page.counted.layer).toBe(before)
  holdsWhatIs(hall, page, 1)
})

test('WIRE-6: who slept through changes is sent the layers that changed, whole, and no others', async () => {
  const hall = await openHall()
  const [facilitator, page] = [await hall.facilitator(), await hall.juror(1)]
  await sit(page)
  await page.until((one) => (one.entities().progress as { here: number }).here === 1)
  await page.until((one) => (one.entities()['mates/1'] as { here: boolean }).here)
  page.socket.disconnect()
  await facilitator.until((one) => (one.entities()['attendance/1'] as { online: boolean }).online === false)
  await goTo(hall, facilitator, 'mine')
  await facilitator.until(isOpen)
  const before = page.counted.layer
  page.socket.connect()
  await page.until(isOpen)
  await page.act({ type: 'need-no-help' })
  expect(page.counted.layer).toBe(before + 1)
  holdsWhatIs(hall, page, 1)
})

test('WIRE-6: who slept through a change of tables holds nothing of the old table', async () => {
  const hall = await openHall()
  const [facilitator, page] = [await hall.facilitator(), await hall.juror(3)]
  await goTo(hall, facilitator, 'mine')
  await page.until(({ layers }) => layers.has('table:1/1'))
  page.socket.disconnect()
  await goTo(hall, facilitator, 'needs')
  page.socket.connect()
  await page.until(({ layers }) => layers.has('table:2/2'))
  await page.act({ type: 'need-no-help' })
  holdsWhatIs(hall, page, 3)
})

test('WIRE-6: who slept while the tables changed there and back does not take the old for the new', async () => {
  const hall = await openHall()
  const [facilitator, page, mate] = [await hall.facilitator(), await hall.juror(1), await hall.juror(3)]
  await goTo(hall, facilitator, 'mine')
  await page.until(({ layers }) => layers.has('table:1/1'))
  page.socket.disconnect()
  await goTo(hall, facilitator, 'needs')
  await mate.until(({ layers }) => layers.has('table:2/2'))
  await mate.act({ type: 'take-seat', alias: 'Somebody new' })
  await goTo(hall, facilitator, 'mine')
  await mate.until(({ layers }) => layers.has('table:1/1'))
  page.socket.connect()
  await page.until((one) => JSON.stringify(one.entities()).includes('Somebody new'))
  await page.act({ type: 'need-no-help' })
  holdsWhatIs(hall, page, 1)
})

test('WIRE-6: tablets change tables with the round, and hear no more of the table they left', async () => {
  const hall = await openHall()
  const [facilitator, page] = [await hall.facilitator(), await hall.juror(3)]
  await goTo(hall, facilitator, 'mine')
  await goTo(hall, facilitator, 'needs')
  await page.until(({ layers }) => layers.has('table:2/2'))
  holdsWhatIs(hall, page, 3)
  await goTo(hall, facilitator, 'mine')
  await page.until(({ layers }) => layers.has('table:1/1'))
  holdsWhatIs(hall, page, 3)
})

test('WIRE-6: a jury that is closed and opened again is told anew', async () => {
  const hall = await openHall()
  const page = await hall.juror(1)
  const { boot } = page.welcomed!
  await hall.directory.leave()
  await page.until(({ welcomed }) => welcomed?.empty === true)
  expect(page.layers.size).toBe(0)
  await hall.directory.enter(hall.house.jury.id)
  await page.until(({ layers }) => layers.size === 3)
  expect(page.welcomed?.boot).not.toBe(boot)
  expect(await page.act({ type: 'ask-help' })).toEqual({ ok: true })
  holdsWhatIs(hall, page, 1)
})

test('SESSION-3: a jury that is opened while it is open stays as it is, and goes on taking wishes', async () => {
  const hall = await openHall()
  const page = await hall.juror(1)
  const wishes = Promise.all(['a', 'b', 'c'].map(() => page.act({ type: 'take-seat', alias: 'Bo' })))
  await Promise.all([1, 2].map(() => hall.directory.enter(hall.house.jury.id)))
  expect(await wishes).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  expect(await page.act({ type: 'ask-help' })).toEqual({ ok: true })
})

test('WIRE-8: too many wishes at once are answered with not now, and none of them is lost', async () => {
  const hall = await openHall()
  const page = await hall.juror(1)
  const answers = await Promise.all(Array.from({ length: 60 }, () => page.act({ type: 'ask-help' })))
  const counted = (wanted: string): number => answers.filter((answer) => JSON.stringify(answer).includes(wanted)).length
  expect(counted('too-fast')).toBe(20)
  expect(counted('true')).toBe(40)
  hall.now.at += 1000
  expect(await page.act({ type: 'need-no-help' })).toEqual({ ok: true })
})

test.each([
  undefined,
  null,
  'act',
  {},
  { client: 'x', n: 1, action: { type: 'ask-help' } },
  { client: 'f'.repeat(32), n: 0, action: { type: 'ask-help' } },
  { client: 'f'.repeat(32), n: 1.5, action: { type: 'ask-help' } },
  { client: 'f'.repeat(32), n: 1, action: { type: 'ask-help', seat: 2 } },
  { client: 'f'.repeat(32), n: 1, action: { type: '__proto__' } },
  { client: 'f'.repeat(32), n: 1, action: { type: 'write-card', text: 'x'.repeat(201), kind: 'idea' } },
])('WIRE-9: what is not understood is answered so: %j', async (wish) => {
  const hall = await openHall()
  const page = await hall.juror(1)
  expect(await page.socket.emitWithAck('act', wish as never)).toEqual({ ok: false, code: 'not-understood' })
  expect(hall.complaints).toEqual([])
})

test('WIRE-9: messages without an answer, with too many parts or unknown names leave the room as it was', async () => {
  const hall = await openHall()
  const [page, visitor, facilitator] = [await hall.juror(1), await hall.visitor(), await hall.facilitator()]
  for (const { socket } of [page, visitor, facilitator]) {
    const say = socket.emit.bind(socket) as (...parts: unknown[]) => void // past the types, as a stranger would
    say('act')
    say('act', { client: 'f'.repeat(32), n: 1, action: { type: 'ask-help' } }, 'no function')
    say('claim', 7)
    say('claim', 'ABCD', 'no function')
    say('approve', {}, 'yes', 'no function')
    say('reissue', 1)
    say('writing', { deep: [] })
    say('nonsense', 1, 2, 3)
  }
  expect(await page.act({ type: 'ask-help' })).toEqual({ ok: true })
  expect(await facilitator.act({ type: 'answer-help', seat: 1 })).toEqual({ ok: true })
  expect(hall.complaints).toEqual([])
})

test('WIRE-9: a message that is too long costs its sender the line and nobody else', async () => {
  const hall = await openHall()
  const [page, other] = [await hall.juror(1), await hall.juror(2)]
  const gone = new Promise((resolve) => page.socket.once('disconnect', resolve))
  page.socket.emit('act', { long: 'x'.repeat(40_000) } as never, () => {})
  await gone
  expect(await other.act({ type: 'ask-help' })).toEqual({ ok: true })
})

test('WIRE-9: an introduction that is not understood ends the line', async () => {
  const hall = await openHall()
  for (const role of ['juror', 'admin'] as const) {
    const page = openPage({
      url: hall.room,
      role: role as never,
      ...(role === 'juror' ? { token: 'x'.repeat(65) } : {}),
    })
    const ended = new Promise((resolve) => page.socket.once('disconnect', resolve))
    expect(await ended).toBe('io server disconnect')
    page.close()
    expect(page.frames.join('')).not.toContain('The test jury')
  }
})

test('SESSION-9: who is online and who writes is shown to the facilitator as numbers, and to nobody else', async () => {
  const hall = await openHall()
  const [facilitator, page, mate] = [await hall.facilitator(), await hall.juror(1), await hall.juror(3)]
  await sit(page)
  page.socket.emit('writing', true)
  const table = (one: Page) => one.entities()['tables/1'] as { writing: number; offline: number }
  await facilitator.until((one) => table(one).writing === 1)
  page.close()
  await facilitator.until((one) => table(one).writing === 0 && table(one).offline === 1)
  expect(mate.frames.join('')).not.toMatch(/"writing":|offline/)
})
