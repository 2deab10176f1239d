// One configuration for the pages, the server and its commands, the single-file auditor, and the tests.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** The hash of every file that computes or checks a draw, by path: what a record names as its program. */
function selectionSource(): string {
  const folder = 'server/shared/selection'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => !/\.test\.ts$|\/testing\/|\/words\/(sv|en)\.ts$/.test(file))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\n`)
  return hash.digest('hex')
}

const shared: ViteUserConfig = {
  define: {
    __ALLTING_VERSION__: JSON.stringify(packageJson.version),
    __SELECTION_SOURCE__: JSON.stringify(selectionSource()),
  },
}

/** The server and the commands, for Node: `dist/server/*.js`. */
const server: ViteUserConfig = {
  ...shared,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        'draw-worker': 'server/draws/draw-worker.ts',
        draw: 'facilitator-scripts/draw.ts',
        verify: 'facilitator-scripts/verify.ts',
        rehearse: 'facilitator-scripts/rehearse.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
  ssr: { target: 'node', noExternal: true, external: ['better-sqlite3', 'highs'] },
}

/** The pages, one bundle each: `dist/client`. */
const pages: ViteUserConfig = {
  ...shared,
  root: 'client',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    manifest: true,
    rolldownOptions: {
      input: Object.fromEntries(
        ['organiser', 'auditor', 'facilitator', 'projector', 'juror'].map((page) => [
          page,
          `client/${page}/index.html`,
        ]),
      ),
    },
  },
}

/**
 * What the auditor's page needs to be one file that works from a disk: its own way to start the worker and to load the
 * solver, whose bytes are put in compressed, and not a second time by the solver's own loader.
 */
function selfContained(): Plugin {
  const virtual = 'virtual:highs-wasm-gz'
  const address = 'new URL("highs.wasm",import.meta.url)'
  return {
    name: 'allting-self-contained',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === virtual) return `\0${virtual}`
      const single = /^\.\/(spawn|solver)\.ts$/.exec(source)
      return single && importer?.includes('/auditor/') ? this.resolve(`./${single[1]}.single.ts`, importer) : undefined
    },
    transformIndexHtml: (html) => html.replace(/<link rel="icon"[^>]*>/, ''),
    load(id) {
      if (id !== `\0${virtual}`) return undefined
      const wasm = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'))
      return `export default ${JSON.stringify(gzipSync(wasm, { level: 9 }).toString('base64'))}`
    },
    transform(code, id) {
      if (!id.endsWith('highs.mjs')) return undefined
      if (!code.includes(address)) throw new Error('The solver finds its bytes in another way than before.')
      return { code: code.replaceAll(address, 'new URL("about:blank")'), map: null }
    },
  }
}

/** The auditor's page as one self-contained file: `dist/auditor.html`. */
const auditor: ViteUserConfig = {
  ...shared,
  root: 'client/auditor',
  plugins: [selfContained(), react(), viteSingleFile({ removeViteModuleLoader: true })],
  worker: { format: 'iife', plugins: () => [selfContained()] },
  build: {
    outDir: '../../dist/single',
    emptyOutDir: true,
    assetsInlineLimit: () => true,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: 'client/auditor/index.html' },
  },
}

const test: ViteUserConfig = {
  ...shared,
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          css: true, // the report carries its style sheet as text
          include: ['server/**/*.test.ts', 'facilitator-scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'client',
          environment: 'jsdom',
          include: ['client/**/*.test.{ts,tsx}'],
          exclude: ['client/browser-tests/**'],
          setupFiles: 'client/ui/testing/setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['client/browser-tests/*.browser.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } }, // a loaded machine is no fault of ours
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'node',
          expect: { poll: { timeout: 30_000 } },
          include: [process.env.npm_lifecycle_event === 'screens' ? 'client/browser-tests/screens.ts' : ''],
        },
      },
    ],
  },
}

const configs: Readonly<Record<string, ViteUserConfig>> = {
  server,
  auditor,
  test,
  production: pages,
  development: pages,
}

export default defineConfig(({ mode }) => configs[mode] ?? test)
