// Walks through the first half-day as a facilitator would, with simulated jurors; stops are told to whoever wants to look.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RunEntity } from '../../server/shared/protocol/entities.ts'
import type { JuryMade } from '../../server/shared/protocol/juries.ts'
import { en } from '../facilitator/words/en.ts'
import { sv } from '../facilitator/words/sv.ts'
import { en as projectorEn } from '../projector/words/en.ts'
import { sv as projectorSv } from '../projector/words/sv.ts'
import { type SimulatedJuror, takeSeat } from './simulated-jurors.ts'

export const meetingWords = {
  sv: { facilitator: sv, projector: projectorSv, map: 'Perspektivkarta', mine: 'Mitt perspektiv' },
  en: { facilitator: en, projector: projectorEn, map: 'Map of perspectives', mine: 'My perspective' },
} as const

type Words = (typeof meetingWords)[keyof typeof meetingWords]

export interface Pages {
  readonly url: string
  readonly words: Words
  readonly facilitator: Page
  readonly projector: Page
  /** Called at every stop, with a name for the state. */
  readonly visit: (name: string, whose?: 'facilitator' | 'projector') => Promise<void>
}

export const heading = 'Några ser det så här: byn behöver sin skola'

/** The first words of a button's sentence, as a pattern. */
const named = (words: string): RegExp => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const press = (page: Page, words: string) =>
  page
    .getByRole('button', { name: named(words) })
    .first()
    .click()
export const part = (page: Page, words: string) => page.getByRole('link', { name: named(words) }).click()

/** Next waits a moment after each press, so that a shaking finger moves the room once. */
export async function next({ facilitator }: Pages): Promise<void> {
  await facilitator.locator('.move-next').click()
  await facilitator.waitForTimeout(1100)
}

/** Makes the demo, looks at its cards, and goes to the meeting. */
export async function openDemo(pages: Pages): Promise<JuryMade> {
  const { facilitator, visit, words } = pages
  await facilitator.getByRole('button', { name: words.facilitator.start.demoOpen }).waitFor()
  await visit('start', 'facilitator')
  const answer = facilitator.waitForResponse((one) => one.request().method() === 'POST')
  await press(facilitator, words.facilitator.start.demoOpen)
  const made = (await (await answer).json()) as JuryMade // the server's own type
  await facilitator.locator('.seat-card').first().waitFor()
  expect(await facilitator.locator('.seat-card').count()).toBe(24)
  await visit('cards', 'facilitator')
  await press(facilitator, words.facilitator.cards.done)
  await press(facilitator, words.facilitator.cards.leaveConfirm)
  await facilitator.locator('.control-bar').waitFor()
  await visit('before')
  return made
}

export function seatJurors({ url }: Pages, made: JuryMade, count: number): Promise<SimulatedJuror[]> {
  return Promise.all(made.codes.slice(0, count).map(({ seat, code }) => takeSeat(url, code, `Alias ${seat}`)))
}

export async function goToActivity({ facilitator, words }: Pages, title: string): Promise<void> {
  await part(facilitator, words.facilitator.nav.plan)
  await facilitator
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('button', { name: named(words.facilitator.plan.goTo) })
    .click()
  await press(facilitator, words.facilitator.plan.goToConfirm)
  await part(facilitator, words.facilitator.nav.now)
  await facilitator.getByRole('heading', { level: 2, name: named(title) }).waitFor()
}

/** 1A: everybody writes a card and says so. */
export async function writeCards(jurors: readonly SimulatedJuror[]): Promise<void> {
  for (const juror of jurors) {
    await juror.act({ type: 'write-card', kind: 'experience', text: `Bussen tar lång tid, säger ${juror.seat}.` })
    const { place } = juror.told().run as RunEntity // told to everybody under this key
    if (place !== null) await juror.act({ type: 'say-done', place, how: 'done' })
  }
}

const idsOf = (juror: SimulatedJuror, kind: string): string[] =>
  Object.keys(juror.told())
    .filter((key) => key.startsWith(`${kind}/`))
    .map((key) => key.slice(kind.length + 1))

/** 1A's end and 1B: the cards are shared, and one table makes a pile of what lies on it. */
export async function sharePile(jurors: readonly SimulatedJuror[]): Promise<void> {
  for (const juror of jurors) await juror.act({ type: 'share-cards', cards: idsOf(juror, 'mine').slice(0, 2) })
  const [first] = jurors
  await expect.poll(() => (first === undefined ? [] : idsOf(first, 'cards')).length).toBeGreaterThan(0)
  await first?.act({ type: 'open-pile', title: heading, cards: idsOf(first, 'cards') })
}
