// The juror's page takes a second tap on the same spot for the first one: tests tap as calmly as a person who means it.
import type { Locator, Page } from 'playwright-core'

/** Until a tap on the same spot is a tap of its own. */
export const calm = (page: Page): Promise<void> => page.waitForTimeout(800)

/** Until the same plus or minus may be tapped again. */
export const quick = (page: Page): Promise<void> => page.waitForTimeout(300)

interface Press {
  readonly x: number
  readonly y: number
  readonly at: number
}

const lastPress = new WeakMap<Page, Press>()

/** Taps; where the last tap was on this very spot, also because the page has scrolled, first waits until this is one of its own. */
export async function tap(page: Page, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  const [x, y] = box === null ? [0, 0] : [box.x + box.width / 2, box.y + box.height / 2]
  const before = lastPress.get(page)
  const since = before === undefined ? Number.POSITIVE_INFINITY : Date.now() - before.at
  const near = before !== undefined && Math.hypot(before.x - x, before.y - y) < 60
  if (near && since < 800) await page.waitForTimeout(800 - since)
  await button.click()
  lastPress.set(page, { x, y, at: Date.now() })
}
