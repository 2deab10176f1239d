// Every tap comes twice, as from a shaking hand: what is said is said once, and nothing is undone.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { needs } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { type Allting, startAllting } from './allting.ts'
import { openBrowser } from './chromium.ts'
import { type FullRoom, fillRoom, type Laptop } from './laptop.ts'
import { jurorWords } from './phases-walk.ts'
import { calm, quick } from './steady.ts'

const words = jurorWords.sv
const seat = 1
let allting: Allting
let room: FullRoom

beforeAll(async () => {
  allting = await startAllting()
})

afterAll(() => allting.stop())

/** Two taps on one spot, so far apart, at the place where the button was. */
async function tapTwice(page: Page, on: Locator, apart: number, at = 0.5): Promise<void> {
  await calm(page)
  await on.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await on.boundingBox())!
  const spot = [x + width * at, y + height / 2] as const
  await page.mouse.click(...spot)
  await page.waitForTimeout(apart)
  await page.mouse.click(...spot)
  await page.waitForTimeout(300)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()

async function sitDown(page: Page): Promise<void> {
  await page.goto(`${new URL(allting.url).origin}/juror#${room.code}`)
  await tapTwice(page, button(page, words.seat.noticeGo), 200)
  await page.getByLabel(words.seat.aliasLabel).fill('Märta')
  await tapTwice(page, button(page, words.seat.next), 200)
  // the second tap did not take the seat before the third step had been read
  await page.getByRole('heading', { name: words.seat.ready }).waitFor()
  await calm(page)
  await button(page, words.seat.sit).click()
  await button(page, words.help.ask).waitFor()
}

/** In every size of text, on every part of the button. */
async function trySizes(page: Page, one: (at: number, apart: number) => Promise<void>): Promise<void> {
  for (const size of ['small', 'medium', 'large']) {
    await page.evaluate((text) => {
      document.documentElement.dataset.text = text
    }, size)
    const spots = [
      [0.1, 100],
      [0.5, 200],
      [0.9, 300],
    ] as const
    for (const [at, apart] of size === 'medium' ? spots.slice(1, 2) : spots) await one(at, apart)
  }
}

async function writeReservation(laptop: Laptop): Promise<void> {
  const { jurors } = room
  await laptop.goTo('4c')
  await laptop.act({ type: 'open-text', table: 1, title: 'Restidstak', proposals: [], parents: noParents })
  await expect.poll(() => readMany(laptop.told(), 'roomTexts').length).toBe(1)
  const [text, { table }] = readMany(laptop.told(), 'roomTexts')[0]!
  const [round = 1] = table.split('/').map(Number)
  const writer = [...jurors.values()].find((one) => laptop.tableOf(one.seat, round) === 1)!
  await writer.act({ type: 'take-pen', text })
  await writer.act({
    type: 'write-text',
    text,
    fields: { we: 'Vi rekommenderar ett tak.', because: 'Barn orkar inte mer.', who: 'Nämnden' },
  })
  await writer.act({ type: 'lay-pen', text })
  await laptop.act({ type: 'freeze-texts' })
  await laptop.goTo('4e-vote', 1)
  await laptop.act({ type: 'open-ballot' })
  await expect.poll(() => readOne(laptop.told(), 'ballot')?.state).toBe('open')
  const { id } = readOne(laptop.told(), 'ballot')!
  for (const juror of jurors.values()) await juror.act({ type: 'cast-vote', ballot: id, votes: [0] })
  await laptop.act({ type: 'close-ballot', closesBox: id, reason: 'test' })
  await laptop.act({ type: 'publish-ballot', ballot: id })
  await laptop.goTo('4e-statement')
  await writer.act({ type: 'write-reservation', text, words: 'Vi kan inte stödja det.' })
}

const noParents = { needs: [], scenarios: [], cards: [] }

test('a double tap says one thing: done, passed, help, dots, shared and signed', async () => {
  const browser = await openBrowser({ size: 'tablet' })
  const page = await browser.open(`${allting.url}juror`)
  page.setDefaultTimeout(10_000)
  room = await fillRoom(allting.url, seat)
  const { laptop } = room
  await sitDown(page)

  await laptop.goTo('1a')
  const foot = page.locator('.bottom-bar')
  const heights = new Set<number>()
  const height = async (): Promise<void> => void heights.add(Math.round((await foot.boundingBox())!.height))
  await trySizes(page, async (at, apart) => {
    heights.clear()
    await height()
    for (const [press, says, undo] of [
      [words.done.done, words.done.isDone, words.done.undo],
      [words.done.skip, words.done.skipped, words.done.undoSkip],
      [words.help.ask, words.help.coming, words.help.takeBack],
    ] as const) {
      await tapTwice(page, button(page, press), apart, at)
      await foot.getByText(says).waitFor()
      expect(await foot.getByRole('button', { name: undo }).count()).toBe(1)
      expect(await page.getByRole('dialog').count()).toBe(0)
      await height()
      const wanted = press === words.help.ask
      expect((await foot.getByText(words.help.coming).count()) > 0).toBe(wanted)
      await tapTwice(page, button(page, undo), apart)
      await button(page, press).waitFor()
      await height()
    }
    // nothing moves under a finger
    expect([...heights]).toHaveLength(1)
  })
  await page.evaluate(() => {
    document.documentElement.dataset.text = 'small'
  })

  await page.locator('textarea').first().fill('Bussen går för sällan.')
  await page.getByRole('radio', { name: words.kinds.experience }).check()
  await tapTwice(page, button(page, words.card.save), 200)
  await page.locator('.own-card').getByText(words.saved.saved).waitFor()
  expect(await page.getByText(words.card.empty).count()).toBe(0)

  await laptop.goTo('1a', 2)
  await tapTwice(page, page.locator('.choosable').first(), 200)
  await page.getByText(words.choose.count.replace('{{count}}', '1')).waitFor()

  await laptop.act({ type: 'share-need', text: needs[0]!.text, soThat: needs[0]!.soThat, needs: [] })
  await laptop.goTo('2d')
  const dotsLeft = (count: number): Promise<void> =>
    page.getByText(words.interests.dots.left_other.replace('{{count}}', String(count)), { exact: true }).waitFor()
  await tapTwice(page, page.locator('.need-dots button').last(), 150)
  await dotsLeft(4)
  await calm(page)
  await page.locator('.need-dots button').last().click()
  await quick(page)
  await page.locator('.need-dots button').last().click()
  await dotsLeft(2)

  await writeReservation(laptop)
  const { reserve } = words.recommendations
  await tapTwice(page, page.getByRole('button', { name: reserve.sign }).first(), 200)
  await page.getByText(reserve.signed).waitFor()
  expect(browser.complaints).toEqual([])
  for (const juror of room.jurors.values()) juror.leave()
  laptop.close()
  await browser.close()
}, 300_000)
