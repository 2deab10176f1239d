// One configuration for the pages, the server and its commands, the single-file auditor, and the tests.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
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
        draw: 'facilitator-scripts/draw.ts',
        verify: 'facilitator-scripts/verify.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
  ssr: { target: 'node', noExternal: true, external: ['better-sqlite3', 'highs'] },
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
          include: ['server/**/*.test.ts', 'facilitator-scripts/**/*.test.ts'],
        },
      },
    ],
  },
}

export default defineConfig(({ mode }) => (mode === 'server' ? server : test))
