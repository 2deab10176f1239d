// Starts the built Allting as a user would, on a free port and with a database of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, root } from '../../facilitator-scripts/build.mjs'

export interface Allting {
  readonly url: string
  readonly data: string
  /** Stops the program as a power cut would, or in order, and starts it again on the same data. */
  readonly restart: (signal: 'SIGKILL' | 'SIGTERM') => Promise<Allting>
  readonly stop: () => Promise<void>
}

const address = /Allting: (http:\/\/\S+)/

function started(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const url = address.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`Allting ended (${code}): ${said}`)))
  })
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

async function startOn(data: string, port: string): Promise<Allting> {
  const child = spawn(
    process.execPath,
    [join(root, 'dist', 'server', 'main.js'), '--no-open', '--port', port, '--data', data],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const url = await started(child)
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal)
    await ended(child)
  }
  return {
    url,
    data,
    restart: async (signal) => {
      await end(signal)
      return startOn(data, new URL(url).port)
    },
    stop: async () => {
      await end('SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Starts the program, building it first where the sources are newer. */
export async function startAllting(): Promise<Allting> {
  await ensureBuilt()
  return startOn(mkdtempSync(join(tmpdir(), 'allting-data-')), '0')
}
