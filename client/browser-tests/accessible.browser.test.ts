// Every screen and state of the organiser's and the auditor's pages, examined by axe in a real browser.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Allting, startAllting } from './allting.ts'
import { violations } from './axe.ts'
import { openBrowser } from './chromium.ts'
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

const folder = mkdtempSync(join(tmpdir(), 'allting-axe-'))
let allting: Allting

beforeAll(async () => {
  allting = await startAllting()
})

afterAll(async () => {
  await allting.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Collects what axe finds at every stop, by state. */
function examiner(page: Page): { readonly visit: Visit; readonly found: Record<string, string[]> } {
  const found: Record<string, string[]> = {}
  const visit: Visit = async (name) => {
    const broken = await violations(page)
    if (broken.length > 0) found[name] = broken
  }
  return { visit, found }
}

for (const [language, scheme, size] of [
  ['sv', 'light', 'laptop'],
  ['en', 'dark', 'tablet'],
] as const) {
  test(`every state of a draw is free of axe violations (${language}, ${scheme}, ${size})`, async () => {
    const browser = await openBrowser({ language, scheme, size })
    const dictionary = dictionaries[language]
    const page = await browser.open(allting.url)
    const { visit, found } = examiner(page)
    await confirmQuotas(page, dictionary, visit, { quotas: exampleFile('alvmora/quotas.csv'), size: 24 })
    await importPool(page, dictionary, visit, {
      pool: exampleFile('alvmora/pool.csv'),
      faulty: faultyPool(folder),
      address: 'adress',
    })
    await sealDraw(page, dictionary, visit)
    await drawPanel(page, dictionary, visit)
    await replaceOne(page, dictionary, visit)
    expect(found).toEqual({})
    await browser.close()
  })

  test(`every outcome of an audit is free of axe violations (${language}, ${scheme}, ${size})`, async () => {
    const browser = await openBrowser({ language, scheme, size })
    const dictionary = dictionaries[language]
    const page = await browser.open(`${allting.url}auditor`)
    const { visit, found } = examiner(page)
    await visit('form')
    const record = exampleFile('alvmora/alvmora.draw.json')
    const forged = join(folder, 'forged.draw.json')
    writeFileSync(forged, readFileSync(record, 'utf8').replace('Älvmora', 'Ulvmora'))
    const outcomes = {
      anchored: {
        record,
        attachment: exampleFile('alvmora/alvmora.features.json'),
        commitment: readFileSync(exampleFile('alvmora/commitment.txt'), 'utf8'),
      },
      consistent: { record },
      failed: { record: forged },
      'not-a-record': { record: exampleFile('alvmora/pool.csv') },
    }
    for (const [name, given] of Object.entries(outcomes)) {
      await audit(page, dictionary, given)
      await visit(name)
      await page.getByRole('button', { name: dictionary.auditor.again }).click()
    }
    expect(found).toEqual({})
    await browser.close()
  })
}
