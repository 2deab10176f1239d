import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../sessions/testing/house.ts'
import { addEndings, guardedApp } from './http.ts'
import { addJurorPage } from './juror-page.ts'
import { addPages } from './pages.ts'
import { serve } from './testing/asking.ts'

/** What a build leaves: two pages that share a part, and a file that nobody lists. */
function built(): string {
  const dist = tempFolder('allting-dist-')
  const write = (file: string, text: string): void => {
    mkdirSync(join(dist, file, '..'), { recursive: true })
    writeFileSync(join(dist, file), text)
  }
  const pages = ['organiser', 'auditor', 'facilitator', 'projector', 'juror']
  for (const page of pages) {
    write(`${page}/index.html`, `<title>${page}</title>`)
    write(`assets/${page}-1.js`, page)
    write(`assets/${page}-1.css`, page)
  }
  for (const file of ['shared-1.js', 'deep-1.js', 'only-organiser-1.js', 'unlisted-1.js', 'font-1.woff2'])
    write(`assets/${file}`, file)
  write('secret.txt', 'secret')
  const entry = (page: string, imports: string[]) => ({
    file: `assets/${page}-1.js`,
    css: [`assets/${page}-1.css`],
    imports,
  })
  const manifest = {
    ...Object.fromEntries(
      pages.map((page) => [
        `${page}/index.html`,
        entry(page, page === 'organiser' ? ['_shared', '_only'] : ['_shared']),
      ]),
    ),
    _shared: { file: 'assets/shared-1.js', imports: ['_deep'] },
    _deep: { file: 'assets/deep-1.js', imports: ['_shared'] },
    _only: { file: 'assets/only-organiser-1.js' },
    font: { file: 'assets/font-1.woff2' },
  }
  write('.vite/manifest.json', JSON.stringify(manifest))
  return dist
}

const roomOf = (dist: string) =>
  serve((hosts) => {
    const app = guardedApp(hosts)
    addJurorPage(app, dist)
    addEndings(app, () => {})
    return app
  })

test('WIRE-11: the room has the juror’s page and the files that it loads', async () => {
  const { ask } = await roomOf(built())
  expect((await ask({ path: '/' })).text).toContain('juror')
  for (const file of ['juror-1.js', 'juror-1.css', 'shared-1.js', 'deep-1.js', 'font-1.woff2'])
    expect((await ask({ path: `/assets/${file}` })).status, file).toBe(200)
})

test.each([
  ...[
    'organiser-1.js',
    'organiser-1.css',
    'only-organiser-1.js',
    'facilitator-1.js',
    'auditor-1.js',
    'unlisted-1.js',
  ].map((file) => `/assets/${file}`),
  '/organiser',
  '/facilitator',
  '/projector',
  '/auditor',
  '/juror',
  '/juror/index.html',
  '/organiser/index.html',
  '/examples/README.md',
  '/api/juries',
  '/api/draws',
  '/.vite/manifest.json',
  '/secret.txt',
  '/assets',
  '/assets/',
  '/assets/../secret.txt',
  '/assets/..%2fsecret.txt',
  '/assets/%2e%2e%2fsecret.txt',
  '/assets/..%5csecret.txt',
  '/assets/juror-1.js/../organiser-1.js',
  '//secret.txt',
  '/%00',
])('WIRE-11: the room has nothing else: %s', async (path) => {
  const { ask } = await roomOf(built())
  const { status, text } = await ask({ path })
  expect([400, 403, 404]).toContain(status)
  expect(text).toMatch(/^\{"code":"(not-found|bad-request)"\}$/)
})

test('the laptop has every page, the built files and the examples, and nothing else of the disk', async () => {
  const dist = built()
  const { ask } = await serve((hosts) => {
    const app = guardedApp(hosts)
    addPages(app, { dist, examples: 'data/examples' })
    addEndings(app, () => {})
    return app
  })
  const titles = await Promise.all(
    ['/', '/auditor', '/facilitator', '/projector', '/juror'].map((path) => ask({ path })),
  )
  expect(titles.map(({ text }) => text.replaceAll(/<\/?title>/g, ''))).toEqual([
    'organiser',
    'auditor',
    'facilitator',
    'projector',
    'juror',
  ])
  for (const path of ['/assets/organiser-1.js', '/examples/README.md']) expect((await ask({ path })).status).toBe(200)
  for (const path of [
    '/secret.txt',
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/examples/..%2f..%2fpackage.json',
  ])
    expect([400, 403, 404], path).toContain((await ask({ path })).status)
})
