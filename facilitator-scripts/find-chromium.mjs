// Finds a Chromium for the browser tests; run as a command it installs one where there is none, saying how.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApp = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The path of a Chromium, or undefined. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const own = chromium.executablePath()
  return [process.env.CHROMIUM, ...onPath, own, macApp].find((path) => path && existsSync(path))
}

function attempt(what, command, args) {
  console.log(`No Chromium here. ${what}: ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  return status === 0 && findChromium() !== undefined
}

function install() {
  if (
    attempt('Trying Playwright’s own', process.execPath, [
      join('node_modules', 'playwright-core', 'cli.js'),
      'install',
      'chromium',
    ])
  )
    return true
  if (!existsSync('/usr/bin/apt-get')) return false
  const root = process.getuid?.() === 0
  const [command, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  attempt('Asking the system for its list of packages', command, [...before, 'update', '-qq'])
  return attempt('Installing it from the system', command, [
    ...before,
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
  ])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (findChromium() === undefined && !install()) {
    console.error(
      'Chromium could not be installed. Install it by hand, or set CHROMIUM to its path, and run the tests again.',
    )
    process.exit(1)
  }
  console.log(`Chromium: ${findChromium()}`)
}
