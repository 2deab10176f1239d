// The whole way of a draw in a real browser: two files, dice, a record, and the auditor's page opened from a disk.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DrawRecord } from '#shared/selection/record.ts'
import { root } from '../../facilitator-scripts/build.mjs'
import { type Allting, startAllting } from './allting.ts'
import { type Browser, openBrowser } from './chromium.ts'
import {
  audit,
  confirmQuotas,
  dictionaries,
  drawPanel,
  exampleFile,
  faultyPool,
  importPool,
  passphrase,
  replaceOne,
  sealDraw,
} from './walk.ts'

const folder = mkdtempSync(join(tmpdir(), 'allting-draw-'))
const dictionary = dictionaries.sv
const { organiser: t, auditor } = dictionary
const quietly = async (): Promise<void> => {}
let allting: Allting
let browser: Browser

beforeAll(async () => {
  allting = await startAllting()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await allting.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function save(page: Page, link: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ])
  const path = join(folder, name)
  await download.saveAs(path)
  return path
}

test('DRAW-10, DRAW-12: two CSV files become a drawn record that the single-file auditor verifies from a disk, with the network gone', async () => {
  const page = await browser.open(allting.url)
  await confirmQuotas(page, dictionary, quietly, { quotas: exampleFile('alvmora/quotas.csv'), size: 24 })
  await importPool(page, dictionary, quietly, {
    pool: exampleFile('alvmora/pool.csv'),
    faulty: faultyPool(folder),
    address: 'adress',
  })
  await sealDraw(page, dictionary, quietly)
  await page.goBack()
  const attachment = await save(page, t.seal.downloadAttachment, 'r.features.json')
  const commitment = (await page.locator('.commitment .commitment-words li').allInnerTexts())
    .join(' ')
    .replace(/\d+/g, ' ')
  await page.goForward()
  await drawPanel(page, dictionary, quietly)
  await replaceOne(page, dictionary, quietly)
  const record = await save(page, t.panel.record, 'r.draw.json')
  const panel = readFileSync(await save(page, t.panel.panelFile, 'panel.csv'), 'utf8')
  const read = JSON.parse(readFileSync(record, 'utf8')) as DrawRecord
  expect(panel.trim().split('\n')).toHaveLength(25)
  expect(read.replacements).toHaveLength(1)

  await allting.restart('SIGKILL')
  await browser.context.setOffline(true)
  const single = await browser.open(pathToFileURL(join(root, 'dist', 'auditor.html')).href)
  await audit(single, dictionary, { record, attachment, commitment })
  expect(await single.getByRole('heading', { level: 1 }).innerText()).toBe(auditor.anchored)
  expect(await single.locator('.check[data-verdict="holds"]').count()).toBe(14)
  await browser.context.setOffline(false)

  const forged = join(folder, 'forged.draw.json')
  writeFileSync(forged, readFileSync(record, 'utf8').replace('Provjury', 'Annan jury'))
  await single.getByRole('button', { name: auditor.again }).click()
  await audit(single, dictionary, { record: forged, attachment, commitment })
  expect(await single.getByRole('heading', { level: 1 }).innerText()).toBe(auditor.wrong)
  expect(browser.complaints).toEqual([])
})

test('DRAW-18: after a restart the pool is locked, the wrong passphrase does not open it, the right one does, and nothing is lost', async () => {
  const page = await browser.open(allting.url)
  await page
    .getByRole('link', { name: `${t.list.open} Provjury` })
    .first()
    .click()
  await page.getByRole('heading', { name: t.pool.locked }).waitFor()
  await page.getByLabel(t.pool.passphrase, { exact: true }).fill('inte rätt alls')
  await page.getByRole('button', { name: t.pool.unlock }).click()
  await page.getByRole('alert').getByText(t.errors['wrong-passphrase']).waitFor()
  await page.getByLabel(t.pool.passphrase, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: t.pool.unlock }).click()
  await page.getByRole('heading', { name: t.panel.history }).waitFor()
  await page.getByRole('row').nth(24).waitFor()
})

test('DRAW-18: no feature, id or address of the pool lies readable in the database or its log', async () => {
  const bytes = ['allting.db', 'allting.db-wal']
    .map((name) => readFileSync(join(allting.data, name)).toString('latin1'))
    .join('')
  const people = readFileSync(exampleFile('alvmora/pool.csv'), 'utf8').split('\n').slice(1).filter(Boolean)
  const addresses = people
    .map((line) => line.split(',').at(-2)?.replaceAll('"', '') ?? '')
    .filter((address) => /\d/.test(address))
  expect(addresses.length).toBeGreaterThan(100)
  const readable = [...addresses, ...people.map((line) => line.slice(0, 12))].filter((text) =>
    bytes.includes(Buffer.from(text).toString('latin1')),
  )
  expect(readable).toEqual([])
})
