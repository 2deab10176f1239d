// Walks a full room from the code on the card to the map of 1B, with tables under stress on the way, stopping at every screen and state.
import { expect } from 'vitest'
import { readMany, readOne } from '#shared/protocol/reading.ts'
import { cards, perspectives } from '../../facilitator-scripts/rehearsal/alvmora-case.ts'
import type { Walk } from './phases-walk.ts'
import { calm } from './steady.ts'

/** The code, the notice, the alias, and a seat. */
export async function joinRoom({ page, words, code, visit }: Walk, room: string): Promise<void> {
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click()
  await page.goto(room)
  await page.getByLabel(words.join.code).fill('ABCD-EFG')
  await press(words.join.go)
  await visit('join')
  await page.getByLabel(words.join.code).fill(code)
  await press(words.join.go)
  await page.getByRole('button', { name: words.seat.noticeGo }).waitFor()
  await visit('notice')
  await press(words.seat.noticeGo)
  await page.getByLabel(words.seat.aliasLabel).fill('Alva')
  await visit('alias')
  await press(words.seat.next)
  await calm(page)
  await press(words.seat.sit)
  await page.getByRole('button', { name: words.help.ask }).waitFor()
  await visit('welcome')
}

/** Some ask for help, some write, some are done, and the tablets of one table sleep. */
async function underStress({ laptop, jurors }: Walk): Promise<() => Promise<void>> {
  const { place } = readOne(laptop.told(), 'run')!
  const asleep = [...jurors.values()].filter(({ seat }) => laptop.tableOf(seat, 1) === 4)
  for (const { seat, act, writing } of jurors.values()) {
    if (seat % 5 === 0) await act({ type: 'ask-help' })
    if (seat % 3 === 0) writing(true)
    if (seat % 4 === 1) await act({ type: 'say-done', place: place!, how: 'done' })
  }
  for (const juror of asleep) juror.leave()
  await expect
    .poll(() => readMany(laptop.told(), 'tables').find(([, { table }]) => table === 4)?.[1].offline)
    .toBe(asleep.length)
  return async () => {
    for (const { seat, writing } of jurors.values()) {
      writing(false)
      if (seat % 5 === 0 && seat > 5) await laptop.act({ type: 'answer-help', seat })
    }
    for (const juror of asleep) juror.wake()
  }
}

async function oneA(walk: Walk): Promise<void> {
  const { page, words, laptop, jurors, visit } = walk
  await laptop.goTo('1a')
  const own = 'Min kusin åker taxi 50 minuter. Hon är sju.'
  await page.locator('textarea').first().fill(own)
  await visit('1a')
  await page.getByRole('radio', { name: words.kinds.experience }).check()
  await page.getByRole('button', { name: words.card.save, exact: true }).click()
  await page.getByText(words.saved.saved).first().waitFor()
  for (const { seat, kind, text } of cards) await jurors.get(seat)?.act({ type: 'write-card', kind, text })
  const calm = await underStress(walk)
  await visit('1a-stress')
  await calm()
  await expect.poll(() => readMany(laptop.told(), 'tables').every(([, { offline }]) => offline === 0)).toBe(true)
  await laptop.goTo('1a', 1)
  await visit('1a-pair')
  await laptop.goTo('1a', 2)
  await page.locator('.choosable', { hasText: own }).click()
  await visit('1a-choose')
  for (const { act, told } of jurors.values())
    await act({
      type: 'share-cards',
      cards: readMany(told(), 'mine')
        .map(([id]) => id)
        .slice(0, 2),
    })
}

/** The room from 1A to the map on the wall. */
export async function mapPerspectives(walk: Walk): Promise<void> {
  const { laptop, jurors, page, visit } = walk
  await oneA(walk)
  await laptop.goTo('1b')
  await page.locator('.board').waitFor()
  for (const { seat, act, told } of jurors.values()) {
    const card = readMany(told(), 'mine')[0]?.[0]
    const found = cards.find((one) => one.seat === seat)
    if (card !== undefined && found !== undefined)
      await act({ type: 'open-pile', title: perspectives[found.perspective] ?? '', cards: [card] })
  }
  await visit('1b')
  for (const title of perspectives) {
    const piles = readMany(laptop.told(), 'board').filter(([, pile]) => pile.title === title)
    if (piles.length > 0) await laptop.act({ type: 'map-piles', title, piles: piles.map(([id]) => id) })
  }
  await expect.poll(() => readMany(laptop.told(), 'map').length).toBeGreaterThan(8)
  for (const [perspective] of readMany(laptop.told(), 'map'))
    await laptop.act({ type: 'release-perspective', perspective, released: true })
  await laptop.goTo('1b', 1)
  await visit('1b-map')
}
