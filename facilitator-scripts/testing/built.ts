// The commands as they are shipped, built into a folder of the tests' own, and again only when a source has changed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'node_modules', '.cache', 'allting-commands')
const lock = `${folder}.lock`
const sources = ['server/shared', 'server/draws', 'facilitator-scripts', 'vite.config.ts', 'package.json']
const patience = 120_000

/** When the newest file of a folder was written; tests do not count. */
function newest(path: string): number {
  if (!statSync(path).isDirectory()) return /\.test\.ts$/.test(path) ? 0 : statSync(path).mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'testing')
  return Math.max(0, ...inside.map((name) => newest(join(path, name))))
}

function isBuilt(): boolean {
  const script = join(folder, 'verify.js')
  return existsSync(script) && statSync(script).mtimeMs > Math.max(...sources.map((path) => newest(join(root, path))))
}

/** Whether this process may build; false where another is at it. */
function takeLock(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > patience)
      rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function build(): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--mode', 'server', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The commands could not be built.\n${stderr}`)
}

/** Builds unless another process has done so meanwhile. */
function buildOnce(): void {
  try {
    if (!isBuilt()) build()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Where a built command lies. Test files run side by side: one builds, the others wait. */
export async function built(command: 'draw' | 'verify'): Promise<string> {
  mkdirSync(dirname(folder), { recursive: true })
  while (!isBuilt()) {
    if (takeLock()) {
      buildOnce()
      break
    }
    await pause(100)
  }
  return join(folder, `${command}.js`)
}
