// What is wrong with a page in the eyes of axe: WCAG 2.2 A and AA, and its own good practice.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { pageSettled } from './chromium.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Each broken rule, with where; empty when nothing is. */
export async function violations(page: Page): Promise<string[]> {
  await pageSettled(page)
  // the small projector on the facilitator's page is a projector's page, and examined as such
  const found = await new AxeBuilder({ page }).withTags(rules).exclude('iframe').analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

/** Broken rules, and whether one would have to scroll sideways. */
export async function faults(page: Page): Promise<string[]> {
  const found = await violations(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  return wide ? [...found, 'wider than the screen'] : found
}
