// Runs the commands as an organiser or auditor does, in a folder of their own that is gone afterwards.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { patience } from '#shared/selection/testing/effort.ts'
import { built, root } from './built.ts'

// A test may have to wait for the commands to be built, and each of its commands is a process of its own.
vi.setConfig({ testTimeout: patience })

export interface Answer {
  readonly status: number | null
  readonly out: string
  readonly notes: string
}

/** Runs a command to its end, in English unless the environment says otherwise. */
export async function run(
  command: 'draw' | 'verify',
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const script = await built(command)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...environment },
  })
  return { status, out: stdout, notes: stderr }
}

export const example = (name: string, file: 'pool.csv' | 'quotas.csv'): string =>
  join(root, 'data', 'examples', name, file)

/** The options that name an example's files and size. */
export const filesOf = (name: string, size: number, address?: string): string[] => [
  ...['--pool', example(name, 'pool.csv'), '--quotas', example(name, 'quotas.csv'), '--size', String(size)],
  ...(address === undefined ? [] : ['--address-columns', address]),
]

/** A folder for one test. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'allting-'))

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, text: string | Uint8Array): string {
    writeFileSync(this.path(name), text)
    return this.path(name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  /** The names of all files, sorted. */
  names(): string[] {
    return readdirSync(this.folder).sort()
  }
}

/** Three people's rolls as options; every number gives other digits. */
export const rollOptions = (number: number): string[] =>
  ['Ada', 'Bertil', 'Cia'].flatMap((name, i) => [
    '--roll',
    `${name}=${String(number * 7 + i + 1)
      .repeat(13)
      .slice(0, 13)}`,
  ])
