// One juror's tablet through needs, ways and recommendations with a full room; every screen is examined by axe.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Allting, startAllting } from './allting.ts'
import { faults } from './axe.ts'
import { openBrowser } from './chromium.ts'
import { fillRoom } from './laptop.ts'
import {
  conclude,
  enter,
  giveDots,
  jurorWords,
  mergeProposals,
  scoreWays,
  tryTexts,
  vote,
  type Walk,
  writeConditions,
  writeNeeds,
  writeTexts,
} from './phases-walk.ts'

let allting: Allting

beforeAll(async () => {
  allting = await startAllting()
})

afterAll(() => allting.stop())

/** Collects what axe finds at every stop, and what is wider than the screen. */
function examiner(page: Page): { readonly visit: Walk['visit']; readonly found: Record<string, string[]> } {
  const found: Record<string, string[]> = {}
  const visit = async (name: string): Promise<void> => {
    const said = await faults(page)
    if (said.length > 0) found[name] = said
  }
  return { visit, found }
}

for (const [language, scheme, width] of [
  ['sv', 'light', 820],
  ['en', 'dark', 390],
] as const) {
  test(`from the first need to the joint statement, axe finds nothing (${language}, ${scheme}, ${width} px)`, async () => {
    const seat = 1
    const room = await fillRoom(allting.url, seat)
    const browser = await openBrowser({ language, scheme, size: 'tablet' })
    const page = await browser.open(`${allting.url}juror`)
    await page.setViewportSize({ width, height: width === 390 ? 844 : 1180 })
    page.setDefaultTimeout(10_000)
    const { visit, found } = examiner(page)
    const walk: Walk = { ...room, page, words: jurorWords[language], seat, visit }
    await enter(walk, allting.url)
    for (const part of [
      writeNeeds,
      giveDots,
      scoreWays,
      writeConditions,
      mergeProposals,
      writeTexts,
      tryTexts,
      vote,
      conclude,
    ])
      await part(walk)
    expect(found).toEqual({})
    expect(browser.complaints).toEqual([])
    for (const juror of room.jurors.values()) juror.leave()
    room.laptop.close()
    await browser.close()
  }, 600_000)
}
