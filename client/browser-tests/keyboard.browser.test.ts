// An organiser who uses no mouse: from the list of draws to a finished lottery with Tab, Enter and the space bar.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Allting, startAllting } from './allting.ts'
import { openBrowser } from './chromium.ts'
import { dictionaries } from './walk.ts'

let allting: Allting

beforeAll(async () => {
  allting = await startAllting()
})

afterAll(() => allting.stop())

interface Stop {
  readonly what: string
  readonly marked: boolean
  readonly inView: boolean
}

/** What has the focus, and whether a person can see that it has; undefined between the page's end and its beginning. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return undefined
    // a box to tick or to choose is marked together with its words
    const marks = (element.matches('[type=checkbox], [type=radio]') && element.closest('label, ds-field')) || element
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(marks)
    const { top, bottom, left, right, width, height } = marks.getBoundingClientRect()
    return {
      what: `${element.tagName} ${element.textContent || element.getAttribute('aria-label') || element.id}`.slice(
        0,
        80,
      ),
      marked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      inView: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    }
  })
}

const isFocused = (wanted: Locator): Promise<boolean> => wanted.evaluate((one) => one === document.activeElement)

/** Goes on with Tab until the wanted button is reached, looking at every stop on the way. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true, disabled: false })
  await wanted.waitFor()
  for (let steps = 0; steps < 150; steps++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop !== undefined) expect(stop).toMatchObject({ marked: true, inView: true })
    if (await isFocused(wanted)) return
  }
  throw new Error(`Tab does not lead to “${name}”.`)
}

async function press(page: Page, name: string, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

for (const scheme of ['light', 'dark'] as const) {
  test(`with the keyboard alone the example gets from the list to a finished lottery, and the focus is always seen (${scheme})`, async () => {
    const browser = await openBrowser({ scheme, size: scheme === 'light' ? 'laptop' : 'tablet' })
    const { organiser: t } = dictionaries.sv
    const page = await browser.open(allting.url)
    const at = async (heading: string): Promise<void> => {
      await page.getByRole('heading', { name: heading, exact: true }).waitFor()
      expect(await focused(page)).toMatchObject({ what: `H2 ${heading}`, inView: true })
    }
    await press(page, t.list.exampleStart, 'Enter')
    await at(t.quotas.heading)
    await press(page, t.quotas.useExample, 'Space')
    await press(page, t.quotas.confirm, 'Enter')
    await at(t.pool.heading)
    await press(page, t.pool.useExample, 'Enter')
    await press(page, t.pool.import, 'Space')
    await press(page, t.pool.next, 'Enter')
    await at(t.lottery.heading)
    await press(page, t.lottery.start, 'Space')
    await tabTo(page, t.lottery.next)
    await page.getByText(t.lottery.smallest, { exact: true }).waitFor()
    expect(browser.complaints).toEqual([])
    await browser.close()
  })
}

test('the first Tab of a page leads past its header', async () => {
  const browser = await openBrowser()
  const { ui } = dictionaries.sv
  for (const path of ['', 'auditor']) {
    const page = await browser.open(`${allting.url}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({ what: `A ${ui.skip}`, marked: true, inView: true })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  }
  await browser.close()
})
