// The screens of one room: the facilitator's page and the projector's in one browser, and tablets, each in a browser of its own.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sv as facilitatorSv } from '../facilitator/words/sv.ts'
import { sv as jurorSv } from '../juror/words/sv.ts'
import { sv as projectorSv } from '../projector/words/sv.ts'
import { type Browser, openBrowser, sizes } from './chromium.ts'
import { tap } from './steady.ts'

export const said = { facilitator: facilitatorSv, juror: jurorSv, projector: projectorSv }

export const shows = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor()
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  tap(page, page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first())

export interface RoomScreens {
  readonly facilitator: Page
  readonly projector: Page
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** A lost line is no fault of a page, though Chromium complains of it. */
const isFault = (complaint: string): boolean => !/WebSocket|ERR_(CONNECTION|INTERNET|NETWORK)/.test(complaint)

export async function openRoomScreens(url: string): Promise<RoomScreens> {
  const browser = await openBrowser()
  const facilitator = await browser.open(`${url}facilitator`)
  const projector = await browser.open(`${url}projector`)
  await projector.setViewportSize(sizes.projector)
  return {
    facilitator,
    projector,
    get complaints() {
      return browser.complaints.filter(isFault)
    },
    close: browser.close,
  }
}

export interface Tablet {
  readonly page: Page
  readonly browser: Browser
  readonly complaints: readonly string[]
}

/** A tablet that has opened the address on the wall. */
export async function openTablet(room: string): Promise<Tablet> {
  const browser = await openBrowser({ size: 'tablet' })
  const page = await browser.open(room)
  return {
    page,
    browser,
    get complaints() {
      return browser.complaints.filter(isFault)
    },
  }
}

/** Types the code of a seat card and sits down. */
export async function sitDown({ page }: Tablet, code: string, alias = ''): Promise<void> {
  const { join, seat, help } = said.juror
  await page.getByLabel(join.code).fill(code)
  await press(page, join.go)
  await press(page, seat.noticeGo)
  await page.getByLabel(seat.aliasLabel).fill(alias)
  await press(page, seat.next)
  await press(page, seat.sit)
  await page.getByRole('button', { name: help.ask }).waitFor()
}

/** A new card for a seat that has been taken before: its code is enough. */
export async function comeBack({ page }: Tablet, code: string): Promise<void> {
  await page.getByLabel(said.juror.join.code).fill(code)
  await press(page, said.juror.join.go)
  await page.getByRole('button', { name: said.juror.help.ask }).waitFor()
}

/** Writes a card in 1A, without saving it. */
export async function draftCard({ page }: Tablet, text: string): Promise<void> {
  await page.locator('textarea').first().fill(text)
  await page.getByRole('radio', { name: said.juror.kinds.experience }).check()
}

export async function writeCard(tablet: Tablet, text: string): Promise<void> {
  await draftCard(tablet, text)
  await press(tablet.page, said.juror.card.save)
  await ownCard(tablet, text).getByText(said.juror.saved.saved).waitFor()
}

export const ownCard = ({ page }: Tablet, text: string) => page.locator('.own-card', { hasText: text })

export const part = (page: Page, name: string): Promise<void> => page.getByRole('link', { name }).first().click()

/** Presses Next on the facilitator's page, and waits until the room is where the button led. */
export async function pressNext({ facilitator, projector }: RoomScreens, title: string): Promise<void> {
  await facilitator.locator('.move-next').click()
  const night = facilitator.locator('dialog[open] .row').getByRole('button', { name: /^Börja dag/ })
  if (await night.isVisible()) await night.click()
  await facilitator.getByRole('heading', { level: 2, name: title }).waitFor()
  await projector.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Where the tablet says that one sits. */
export const showsSeat = ({ page }: Tablet, seat: number, table: number): Promise<void> =>
  expect
    .poll(() => page.locator('.whose strong').textContent())
    .toBe(
      `${said.juror.place.seat.replace('{{seat}}', String(seat))} · ${said.juror.place.table.replace('{{table}}', String(table))}`,
    )
