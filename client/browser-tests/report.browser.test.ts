// The example report in a real browser: axe finds nothing, nothing is loaded or run, and it prints to whole A4 pages.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { type Browser, openBrowser } from './chromium.ts'

const report = pathToFileURL('data/examples/alvmora-report.html').href
const folder = mkdtempSync(join(tmpdir(), 'allting-report-'))
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('the report is free of axe violations, on screen and on paper', async () => {
  const page = await browser.open(report)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(await violations(page)).toEqual([])
  expect(browser.complaints).toEqual([])
})

test('the report asks for nothing but itself', async () => {
  const page = await browser.context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(report)
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([report])
})

test('nothing sticks out: on a laptop, on a tablet and on a phone', async () => {
  const page = await browser.open(report)
  for (const width of [1440, 820, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await overflow(page)).toBe(0)
  }
})

test('the skip link is the first stop of the keyboard and leads past the list of contents', async () => {
  const page = await browser.open(report)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contents')
})

/** Sizes in CSS pixels of all words that can be seen. */
const sizesOfText = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const sizes: number[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement
      if (node.textContent?.trim() && holder?.checkVisibility())
        sizes.push(Number.parseFloat(getComputedStyle(holder).fontSize))
    }
    return sizes
  })

test('no word is smaller than old eyes can read: ten points on paper, fifteen pixels on a screen', async () => {
  const page = await browser.open(report)
  expect(Math.min(...(await sizesOfText(page)))).toBeGreaterThanOrEqual(15)
  await page.emulateMedia({ media: 'print' })
  expect(Math.min(...(await sizesOfText(page)))).toBeGreaterThanOrEqual((10 / 72) * 96)
})

/** How wide a printed A4 page is between its margins, in CSS pixels. */
const paperWidth = Math.floor(((210 - 40) / 25.4) * 96)

test('it prints to tagged A4 pages, and no table is wider than the paper', async () => {
  const page = await browser.open(report)
  const path = join(folder, 'report.pdf')
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  const pdf = readFileSync(path, 'latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(15)
  expect(pages).toBeLessThan(40)
  expect(pdf).toContain('/StructTreeRoot')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: paperWidth, height: 1000 })
  const wide = await page.evaluate(
    (most) =>
      [...document.querySelectorAll('table')]
        .filter(({ scrollWidth }) => scrollWidth > most)
        .map(({ className }) => className),
    paperWidth,
  )
  expect(wide).toEqual([])
})
