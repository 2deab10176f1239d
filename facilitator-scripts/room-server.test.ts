import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patience } from '#shared/selection/testing/effort.ts'
import { root } from './build.mjs'
import { type Program, startProgram } from './testing/program.ts'

let program: Program
beforeAll(async () => {
  program = await startProgram()
}, patience)
afterAll(async () => {
  await program.kill()
  program.remove()
})

interface Built {
  readonly file: string
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

/** Every file that a page can come to load. */
function filesOf(page: string): Set<string> {
  const manifest = JSON.parse(readFileSync(join(root, 'dist', 'client', '.vite', 'manifest.json'), 'utf8')) as Readonly<
    Record<string, Built>
  > // vite writes it
  const seen = new Set<string>()
  const files = new Set<string>()
  const add = (name: string): void => {
    const built = manifest[name]
    if (built === undefined || seen.has(name)) return
    seen.add(name)
    for (const file of [built.file, ...(built.css ?? []), ...(built.assets ?? [])]) files.add(file)
    for (const part of [...(built.imports ?? []), ...(built.dynamicImports ?? [])]) add(part)
  }
  add(page)
  return files
}

function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
      .on('error', reject)
      .end()
  })
}

test('WIRE-11: of everything that was built, the room has the juror’s page, its files, fonts and pictures, and no more', async () => {
  const own = filesOf('juror/index.html')
  const assets = readdirSync(join(root, 'dist', 'client', 'assets')).map((name) => `assets/${name}`)
  expect(assets.length).toBeGreaterThan(20)
  const wrong: string[] = []
  for (const file of assets) {
    const { status } = await ask(program.room, `/${file}`)
    const expected = own.has(file) ? [200] : /\.(woff2|svg)$/.test(file) ? [200, 404] : [404]
    if (!expected.includes(status)) wrong.push(`${file} ${status}`)
  }
  expect(wrong).toEqual([])
  expect((await ask(program.room, '/')).text).toContain('<div id="root">')
})

test('WIRE-11: nothing of the other pages, of juries, draws, examples or the disk is on the room’s port', async () => {
  const { data } = program
  expect(existsSync(join(data, 'allting.db'))).toBe(true)
  const paths = [
    ...[
      '/facilitator',
      '/projector',
      '/organiser',
      '/auditor',
      '/juror',
      '/auditor.html',
      '/api',
      '/api/juries',
      '/api/draws',
    ],
    ...[
      '/api/reports',
      '/report',
      '/examples',
      '/examples/README.md',
      '/examples/alvmora/seats.csv',
      '/allting.db',
      data,
    ],
    ...['/facilitator/index.html', '/organiser/index.html', '/.vite/manifest.json', '/server/main.js', '/package.json'],
    ...['/assets/../organiser/index.html', '/assets/..%2forganiser%2findex.html', '/%2e%2e/server/main.js'],
  ]
  for (const path of paths) expect([path, (await ask(program.room, path)).status]).toEqual([path, 404])
  for (const path of ['/', '/facilitator', '/projector', '/auditor', '/api/juries', '/examples/README.md'])
    expect([path, (await ask(program.laptop, path)).status]).toEqual([path, 200])
})

test('WIRE-9: both ports answer to their own names only', async () => {
  for (const [url, path] of [
    [program.room, '/'],
    [program.laptop, '/api/juries'],
  ] as const) {
    const { port } = new URL(url)
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, `0.0.0.0:${port}`])
      expect([host, (await ask(url, path, { host })).status]).toEqual([host, 403])
    expect((await ask(url, path, { origin: 'http://evil.example' })).status).toBe(403)
  }
})
