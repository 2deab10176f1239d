// A facilitator leads the demo from registration to the map of 1B: on a laptop, with a projector beside it, through a power cut.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Allting, startAllting } from './allting.ts'
import { violations } from './axe.ts'
import { type Browser, openBrowser, sizes } from './chromium.ts'
import {
  goToActivity,
  heading,
  meetingWords,
  next,
  openDemo,
  type Pages,
  part,
  seatJurors,
  sharePile,
  writeCards,
} from './meeting.ts'
import { showCode } from './simulated-jurors.ts'

let allting: Allting

beforeAll(async () => {
  allting = await startAllting()
})
afterAll(() => allting.stop())

async function openPages(browser: Browser, language: 'sv' | 'en') {
  const facilitator = await browser.open(`${allting.url}facilitator`)
  const projector = await browser.open(`${allting.url}projector`)
  await projector.setViewportSize(sizes.projector)
  const found: Record<string, string[]> = {}
  const visit: Pages['visit'] = async (name, only) => {
    const pages = Object.entries({ facilitator, projector }).filter(([whose]) => only === undefined || whose === only)
    await Promise.all(
      pages.map(async ([whose, page]) => {
        const broken = await violations(page)
        if (broken.length > 0) found[`${whose}: ${name}`] = broken
      }),
    )
  }
  const pages: Pages = { url: allting.url, words: meetingWords[language], facilitator, projector, visit }
  return { pages, found }
}

const shows = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor()

test('the facilitator leads the demo to its map, holds the projector, goes back, and survives a power cut', async () => {
  const browser = await openBrowser()
  const { pages, found } = await openPages(browser, 'sv')
  const { facilitator, projector, words } = pages
  const made = await openDemo(pages)
  await shows(projector, '0 av 24 på plats')

  const jurors = await seatJurors(pages, made, 8)
  await shows(projector, '8 av 24 på plats')
  await next(pages)
  await shows(projector, 'Registrering')
  await pages.visit('registration')

  await goToActivity(pages, words.mine)
  await writeCards(jurors)
  jurors[0]?.writing(true)
  await shows(facilitator, '1 skriver fortfarande')
  await jurors[1]?.act({ type: 'ask-help' })
  await facilitator.getByRole('button', { name: /Hjälpt/ }).waitFor()
  await pages.visit('1A')
  await facilitator.getByRole('button', { name: /Hjälpt/ }).click()
  await facilitator.getByRole('button', { name: /Hjälpt/ }).waitFor({ state: 'detached' })
  jurors[0]?.writing(false)

  await facilitator.locator('.move-next').click()
  await shows(projector, 'Berätta i par')
  await facilitator.getByRole('button', { name: /Ångra/ }).click()
  await shows(projector, 'Vi har gått tillbaka hit.')
  await shows(projector, 'Skriv själv')

  for (let step = 0; step < 3; step++) await next(pages)
  await facilitator.getByRole('heading', { level: 2, name: /Perspektivkarta/ }).waitFor()
  await sharePile(jurors)
  await pages.visit('1B, sorting')
  await facilitator.getByRole('link', { name: words.facilitator.now.toMap }).click()
  await facilitator.getByRole('button', { name: `Lägg ”${heading}” på kartan` }).click()
  await facilitator.getByRole('button', { name: `Visa ”${heading}” i rummet` }).waitFor()
  await next(pages)
  expect(await projector.getByText(heading).count()).toBe(0)
  await facilitator.getByRole('button', { name: `Visa ”${heading}” i rummet` }).click()
  await shows(projector, heading)
  await pages.visit('1B, the map')

  await facilitator.getByRole('button', { name: words.facilitator.room.hold }).click()
  await projector.getByText(heading).waitFor({ state: 'detached' })
  await shows(projector, words.projector.question)
  await pages.visit('held', 'projector')
  await facilitator.getByRole('button', { name: words.facilitator.room.release }).click()
  await shows(projector, heading)

  const stranger = await showCode(allting.url, made.codes[3]!.code)
  expect(stranger.answer).toEqual({ ok: false, code: 'wait-for-approval' })
  await shows(facilitator, `En annan enhet vill ha plats ${made.codes[3]!.seat}`)
  await pages.visit('a device at the door', 'facilitator')
  const approved = new Promise((resolve) => stranger.tablet.once('approved', resolve))
  await facilitator.getByRole('button', { name: words.facilitator.request.yes }).click()
  await approved
  stranger.tablet.disconnect()

  for (const [name, words_] of Object.entries(words.facilitator.nav).filter(([key]) => key !== 'label')) {
    await part(facilitator, words_)
    await pages.visit(`part: ${name}`, 'facilitator')
  }
  expect(found).toEqual({})
  expect(browser.complaints).toEqual([])

  for (const juror of jurors) juror.leave()
  await part(facilitator, words.facilitator.nav.now)
  allting = await allting.restart('SIGKILL')
  await shows(facilitator, words.facilitator.line.away).catch(() => {}) // it may have come back before one could look
  await facilitator.getByText(words.facilitator.line.away).waitFor({ state: 'detached' })
  await facilitator.getByRole('heading', { level: 2, name: /Perspektivkarta/ }).waitFor()
  await shows(projector, heading)
  await next(pages)
  await shows(projector, 'Aktörer')
  await facilitator.getByRole('button', { name: /Tillbaka|Ångra/ }).click()
  await shows(projector, heading)
  await browser.close()
}, 600_000)

test('in English and in the dark every part is free of axe violations, and fits without scrolling', async () => {
  const browser = await openBrowser({ language: 'en', scheme: 'dark' })
  await fetch(`${allting.url}api/juries/leave`, { method: 'POST', headers: { Origin: new URL(allting.url).origin } })
  const { pages, found } = await openPages(browser, 'en')
  const { facilitator, words } = pages
  const made = await openDemo(pages)
  const jurors = await seatJurors(pages, made, 6)
  await goToActivity(pages, words.mine)
  await writeCards(jurors)
  await jurors[1]?.act({ type: 'ask-help' })
  await facilitator.getByRole('button', { name: /Helped/ }).waitFor()
  await pages.visit('1A')
  expect(
    await facilitator.evaluate(() => {
      const main = document.querySelector('main')!
      return [main.scrollHeight <= main.clientHeight, document.documentElement.scrollHeight <= window.innerHeight]
    }),
  ).toEqual([true, true])
  await goToActivity(pages, words.map)
  await sharePile(jurors)
  for (const [name, words_] of Object.entries(words.facilitator.nav).filter(([key]) => key !== 'label')) {
    await part(facilitator, words_)
    await pages.visit(`part: ${name}`, 'facilitator')
  }
  for (const juror of jurors) juror.leave()
  expect(found).toEqual({})
  expect(browser.complaints).toEqual([])
  await browser.close()
}, 600_000)
