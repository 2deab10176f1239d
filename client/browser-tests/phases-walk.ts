// Walks one juror's tablet through needs, ways and recommendations, stopping at every screen and state on the way.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { SeatAction } from '#shared/protocol/actions.ts'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { needs } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import { en } from '../juror/words/en.ts'
import { sv } from '../juror/words/sv.ts'
import { en as uiEn } from '../ui/i18n/en.ts'
import { sv as uiSv } from '../ui/i18n/sv.ts'
import type { FullRoom } from './laptop.ts'
import type { SimulatedJuror } from './simulated-jurors.ts'
import { calm, quick } from './steady.ts'

export const jurorWords = { sv: { ...sv, ui: uiSv }, en: { ...en, ui: uiEn } } as const
type Words = (typeof jurorWords)[keyof typeof jurorWords]

export interface Walk extends FullRoom {
  readonly page: Page
  readonly words: Words
  /** The seat of the real browser. */
  readonly seat: number
  /** Called at every stop, with a name for the state. */
  readonly visit: (name: string) => Promise<void>
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()
const head = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).first()
const noParents = { needs: [], scenarios: [], cards: [] }

async function each(jurors: Iterable<SimulatedJuror>, actionOf: (juror: SimulatedJuror) => SeatAction): Promise<void> {
  for (const juror of jurors) await juror.act(actionOf(juror))
}

function mateOf({ laptop, jurors, seat }: Walk, round: number): SimulatedJuror {
  const mate = laptop.matesOf(seat, round).flatMap((one) => jurors.get(one) ?? [])[0]
  if (mate === undefined) throw new Error('Nobody sits at this table.')
  return mate
}

/** Into the room, with one card that later texts can grow from. */
export async function enter(walk: Walk, url: string): Promise<void> {
  const { page, words, code, laptop } = walk
  await page.goto(`${new URL(url).origin}/juror#${code}`)
  await button(page, words.seat.noticeGo).click()
  await page.getByLabel(words.seat.aliasLabel).fill('Alva')
  await button(page, words.seat.next).click()
  await calm(page)
  await button(page, words.seat.sit).click()
  await laptop.goTo('1a')
  await page.locator('textarea').first().fill('Min kusin åker taxi 50 minuter. Hon är sju.')
  await page.getByRole('radio', { name: words.kinds.experience }).check()
  await button(page, words.card.save).click()
  await page.getByText(words.saved.saved).first().waitFor()
}

export async function writeNeeds(walk: Walk): Promise<void> {
  const { page, words, laptop, visit } = walk
  const t = words.interests.need
  await laptop.goTo('2b')
  await head(page, t.title).waitFor()
  await visit('needs')
  await page.getByLabel(t.we).fill('behålla skolan i Högbyn')
  await button(page, t.save).click()
  await visit('needs-missing')
  await page.getByLabel(t.soThat).fill('barnen har nära')
  await page.locator('.fold summary').first().click()
  await page.getByRole('checkbox').first().check()
  await calm(page)
  await button(page, t.save).click()
  await page.locator('.own-card').first().getByText(words.saved.saved).waitFor()
  const mate = mateOf(walk, readOne(laptop.told(), 'run')?.activity?.round ?? 2)
  const [first] = needs
  await mate.act({ type: 'write-need', text: first!.text, soThat: first!.soThat, perspectives: ['P4', 'P8'] })
  await page.locator('.own-card').nth(1).waitFor()
  await visit('needs-written')
}

export async function giveDots(walk: Walk): Promise<void> {
  const { page, words, laptop, jurors, visit } = walk
  const t = words.interests
  for (const { text, soThat } of needs) await laptop.act({ type: 'share-need', text, soThat, needs: [] })
  await laptop.goTo('2d')
  await head(page, t.dots.title).waitFor()
  await page.locator('.need-dots').nth(6).waitFor()
  await visit('dots')
  const more = page.locator('.need-dots').nth(1).locator('button').last()
  for (let i = 0; i < 3; i++) {
    await more.click()
    await quick(page)
  }
  await page.locator('.need-dots').first().locator('button').last().click()
  await visit('dots-placed')
  const ids = readMany(laptop.told(), 'needs').map(([id]) => id)
  await each(jurors.values(), ({ seat }) => ({
    type: 'give-dots',
    dots: { [ids[seat % 7]!]: 3, [ids[(seat * 3 + 1) % 7]!]: seat % 7 === (seat * 3 + 1) % 7 ? 3 : 2 },
  }))
  await laptop.act({ type: 'close-dots', reason: 'test' })
  await head(page, t.dots.closed).waitFor()
  await visit('dots-closed')
  await laptop.goTo('2d', 1)
  await head(page, t.criteria.waiting).waitFor()
  await laptop.act({ type: 'publish-dots' })
  await page.locator('.need-result .spread').first().waitFor()
  await visit('dots-published')
  await laptop.act({ type: 'lock-criteria', criteria: ids.map((need, i) => ({ need, test: needs[i]!.test })) })
  await head(page, t.criteria.title).waitFor()
  await visit('criteria')
}

export async function scoreWays(walk: Walk): Promise<void> {
  const { page, words, laptop, jurors, visit } = walk
  const t = words.scenarios
  await laptop.goTo('3c')
  await head(page, t.walk.title).waitFor()
  await visit('walk')
  await laptop.goTo('3c', 1)
  await head(page, t.score.title).waitFor()
  await visit('score')
  for (let criterion = 0; criterion < 7; criterion++) {
    await calm(page)
    for (let way = 0; way < 4; way++)
      await page
        .locator('.score-row')
        .nth(way)
        .getByText(String(((way + criterion) % 5) + 1), { exact: true })
        .click()
    if (criterion === 2) {
      await page.locator('.score-row').first().getByText(t.score.dontKnow).click()
      await visit('score-given')
    }
    await calm(page)
    await page.locator('.one-next').click()
  }
  await head(page, t.score.done).waitFor()
  await visit('score-summary')
  const criteria = readMany(laptop.told(), 'needs').map(([id]) => id)
  for (const [i, criterion] of criteria.entries())
    await each(jurors.values(), ({ seat }) => ({
      type: 'score',
      criterion,
      scores: {
        A: ((seat + i) % 3) + 1,
        B: i === 3 ? 1 : 1 + ((seat * 2 + i) % 5),
        C: 3 + ((seat + i) % 2),
        D: 3 + ((seat + i) % 3),
      },
    }))
  await laptop.act({ type: 'close-scores', reason: '' })
  await head(page, t.score.closed).waitFor()
  await laptop.act({ type: 'publish-scores' })
  await laptop.goTo('3d')
  await page.locator('.heat').waitFor()
  await visit('heat')
}

export async function writeConditions(walk: Walk): Promise<void> {
  const { page, words, laptop, visit } = walk
  const t = words.scenarios.condition
  await laptop.goTo('3d', 1)
  await head(page, t.title).waitFor()
  await page.getByRole('radio').nth(3).check()
  await page.getByLabel(t.text).fill('restiden aldrig går över 45 minuter')
  await button(page, t.save).click()
  await page.locator('.own-card').first().getByText(words.saved.saved).waitFor()
  await mateOf(walk, 3).act({ type: 'write-condition', scenario: 'B', text: 'bussen går också på vintern' })
  await page.locator('.own-card').nth(1).waitFor()
  const [id] = readMany(laptop.told(), 'roomConditions')[0]!
  await laptop.act({ type: 'release-condition', condition: id, released: true })
  await visit('conditions')
}

export async function mergeProposals(walk: Walk): Promise<void> {
  const { page, words, laptop, visit } = walk
  const t = words.recommendations
  await laptop.goTo('4a')
  await head(page, t.proposal.title).waitFor()
  await page.getByLabel(t.proposal.we).fill('ingen resa är längre än 45 minuter')
  await page.getByLabel(t.proposal.because).fill('små barn orkar inte längre dagar')
  await page.locator('.fold').first().locator('summary').click()
  await page.locator('.fold').first().getByRole('checkbox').first().check()
  await visit('proposal')
  await button(page, t.proposal.save).click()
  await page.locator('.own-card').getByText(words.saved.saved).waitFor()
  await visit('proposals')
  const mate = mateOf(walk, 3)
  const parents = noParents
  await mate.act({
    type: 'write-proposal',
    text: 'Sätt taket i minuter, inte i mil',
    because: 'barn känner tid',
    parents,
  })
  await mate.act({ type: 'write-proposal', text: 'Höj skatten 15 öre', because: 'det behövs', parents })
  await laptop.goTo('4b-table')
  await page.locator('.own-card').nth(2).waitFor()
  await button(page, t.merge.begin).click()
  await visit('merge')
  const ids = readMany(laptop.told(), 'roomProposals').map(([id]) => id)
  const text = 'restiden får vara högst 45 minuter dörr till dörr'
  await mate.act({ type: 'offer-merge', proposals: ids.slice(0, 2), text, because: 'barn känner tid, inte avstånd' })
  await page.locator('.merge-offer').waitFor()
  await visit('merge-offer')
  await button(page, t.merge.yes).click()
  await expect.poll(() => readMany(laptop.told(), 'roomMerges')[0]?.[1].state).toBe('merged')
  await laptop.act({ type: 'set-outside', proposal: ids[2]!, outside: true })
  await laptop.act({ type: 'release-proposals' })
  await laptop.goTo('4b-plenary')
  await page.getByText(text).first().waitFor()
  await visit('merged')
}

async function writeWhole(laptop: Walk['laptop'], juror: SimulatedJuror, text: string): Promise<void> {
  await juror.act({ type: 'take-pen', text })
  const fields = {
    title: 'Gemensam rektor och delade lärartjänster',
    we: 'Vi rekommenderar att byskolorna får en gemensam rektor och delade lärartjänster.',
    because: 'Då blir tjänsterna hela, och behöriga lärare vågar stanna.',
    who: 'Barn- och utbildningsnämnden',
  }
  await juror.act({ type: 'write-text', text, fields })
  await juror.act({ type: 'lay-pen', text })
  await expect.poll(() => readMany(laptop.told(), 'roomTexts').find(([id]) => id === text)?.[1].missing).toEqual([])
}

export async function writeTexts(walk: Walk): Promise<void> {
  const { page, words, laptop, jurors, seat, visit } = walk
  const t = words.recommendations
  const table = laptop.tableOf(seat, 3)
  const merged = readMany(laptop.told(), 'roomProposals').find(([, { from }]) => from.length > 1)![0]
  const need = readMany(laptop.told(), 'needs')[0]![0]
  const parents = { needs: [need], scenarios: ['D'], cards: [] }
  await laptop.act({ type: 'open-text', table, title: 'Restidstak 40 minuter', proposals: [merged], parents })
  await laptop.act({ type: 'open-text', table, title: '', proposals: [], parents: noParents })
  await laptop.goTo('4c')
  await head(page, t.text.title).waitFor()
  await button(page, t.pen.take).click()
  await page.getByLabel(t.text.fields.who).fill('Barn- och utbildningsnämnden')
  const mate = mateOf(walk, 3)
  const [one, two] = readMany(laptop.told(), 'roomTexts').map(([id]) => id)
  await mate.act({ type: 'ask-pen', text: one! })
  await page.locator('.pen-asking button').waitFor()
  await expect.poll(() => readMany(laptop.told(), 'roomTexts')[0]?.[1].missing).toEqual([])
  await visit('text-mine')
  await page.locator('.pen-asking button').click()
  await button(page, t.pen.ask).waitFor()
  await visit('text-others')
  await mate.act({ type: 'lay-pen', text: one! })
  await writeWhole(laptop, mate, two!)
  await button(page, t.pen.take).waitFor()
  await visit('text-free')
  expect(jurors.size).toBe(23)
}

export async function tryTexts(walk: Walk): Promise<void> {
  const { page, words, laptop, jurors, visit } = walk
  const t = words.recommendations
  await laptop.goTo('4d-trial')
  await head(page, t.trial.title).waitFor()
  await page.getByRole('radio', { name: words.ui.figures.choices.live }).check()
  await visit('trial')
  await page.locator('.one-next').click()
  await page.getByRole('radio', { name: words.ui.figures.choices.strong, exact: true }).check()
  await page.locator('.one-next').click()
  await head(page, t.trial.done).waitFor()
  await visit('trial-summary')
  const [one, two] = readMany(laptop.told(), 'roomTexts').map(([id]) => id)
  await each(jurors.values(), ({ seat }) => ({ type: 'trial-vote', votes: { [one!]: seat % 5, [two!]: seat % 3 } }))
  await laptop.act({ type: 'close-trial' })
  await head(page, t.trial.closed).waitFor()
  await laptop.act({ type: 'publish-trial' })
  await head(page, t.trial.result).waitFor()
  await laptop.goTo('4d-objections')
  await head(page, t.amend.contested).waitFor()
  await visit('amend')
  await page.getByRole('button', { name: t.amend.open }).first().click()
  await page.getByLabel(t.amend.write).fill('En vuxen måste vara med på bussen.')
  await button(page, t.amend.save).click()
  await page.locator('.own-card').getByText(words.saved.saved).waitFor()
  const mate = mateOf(walk, 3)
  await mate.act({ type: 'object', text: one!, words: '40 minuter går inte att hålla från Högbyn.' })
  await mate.act({ type: 'take-pen', text: one! })
  const we = 'restiden får vara högst 45 minuter dörr till dörr, med en vuxen med på linjer med F–3'
  await mate.act({ type: 'write-text', text: one!, fields: { title: 'Restidstak 45 minuter', we } })
  await page.locator('.changed-text').waitFor()
  await visit('amend-one')
  await mate.act({ type: 'lay-pen', text: one! })
}

export async function vote(walk: Walk): Promise<void> {
  const { page, words, laptop, jurors, visit } = walk
  const t = words.recommendations
  await laptop.act({ type: 'freeze-texts' })
  await laptop.goTo('4e-vote')
  await page.getByText(t.text.printFold).click()
  await page.locator('.fingerprint').waitFor()
  await visit('read')
  await laptop.goTo('4e-vote', 1)
  await head(page, t.ballot.notOpen).waitFor()
  await laptop.act({ type: 'open-ballot' })
  await button(page, t.ballot.begin).waitFor()
  await visit('ballot-intro')
  await calm(page)
  await button(page, t.ballot.begin).click()
  await page.locator('.one-next').click()
  await page.getByText(t.ballot.choose).waitFor()
  await visit('ballot-missing')
  await page.getByRole('radio', { name: words.ui.figures.choices.yes, exact: true }).check()
  await page.locator('.one-next').click()
  await page.getByRole('radio', { name: words.ui.figures.choices.abstain }).check()
  await page.locator('.one-next').click()
  await head(page, t.ballot.confirmTitle).waitFor()
  await visit('ballot-confirm')
  await button(page, t.ballot.cast).click()
  await head(page, t.ballot.counted).waitFor()
  await visit('ballot-counted')
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(kept).not.toContain('votes')
  const { id } = readOne(laptop.told(), 'ballot')!
  await each(jurors.values(), ({ seat }) => ({ type: 'cast-vote', ballot: id, votes: [seat % 4, seat % 6] }))
  await laptop.act({ type: 'close-ballot', closesBox: id, reason: '' })
  await laptop.goTo('4e-vote', 2)
  await head(page, t.result.counting).waitFor()
  await laptop.act({ type: 'publish-ballot', ballot: id })
  await head(page, t.result.title).waitFor()
  await visit('result')
}

export async function conclude(walk: Walk): Promise<void> {
  const { page, words, laptop, jurors, visit } = walk
  const t = words.recommendations
  await laptop.goTo('4e-statement')
  await head(page, t.reserve.title).waitFor()
  const [one] = readMany(laptop.told(), 'roomTexts').map(([id]) => id)
  await jurors.values().next().value!.act({
    type: 'write-reservation',
    text: one!,
    words: 'Vi kan inte stödja att Högbyn tappar skolan innan bygdens hus är i drift.',
  })
  await page.getByRole('button', { name: t.reserve.sign }).first().click()
  await page.getByText(t.reserve.signed).waitFor()
  await visit('reservations')
  await laptop.goTo('4e-statement', 1)
  await laptop.act({ type: 'open-statement' })
  await button(page, t.pen.take).click()
  await page.getByLabel(t.statement.field).fill('Vi är eniga om att ovissheten är värst.')
  await visit('statement')
  await page.getByRole('button', { name: words.tools.cards }).click()
  await page.locator('.trace').first().waitFor()
  await visit('traces')
}
