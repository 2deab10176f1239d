// The lottery in Chromium and in Node: the same bits.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { programIdentity } from '#shared/selection/program-identity.ts'
import { drawCase } from '#shared/selection/testing/draw-pools.ts'
import type { Case } from '#shared/selection/testing/small-pools.ts'
import { root } from '../../facilitator-scripts/build.mjs'
import { loadSolver } from '../../server/draws/solver.ts'
import { alvmora, type Example, exampleText, households } from '../../server/draws/testing/examples.ts'
import { type Browser, openBrowser } from './chromium.ts'
import { type Drawn, drawnHere, type Given } from './drawn-here.ts'

declare const drawnInPage: (given: Given) => Promise<Drawn>

const address = 'http://allting.test/'
const methods = new Set<string>()
let browser: Browser
let page: Page

/** The draw as pages get it: scripts, and the solver's WebAssembly beside them. */
async function bundled(): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const { version, source } = programIdentity
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    define: { __ALLTING_VERSION__: JSON.stringify(version), __SELECTION_SOURCE__: JSON.stringify(source) },
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(root, 'client', 'browser-tests', 'drawn-in-page.ts'),
        output: { entryFileNames: 'draw.js' },
      },
    },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('The build gave something else than one bundle.')
  return built.output
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' }

beforeAll(async () => {
  const files = new Map((await bundled()).map((file) => [file.fileName, 'code' in file ? file.code : file.source]))
  browser = await openBrowser()
  await browser.context.route(`${address}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const file = files.get(name)
    if (name === '')
      return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/draw.js"></script>' })
    if (file === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({
      contentType: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      body: typeof file === 'string' ? file : Buffer.from(file),
    })
  })
  page = await browser.open(address)
  // A machine that writes numbers, sorts and tells the time in another way than the one that runs Node.
  const session = await browser.context.newCDPSession(page)
  await session.send('Emulation.setLocaleOverride', { locale: 'tr-TR' })
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' })
  await page.waitForFunction(() => 'drawnInPage' in globalThis)
})

afterAll(() => browser.close())

async function expectTheSame(given: Given): Promise<void> {
  const inPage = await page.evaluate((text) => drawnInPage(text), given)
  expect(inPage).toEqual(await drawnHere(given, loadSolver))
  methods.add(inPage.method)
}

const examples: readonly Example[] = [
  { name: 'two-groups', k: 2 },
  { name: 'greedy-trap', k: 4 },
  { name: 'zero-chance', k: 4 },
  { name: 'odd-triangle', k: 3 },
  households,
  alvmora,
]

for (const objective of ['leximin', 'maximin'] as const) {
  test.each(examples)(`DRAW-3, DRAW-10: $name, ${objective}: the same bits in Chromium as in Node`, (example) =>
    expectTheSame({
      quotas: exampleText(example, 'quotas'),
      pool: exampleText(example, 'pool'),
      k: example.k,
      objective,
      addressColumns: example.options?.addressColumns ?? [],
    }),
  )
}

/** A random case as the two files that an organiser would have. */
function filesOf({ pool, quotas, k }: Case): Given {
  const sizes = quotas.flatMap(({ name, categories }) =>
    categories.map((category) => `${name},${category.name},${category.min},${category.max}`),
  )
  const people = pool.people.map(({ id, categories, household }) =>
    [id, ...categories.map((c, f) => quotas[f]!.categories[c]!.name), household ?? ''].join(','),
  )
  return {
    quotas: ['feature,value,min,max', ...sizes].join('\n'),
    pool: [['id', ...quotas.map(({ name }) => name), 'home'].join(','), ...people].join('\n'),
    k,
    objective: 'leximin',
    addressColumns: ['home'],
  }
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('DRAW-3: random pool %i: the same bits in Chromium as in Node', (seed) =>
  expectTheSame(filesOf(drawCase(seed))),
)

test('the pools above include some that need the solver and some that do not', () => {
  expect(methods).toContain('tight')
  expect(methods).toContain('cut')
  expect(browser.complaints).toEqual([])
})
