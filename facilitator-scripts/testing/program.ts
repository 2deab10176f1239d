// The built program as a process of its own, which can be ended as a power cut would and started again on the same data.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, root } from '../build.mjs'

export interface Program {
  readonly laptop: string
  readonly room: string
  readonly data: string
  /** Ends it between two instructions, wherever they are. */
  readonly kill: () => Promise<void>
  /** Ends it in order. */
  readonly end: () => Promise<void>
  /** Answers when it listens again on the same ports. */
  readonly start: () => Promise<void>
  readonly remove: () => void
}

/** A port that nobody has right now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes('Allting: http')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`Allting ended (${code}): ${said}`)))
  })
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

/** Starts it, building first where the sources are newer. */
export async function startProgram(): Promise<Program> {
  await ensureBuilt()
  const data = mkdtempSync(join(tmpdir(), 'allting-data-'))
  const [port, roomPort] = [await freePort(), await freePort()]
  const script = join(root, 'dist', 'server', 'main.js')
  const where = ['--port', String(port), '--room-port', String(roomPort), '--room-host', '127.0.0.1', '--data', data]
  let child: ChildProcess
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, [script, '--no-open', ...where], { stdio: ['ignore', 'pipe', 'pipe'] })
    await listening(child)
  }
  const stop = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal)
    await ended(child)
  }
  await start()
  return {
    laptop: `http://127.0.0.1:${port}`,
    room: `http://127.0.0.1:${roomPort}`,
    data,
    start,
    kill: () => stop('SIGKILL'),
    end: () => stop('SIGTERM'),
    remove: () => rmSync(data, { recursive: true, force: true }),
  }
}
