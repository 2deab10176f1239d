// Builds the pages, the server and its commands, and the auditor's page as one file; plain JavaScript, since it runs before there is a build.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'dist', 'built.json')
const sources = [
  'server',
  'client',
  'facilitator-scripts',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
]

function newest(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(...readdirSync(path, { withFileTypes: true }).map((entry) => newest(join(path, entry.name))))
}

const newestSource = () =>
  Math.max(
    ...sources
      .map((path) => join(root, path))
      .filter(existsSync)
      .map(newest),
  )

function isBuilt() {
  if (!existsSync(stamp)) return false
  return JSON.parse(readFileSync(stamp, 'utf8')).newest >= newestSource()
}

export async function build() {
  const before = newestSource()
  const cwd = process.cwd()
  process.chdir(root)
  const vite = await import('vite')
  for (const mode of ['production', 'server', 'auditor'])
    await vite.build({ mode, logLevel: 'warn', configFile: join(root, 'vite.config.ts') })
  copyFileSync(join(root, 'dist', 'single', 'index.html'), join(root, 'dist', 'auditor.html'))
  rmSync(join(root, 'dist', 'single'), { recursive: true })
  writeFileSync(stamp, JSON.stringify({ newest: before }))
  process.chdir(cwd)
}

const lock = join(root, 'node_modules', '.cache', 'allting-build.lock')
/** A lock as old as this was left by somebody who is gone. */
const longestBuild = 180_000

/** Whether this process may build; false where another is at it. */
function takeLock() {
  mkdirSync(dirname(lock), { recursive: true })
  try {
    mkdirSync(lock)
    return true
  } catch {
    const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }
    if (Date.now() - mtimeMs > longestBuild) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** Builds if anything has changed since the last build, saying so. Of many who ask at the same time one builds. */
export async function ensureBuilt() {
  while (!isBuilt()) {
    if (!takeLock()) {
      await new Promise((later) => setTimeout(later, 200))
      continue
    }
    try {
      const started = Date.now()
      process.stderr.write('Allting: building …\n')
      await build()
      process.stderr.write(`Allting: built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
      return
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
