// What the browser tests of the facilitator's panels do again and again: press, confirm what is final, see it on both screens.
import type { Page } from 'playwright-core'
import { sv } from '../facilitator/words/sv.ts'
import type { ByHandRoom } from './by-hand-room.ts'

export const t = sv.phases

export interface FacilitatorWalk {
  readonly room: ByHandRoom
  /** The page that is driven, in Swedish. */
  readonly facilitator: Page
  readonly projector: Page
  /** Called at every stop, with a name for the state. */
  readonly visit: (name: string) => Promise<void>
}

export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)), words)

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()
export const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/** Presses what is final, and says yes. */
export async function settle(page: Page, name: string): Promise<void> {
  await press(page, name)
  await confirm(page, name)
}

export const shows = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor()

export async function closeAndShow(
  { facilitator, projector, visit }: FacilitatorWalk,
  what: 'dots' | 'scores' | 'trial',
  here: number,
): Promise<void> {
  await shows(facilitator, fill(t.of, { n: here, of: here }))
  await shows(projector, fill(t.of, { n: here, of: here }))
  await visit(`${what}-open`)
  await settle(facilitator, t.closing[what].close)
  await shows(facilitator, t.closing.closed)
  await visit(`${what}-closed`)
  await settle(facilitator, t.closing[what].publish)
  await shows(facilitator, t.closing[what].shown)
}
