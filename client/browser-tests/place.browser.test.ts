// Where one is on the organiser's page: a step stays until one leaves it, and draws do not get into each other's way.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Allting, startAllting } from './allting.ts'
import { type Browser, openBrowser } from './chromium.ts'
import { confirmQuotas, dictionaries, exampleFile, importPool } from './walk.ts'

const dictionary = dictionaries.en
const { organiser: t, ui } = dictionary
let allting: Allting
let browser: Browser

beforeAll(async () => {
  allting = await startAllting()
  browser = await openBrowser({ language: 'en' })
})

afterAll(async () => {
  await browser.close()
  await allting.stop()
})

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A draw that is ready for its lottery, seen from the list of draws. */
async function prepared(): Promise<Page> {
  const page = await browser.open(allting.url)
  await confirmQuotas(page, dictionary, async () => {}, { quotas: exampleFile('alvmora/quotas.csv'), size: 24 })
  await importPool(page, dictionary, async () => {}, { pool: exampleFile('alvmora/pool.csv'), address: 'adress' })
  await page.goto(`${allting.url}#/`)
  await heading(page, t.list.heading).waitFor()
  return page
}

const open = (page: Page) =>
  page
    .getByRole('link', { name: `${t.list.open} Provjury` })
    .first()
    .click()

test('a draw opened from the list shows its lottery when that is done, and Back leads to the list', async () => {
  const page = await prepared()
  await open(page)
  await button(page, t.lottery.start).click()
  await button(page, t.lottery.next).waitFor()
  await heading(page, t.lottery.heading).waitFor()
  expect(new URL(page.url()).hash).toMatch(/\/lottery$/)
  await page.goBack()
  await heading(page, t.list.heading).waitFor()
})

test('while one draw is worked on another can be looked at, and is not pushed aside', async () => {
  const page = await prepared()
  await page.getByLabel(t.list.name, { exact: true }).fill('Another')
  await button(page, t.list.create).click()
  await heading(page, t.quotas.heading).waitFor()
  const other = page.url()
  await page.goto(`${allting.url}#/`)
  await open(page)
  // the first draw's answers come late, when the second is on screen already
  const late: (() => void)[] = []
  await page.route(/api\/draws\/[^/]+(\/lottery)?$/, async (route) => {
    if (late.length < 2) await new Promise<void>((go) => late.push(go))
    await route.continue()
  })
  await button(page, t.lottery.start).click()
  await expect.poll(() => late.length).toBe(1)
  await page.evaluate((url) => {
    location.href = url
  }, other)
  await expect.poll(() => late.length).toBe(2)
  late[1]!()
  await heading(page, t.quotas.heading).waitFor()
  const answered = page.waitForResponse((response) => response.url().endsWith('/lottery'))
  late[0]!()
  await answered
  await page.getByLabel(t.quotas.size).fill('7')
  expect(await heading(page, 'Another').isVisible()).toBe(true)
  expect(browser.complaints).toEqual([])
})

test('the skip link leads to the content of the draw, and not out of it', async () => {
  const page = await prepared()
  await open(page)
  await heading(page, t.lottery.heading).waitFor()
  await page.getByRole('link', { name: ui.skip }).focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  expect(await heading(page, t.lottery.heading).isVisible()).toBe(true)
})
