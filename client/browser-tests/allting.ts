// Starts the built Allting as a user would, on a free port and with a database of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, root } from '../../facilitator-scripts/build.mjs'

export interface Allting {
  readonly url: string
  /** Where tablets come in, on this computer. */
  readonly room: string
  readonly data: string
  /** Stops the program as a power cut would, or in order, and starts it again on the same data; `meanwhile` nothing answers. */
  readonly restart: (signal: 'SIGKILL' | 'SIGTERM', meanwhile?: () => Promise<void>) => Promise<Allting>
  /** Stops in order; the data stays. */
  readonly halt: () => Promise<void>
  readonly stop: () => Promise<void>
}

const address = /Allting: (http:\/\/\S+)/
/** The room’s port, whether the computer has a network or not. */
const tablets = /tablets: http:\/\/\S+:(\d+)\/|the address appears \(port (\d+)\)/

interface Addresses {
  readonly url: string
  readonly roomPort: string
}

function started(child: ChildProcess): Promise<Addresses> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const url = address.exec(said)?.[1]
      const room = tablets.exec(said)
      const roomPort = room?.[1] ?? room?.[2]
      if (url !== undefined && roomPort !== undefined) resolve({ url, roomPort })
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

async function startOn(data: string, { port, roomPort }: { port: string; roomPort: string }): Promise<Allting> {
  const ports = ['--port', port, '--room-port', roomPort]
  const child = spawn(
    process.execPath,
    [join(root, 'dist', 'server', 'main.js'), '--no-open', ...ports, '--data', data],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const { url, roomPort: ownRoomPort } = await started(child)
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal)
    await ended(child)
  }
  return {
    url,
    room: `http://127.0.0.1:${ownRoomPort}/`,
    data,
    restart: async (signal, meanwhile) => {
      await end(signal)
      await meanwhile?.()
      return startOn(data, { port: new URL(url).port, roomPort: ownRoomPort })
    },
    halt: () => end('SIGTERM'),
    stop: async () => {
      await end('SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Starts the program, building it first where the sources are newer. */
export async function startAllting(): Promise<Allting> {
  await ensureBuilt()
  return startOn(mkdtempSync(join(tmpdir(), 'allting-data-')), { port: '0', roomPort: '0' })
}
