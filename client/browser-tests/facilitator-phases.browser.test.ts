// Phases 2–4 of the Älvmora case by hand through the facilitator's page, with a real projector; every state examined by axe in both languages and schemes.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Allting, startAllting } from './allting.ts'
import { faults } from './axe.ts'
import { seatRoom } from './by-hand-room.ts'
import { type Browser, openBrowser, sizes } from './chromium.ts'
import { walkPhases } from './facilitator-walk.ts'

let allting: Allting

beforeAll(async () => {
  allting = await startAllting()
})

afterAll(() => allting.stop())

async function openPages(browser: Browser): Promise<{ facilitator: Page; projector: Page }> {
  const facilitator = await browser.open(`${allting.url}facilitator`)
  const projector = await browser.open(`${allting.url}projector`)
  await projector.setViewportSize(sizes.projector)
  for (const page of [facilitator, projector]) await page.emulateMedia({ reducedMotion: 'reduce' })
  return { facilitator, projector }
}

test('dots, scores, texts and the ballot are closed, shown and locked by hand, and nothing is in anybody’s way', async () => {
  const room = await seatRoom(allting)
  const [driven, other] = [await openBrowser(), await openBrowser({ language: 'en', scheme: 'dark' })]
  const pages = await openPages(driven)
  const watching = await openPages(other)
  const found: Record<string, string[]> = {}
  const visit = async (name: string): Promise<void> => {
    const all = {
      sv: pages.facilitator,
      'sv projector': pages.projector,
      en: watching.facilitator,
      'en projector': watching.projector,
    }
    await Promise.all(
      Object.entries(all).map(async ([who, page]) => {
        const said = await faults(page)
        if (said.length > 0) found[`${name}, ${who}`] = said
      }),
    )
  }
  await walkPhases({ room, ...pages, visit })
  expect(found).toEqual({})
  expect([...driven.complaints, ...other.complaints, ...room.complaints]).toEqual([])
  room.close()
  await Promise.all([driven.close(), other.close()])
}, 600_000)
