// Photographs every screen and state at every size, in both languages, into the ignored folder `screens`: to be looked at.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { root } from '../../facilitator-scripts/build.mjs'
import { type Allting, startAllting } from './allting.ts'
import { openBrowser, type Size, settled, sizes } from './chromium.ts'
import { fillRoom } from './laptop.ts'
import { joinRoom, mapPerspectives } from './mapping-walk.ts'
import {
  conclude,
  giveDots,
  jurorWords,
  mergeProposals,
  scoreWays,
  tryTexts,
  vote,
  writeConditions,
  writeNeeds,
  writeTexts,
} from './phases-walk.ts'
import {
  audit,
  confirmQuotas,
  dictionaries,
  drawPanel,
  exampleFile,
  faultyPool,
  importPool,
  replaceOne,
  sealDraw,
  type Visit,
} from './walk.ts'

const folder = mkdtempSync(join(tmpdir(), 'allting-screens-'))
let allting: Allting

beforeAll(async () => {
  allting = await startAllting()
}, 60_000)

afterAll(async () => {
  await allting.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Numbers the pictures in the order of the walk. */
function photographer(page: Page, place: string): Visit {
  const target = join(root, 'screens', place)
  mkdirSync(target, { recursive: true })
  let number = 0
  return async (name) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await settled(page)
    await page.screenshot({
      path: join(target, `${String(number++).padStart(2, '0')}-${name}.png`),
      fullPage: (await page.locator('dialog[open]').count()) === 0,
    })
  }
}

const looks = (Object.keys(sizes) as Size[]).flatMap((size) => [
  { size, language: 'sv', scheme: 'light' } as const,
  { size, language: 'en', scheme: 'light' } as const,
  { size, language: size === 'tablet' ? 'en' : 'sv', scheme: 'dark' } as const,
])

test.each(looks)(
  'screens: $size, $language, $scheme',
  async ({ size, language, scheme }) => {
    const browser = await openBrowser({ size, language, scheme })
    const dictionary = dictionaries[language]
    const page = await browser.open(allting.url)
    const visit = photographer(page, join(size, scheme === 'dark' ? `${language}-dark` : language))
    await confirmQuotas(page, dictionary, visit, { quotas: exampleFile('alvmora/quotas.csv'), size: 24 })
    await importPool(page, dictionary, visit, {
      pool: exampleFile('alvmora/pool.csv'),
      faulty: faultyPool(folder),
      address: 'adress',
    })
    await sealDraw(page, dictionary, visit)
    await drawPanel(page, dictionary, visit)
    await replaceOne(page, dictionary, visit)
    await page.goto(`${allting.url}auditor`)
    await visit('auditor')
    const record = exampleFile('alvmora/alvmora.draw.json')
    const attachment = exampleFile('alvmora/alvmora.features.json')
    const commitment = readFileSync(exampleFile('alvmora/commitment.txt'), 'utf8')
    const forged = join(folder, `forged-${size}-${language}-${scheme}.draw.json`)
    writeFileSync(forged, readFileSync(record, 'utf8').replace('Älvmora', 'Ulvmora'))
    const audits = {
      anchored: { record, attachment, commitment },
      consistent: { record, attachment },
      failed: { record: forged },
    }
    for (const [name, given] of Object.entries(audits)) {
      await audit(page, dictionary, given)
      await visit(`auditor-${name}`)
      await page.getByRole('button', { name: dictionary.auditor.again }).click()
    }
    await browser.close()
  },
  180_000,
)

/** Every page of the room at every size: each has a natural one, and must not break at the others. */
async function openRoomPages(language: 'sv' | 'en') {
  const laptop = await openBrowser({ language })
  const tablet = await openBrowser({ language, size: 'tablet' })
  const pages = {
    facilitator: await laptop.open(`${allting.url}facilitator`),
    projector: await laptop.open(`${allting.url}projector`),
    juror: await tablet.open('about:blank'),
  }
  const natural = { facilitator: 'laptop', projector: 'projector', juror: 'tablet' } as const
  const cameras = Object.entries(pages).flatMap(([who, page]) =>
    (Object.keys(sizes) as Size[]).map((size) => ({
      page,
      size,
      take: photographer(page, join('room', who, `${size}-${language}`)),
    })),
  )
  return {
    pages,
    visit: async (name: string): Promise<void> => {
      for (const { page, size, take } of cameras) {
        await page.setViewportSize(sizes[size])
        // as long as what is on it, so that the foot of the page lies at its end
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ ...sizes[size], height: Math.max(height, sizes[size].height) })
        await take(name)
      }
      for (const who of ['facilitator', 'projector', 'juror'] as const)
        await pages[who].setViewportSize(sizes[natural[who]])
    },
    close: () => Promise.all([laptop.close(), tablet.close()]),
  }
}

test.each(['sv', 'en'] as const)(
  'screens of the room: juror, facilitator and projector, %s',
  async (language) => {
    const seat = 1
    const room = await fillRoom(allting.url, seat)
    const { pages, visit, close } = await openRoomPages(language)
    const walk = { ...room, page: pages.juror, words: jurorWords[language], seat, visit }
    await joinRoom(walk, allting.room)
    await mapPerspectives(walk)
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
    for (const juror of room.jurors.values()) juror.leave()
    room.laptop.close()
    await close()
  },
  900_000,
)

test('the picture in the README: the lottery of the Älvmora example', async () => {
  const browser = await openBrowser({ language: 'en' })
  const { organiser: t } = dictionaries.en
  const page = await browser.open(allting.url)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await press(t.list.exampleStart)
  await press(t.quotas.useExample)
  await press(t.quotas.confirm)
  await press(t.pool.useExample)
  await press(t.pool.import)
  await press(t.pool.next)
  await press(t.lottery.start)
  await page.getByRole('button', { name: t.lottery.next, exact: true }).waitFor()
  await settled(page)
  await page.screenshot({ path: exampleFile('screenshot.png'), clip: { x: 0, y: 0, width: 1440, height: 880 } })
  await browser.close()
}, 60_000)
