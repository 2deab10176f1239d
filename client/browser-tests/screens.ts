// Photographs every screen and state at every size, in both languages, into the ignored folder `screens`: to be looked at.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { root } from '../../facilitator-scripts/build.mjs'
import { startAllting } from './allting.ts'
import { openBrowser, type Size, settled, sizes } from './chromium.ts'
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

for (const size of Object.keys(sizes) as Size[]) {
  for (const language of ['sv', 'en'] as const) {
    test(`screens, ${size}, ${language}`, async () => {
      const allting = await startAllting()
      const browser = await openBrowser({ size, language })
      const dictionary = dictionaries[language]
      const target = join(root, 'screens', size, language)
      mkdirSync(target, { recursive: true })
      const page = await browser.open(allting.url)
      let number = 0
      const visit: Visit = async (name) => {
        await settled(page)
        await page.screenshot({
          path: join(target, `${String(number++).padStart(2, '0')}-${name}.png`),
          fullPage: !name.endsWith('large'),
        })
      }
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
      const forged = join(folder, 'forged.draw.json')
      writeFileSync(forged, readFileSync(record, 'utf8').replace('Älvmora', 'Ulvmora'))
      await audit(page, dictionary, { record, attachment: exampleFile('alvmora/alvmora.features.json') })
      await visit('auditor-consistent')
      await page.getByRole('button', { name: dictionary.auditor.again }).click()
      await audit(page, dictionary, { record: forged })
      await visit('auditor-failed')
      await browser.close()
      await allting.stop()
      rmSync(folder, { recursive: true, force: true })
    }, 180_000)
  }
}
