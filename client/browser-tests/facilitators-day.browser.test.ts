// A facilitator's two days as they go wrong: a night in between, a no-show, a wrong Next, a dead laptop, a table asleep; and what the room sees.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { needs } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { type Allting, startAllting } from './allting.ts'
import { type FullRoom, fillRoom } from './laptop.ts'
import {
  comeBack,
  draftCard,
  openRoomScreens,
  openTablet,
  ownCard,
  part,
  press,
  pressNext,
  type RoomScreens,
  said,
  shows,
  showsSeat,
  sitDown,
  type Tablet,
  writeCard,
} from './room-screens.ts'

let allting: Allting

beforeAll(async () => {
  allting = await startAllting()
})

afterAll(() => allting.stop())

const words = (sentence: string, values: Readonly<Record<string, number | string>>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, String(value)), sentence)

const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/** Everybody goes home, and no page has complained. */
async function goHome(room: FullRoom, screens: RoomScreens, tablets: readonly Tablet[]): Promise<void> {
  expect([...screens.complaints, ...tablets.flatMap(({ complaints }) => complaints)]).toEqual([])
  for (const juror of room.jurors.values()) juror.leave()
  room.laptop.close()
  await Promise.all([screens.close(), ...tablets.map(({ browser }) => browser.close())])
}

test('Sunday morning: the room is where Saturday ended, tablets come back by themselves, and Next opens the day at new tables', async () => {
  const seat = 14
  const room = await fillRoom(allting.url, seat)
  const { laptop } = room
  const screens = await openRoomScreens(allting.url)
  const tablet = await openTablet(allting.room)
  await sitDown(tablet, room.code, 'Nisse')
  const saturday = 'Laget runt och hur det känns'
  await laptop.goTo('sat-close')
  await shows(screens.projector, saturday)
  await showsSeat(tablet, seat, 1)

  allting = await allting.restart('SIGTERM', async () => {
    await shows(tablet.page, said.juror.line.away)
    await shows(screens.facilitator, said.facilitator.line.away)
  })

  await screens.facilitator.reload()
  await screens.facilitator.getByRole('heading', { level: 2, name: saturday }).waitFor()
  await shows(screens.projector, saturday)
  await tablet.page.locator('.line-banner').waitFor({ state: 'detached' })
  await showsSeat(tablet, seat, 1)
  await shows(tablet.page, 'Nisse')
  await part(screens.facilitator, said.facilitator.nav.seats)
  await expect
    .poll(() => screens.facilitator.getByText(said.facilitator.seats.online, { exact: true }).count())
    .toBe(24)

  await part(screens.facilitator, said.facilitator.nav.now)
  await pressNext(screens, 'Laget runt, svar på frågor och ett vittne till')
  await showsSeat(tablet, seat, 4)
  await expect.poll(() => readOne(laptop.told(), 'run')?.activity).toMatchObject({ day: 1, round: 3 })
  await shows(screens.facilitator, words(said.facilitator.day.of, { n: 2, of: 2 }))
  await goHome(room, screens, [tablet])
})

test('08.58: a no-show is marked, a reserve gets a seat and a code, and nothing waits for the one who did not come', async () => {
  const seat = 9
  const room = await fillRoom(allting.url, seat)
  const screens = await openRoomScreens(allting.url)
  const { facilitator, projector } = screens
  await room.laptop.goTo('sat-registration')
  await shows(projector, '23 av 24 på plats')
  const t = said.facilitator.seats
  await part(facilitator, said.facilitator.nav.seats)
  await press(facilitator, `${t.noShow} (1)`)
  await confirm(facilitator, t.noShowConfirm)
  await expect
    .poll(() => facilitator.getByLabel(words(t.attendanceOf, { seat }), { exact: true }).inputValue())
    .toBe('absent')

  await press(facilitator, t.reserve)
  await facilitator.getByLabel(t.reserveFor).selectOption(String(seat))
  await confirm(facilitator, t.reserveConfirm)
  const code = (await facilitator.locator('.code-large').textContent()) ?? ''
  await shows(facilitator, words(t.codeTitle, { seat: 25 }))
  await facilitator.keyboard.press('Escape')
  const reserve = await openTablet(allting.room)
  await sitDown(reserve, code, 'Reserven')
  await showsSeat(reserve, 25, 1)
  await facilitator.getByRole('link', { name: new RegExp(`${said.facilitator.nav.seats}\\s*24/24`) }).waitFor()
  // all have come: the wall no longer says how to
  await projector.getByText('på plats').waitFor({ state: 'detached' })

  await room.laptop.goTo('1a')
  await writeCard(reserve, 'Jag kom sent men jag är här.')
  await press(reserve.page, said.juror.done.done)
  const { place } = readOne(room.laptop.told(), 'run')!
  for (const juror of room.jurors.values()) await juror.act({ type: 'say-done', place: place!, how: 'done' })
  await part(facilitator, said.facilitator.nav.now)
  await expect.poll(() => facilitator.locator('.table-card[data-ready="true"]').count()).toBe(4)
  await expect.poll(() => projector.locator('.counts li[data-ready="true"]').count()).toBe(4)
  await expect.poll(() => projector.locator('.count-figure').allTextContents()).toEqual(['6/6', '6/6', '6/6', '6/6'])
  expect(readOne(room.laptop.told(), 'progress')).toEqual({ done: 24, here: 24 })
  await pressNext(screens, 'Mitt perspektiv')
  await shows(projector, said.projector.steps.pair)

  // a tablet with the old code is let in: nobody who was drawn is turned away
  const late = await openTablet(allting.room)
  await sitDown(late, room.code)
  await showsSeat(late, seat, 1)
  await expect.poll(() => readOne(room.laptop.told(), 'progress')?.here).toBe(25)
  await goHome(room, screens, [reserve, late])
})

test('a wrong Next is taken back in one tap: drafts stay, what was written in between stays, and everybody is told', async () => {
  const [first, second] = [1, 2]
  const room = await fillRoom(allting.url, first)
  const screens = await openRoomScreens(allting.url)
  const { facilitator, projector } = screens
  room.jurors.get(second)?.leave()
  const { code } = await newCode(second)
  const tablets = [await openTablet(allting.room), await openTablet(allting.room)] as const
  const [a, b] = tablets
  await sitDown(a, room.code)
  await comeBack(b, code)
  await room.laptop.goTo('1a')
  await writeCard(a, 'Bussen tar en timme')
  await writeCard(b, 'Inga lärare söker sig hit')
  await draftCard(a, 'Jag är orolig för')
  await shows(facilitator, '1 skriver fortfarande')

  await facilitator.locator('.move-next').click()
  await shows(projector, said.projector.steps.pair)
  await shows(a.page, said.juror.moved.title)
  await b.page.getByRole('heading', { name: said.juror.pair.title }).waitFor()
  await a.page.locator('textarea').first().pressSequentially(' vintern')
  await press(b.page, said.juror.tools.cards)
  await press(b.page, /^Ändra kortet/)
  const changed = b.page.getByRole('dialog').locator('textarea').first()
  await changed.fill('Inga lärare söker sig till oss')
  await press(b.page, said.juror.card.saveEdit)
  await ownCard(b, 'till oss').getByText(said.juror.saved.saved).first().waitFor()
  await b.page.keyboard.press('Escape')

  await press(facilitator, new RegExp(`^${said.facilitator.control.undo}`))
  await shows(projector, said.projector.wentBack)
  await shows(projector, said.projector.steps.write)
  for (const { page } of tablets) await shows(page, said.juror.wentBack)
  await a.page.getByText(said.juror.moved.title).waitFor({ state: 'detached' })
  expect(await a.page.locator('textarea').first().inputValue()).toBe('Jag är orolig för vintern')
  await ownCard(a, 'Bussen tar en timme').waitFor()
  await ownCard(b, 'Inga lärare söker sig till oss').waitFor()
  await press(a.page, said.juror.card.save)
  await ownCard(a, 'vintern').getByText(said.juror.saved.saved).waitFor()
  await goHome(room, screens, tablets)
})

/** Another card for a seat, as at the registration desk. */
async function newCode(seat: number): Promise<{ code: string }> {
  const { origin } = new URL(allting.url)
  const headers = { Origin: origin, 'Content-Type': 'application/json' }
  const juries = (await (await fetch(`${origin}/api/juries`, { headers })).json()) as { id: string; open: boolean }[] // JuryListItem
  const open = juries.find((jury) => jury.open)
  const body = JSON.stringify({ seats: [seat] })
  const made = await fetch(`${origin}/api/juries/${open?.id}/codes`, { method: 'POST', headers, body })
  const { codes } = (await made.json()) as { codes: { code: string }[] } // JuryMade
  return codes[0]!
}

/** Seven criteria, as they are locked on Saturday. */
async function lockCriteria({ laptop, jurors }: FullRoom): Promise<void> {
  for (const { text, soThat } of needs) await laptop.act({ type: 'share-need', text, soThat, needs: [] })
  await laptop.goTo('2d')
  await expect.poll(() => readMany(laptop.told(), 'needs').length).toBe(7)
  const ids = readMany(laptop.told(), 'needs').map(([id]) => id)
  for (const { seat, act } of jurors.values()) await act({ type: 'give-dots', dots: { [ids[seat % 7]!]: 5 } })
  await laptop.act({ type: 'close-dots', reason: 'En plats väntas på söndag' })
  await laptop.act({ type: 'publish-dots' })
  await laptop.act({ type: 'lock-criteria', criteria: ids.map((need, i) => ({ need, test: needs[i]!.test })) })
}

const scoreRow = ({ page }: Tablet, way: number) => page.locator('.score-row').nth(way)
const score = (tablet: Tablet, way: number, value: number): Promise<void> =>
  scoreRow(tablet, way).getByText(String(value), { exact: true }).click()
const scored = (tablet: Tablet, way: number, name: string) =>
  scoreRow(tablet, way).getByRole('radio', { name, exact: true }).isChecked()

/** Everything on one criterion, and on to the next. */
async function scoreAll(tablet: Tablet, value: number): Promise<void> {
  for (let way = 0; way < 4; way++) await score(tablet, way, value)
  await tablet.page.locator('.one-next').click()
}

async function scoresOf({ laptop, jurors }: FullRoom, wanted: (seat: number) => boolean): Promise<void> {
  const criteria = readMany(laptop.told(), 'needs').map(([id]) => id)
  for (const { seat, act } of jurors.values())
    if (wanted(seat))
      for (const criterion of criteria) await act({ type: 'score', criterion, scores: { A: 2, B: 3, C: 3, D: 4 } })
}

test('the laptop dies in the middle of 3C: scores that were given are there, the juror is where they were, and all are counted', async () => {
  const seat = 20
  const room = await fillRoom(allting.url, seat)
  const { laptop } = room
  const screens = await openRoomScreens(allting.url)
  const { facilitator, projector } = screens
  const tablet = await openTablet(allting.room)
  await sitDown(tablet, room.code)
  await lockCriteria(room)
  await laptop.goTo('3c', 1)
  await scoresOf(room, (one) => one <= 12)
  await scoreAll(tablet, 5)
  await scoreAll(tablet, 5)
  await score(tablet, 0, 5)
  await scoreRow(tablet, 0).getByText(said.juror.saved.saved).waitFor()

  allting = await allting.restart('SIGKILL', async () => {
    await shows(tablet.page, said.juror.line.away)
    await score(tablet, 1, 5)
    await scoreRow(tablet, 1).getByText(said.juror.saved.waiting).waitFor()
  })
  await scoreRow(tablet, 1).getByText(said.juror.saved.saved).waitFor()
  await shows(tablet.page, '3 av 7')
  await tablet.page.reload()
  await shows(tablet.page, '3 av 7')
  const high = said.juror.scenarios.score.high
  await expect.poll(() => Promise.all([0, 1, 2].map((way) => scored(tablet, way, high)))).toEqual([true, true, false])
  await tablet.page.getByRole('button', { name: said.juror.phases.back, exact: true }).click()
  await shows(tablet.page, '2 av 7')
  expect(await Promise.all([0, 1, 2, 3].map((way) => scored(tablet, way, high)))).toEqual([true, true, true, true])
  await tablet.page.locator('.one-next').click()

  await facilitator.getByText(said.facilitator.line.away).waitFor({ state: 'detached' })
  await shows(facilitator, '12 av 24')
  for (let criterion = 3; criterion <= 7; criterion++) await scoreAll(tablet, 5)
  await tablet.page.getByRole('heading', { name: said.juror.scenarios.score.done }).waitFor()
  await scoresOf(room, (one) => one > 12)
  const { scores } = said.facilitator.phases.closing
  await shows(facilitator, '24 av 24')
  await press(facilitator, scores.close)
  await confirm(facilitator, scores.close)
  await press(facilitator, scores.publish)
  await confirm(facilitator, scores.publish)
  await tablet.page.locator('.heat').first().waitFor()
  await expect.poll(() => readMany(laptop.told(), 'heat').length).toBe(4)
  const cells = readMany(laptop.told(), 'heat').flatMap(([, row]) => row.cells)
  expect(cells.map(({ counts, dontKnow }) => counts.reduce((sum, count) => sum + count, dontKnow))).toEqual(
    new Array(28).fill(24),
  )
  expect(cells.map(({ counts }) => counts[4])).toEqual(new Array(28).fill(1))
  await shows(projector, 'Viktat medel')
  await goHome(room, screens, [tablet])
})

test('a whole table falls asleep: the facilitator sees it, the room goes on, and when it wakes it is where the others are', async () => {
  const seat = 9
  const room = await fillRoom(allting.url, seat)
  const { laptop, jurors } = room
  const screens = await openRoomScreens(allting.url)
  const { facilitator, projector } = screens
  const tablet = await openTablet(allting.room)
  await sitDown(tablet, room.code)
  await laptop.goTo('1a')
  await writeCard(tablet, 'Vi har bytt lärare fyra gånger på två år.')
  const sleepers = laptop.matesOf(seat, 1).flatMap((mate) => jurors.get(mate) ?? [])
  const table = facilitator
    .locator('.table-card')
    .filter({ hasText: words(said.facilitator.tables.name, { table: 1 }) })
  await table.waitFor()
  for (const sleeper of sleepers) sleeper.leave()
  await tablet.browser.context.setOffline(true)
  await table.getByText(words(said.facilitator.tables.offlineNow, { count: 6 })).waitFor()
  await part(facilitator, said.facilitator.nav.seats)
  await expect.poll(() => facilitator.getByText(said.facilitator.seats.offlineNow, { exact: true }).count()).toBe(6)
  await part(facilitator, said.facilitator.nav.now)

  const awake = [...jurors.values()].filter((juror) => !sleepers.includes(juror))
  const { place } = readOne(laptop.told(), 'run')!
  for (const juror of awake) {
    await juror.act({ type: 'write-card', kind: 'idea', text: `Ett kort från plats ${juror.seat}` })
    await juror.act({ type: 'say-done', place: place!, how: 'done' })
  }
  await expect.poll(() => projector.locator('.count-figure').allTextContents()).toEqual(['0/6', '6/6', '6/6', '6/6'])
  await facilitator.locator('.move-next').click()
  await shows(projector, said.projector.steps.pair)
  await expect.poll(() => awake.every((juror) => readOne(juror.told(), 'run')?.step === 'pair')).toBe(true)

  for (const sleeper of sleepers) sleeper.wake()
  await tablet.browser.context.setOffline(false)
  await tablet.page.getByRole('heading', { name: said.juror.pair.title }).waitFor()
  await shows(tablet.page, 'Vi har bytt lärare fyra gånger på två år.')
  await expect.poll(() => sleepers.every((juror) => readOne(juror.told(), 'run')?.step === 'pair')).toBe(true)
  await expect.poll(() => table.locator('[data-sign="offline"]').count()).toBe(0)
  await goHome(room, screens, [tablet])
})
