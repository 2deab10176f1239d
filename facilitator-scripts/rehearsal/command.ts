// The words of the command: what can be chosen, and what is said of a choice that there is not.
import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import * as alvmora from './alvmora-case.ts'
import type { RehearseOptions } from './rehearse.ts'

const fewestJurors = 2
const mostJurors = 200

export interface Chosen {
  readonly jurors?: number
  readonly pace: number
  readonly seed: string
  readonly script?: 'alvmora'
  readonly byHand?: true
  readonly codes?: NonNullable<RehearseOptions['codes']>
  readonly url: string
  readonly room?: string
}

function jurors(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0
  if (value >= fewestJurors && value <= mostJurors) return value
  throw new InvalidArgumentError(`Write a whole number from ${fewestJurors} to ${mostJurors}.`)
}

function pace(text: string): number {
  const value = text === 'fast' ? 0 : Number(text)
  if (text === 'fast' || (value >= 1 && value <= 60)) return value
  throw new InvalidArgumentError('Write fast, or a number from 1 to 60.')
}

function address(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).origin
  throw new InvalidArgumentError('Write an address like http://127.0.0.1:3117.')
}

const codesFile = z.array(z.object({ seat: z.number(), code: z.string() })).min(1)

function codes(file: string): Chosen['codes'] {
  try {
    return codesFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new InvalidArgumentError('There is no such file, or it is not one that the facilitator’s page has saved.')
  }
}

export const rehearseCommand = (): Command =>
  new Command('rehearse')
    .description('Simulated jurors run a jury against a running Allting. Start it first: npm start')
    .option('--jurors <n>', `how many, ${fewestJurors} to ${mostJurors} (24, or as many as there are codes)`, jurors)
    .option('--pace <fast|1..60>', 'fast, or how many times faster than people', pace, 0)
    .option('--seed <text>', 'the same seed gives the same answers', 'allting')
    .addOption(
      new Option('--script <name>', 'everybody answers as the example tells, with its figures').choices(['alvmora']),
    )
    .option('--by-hand', 'you drive the room from the facilitator’s page; the jurors only answer')
    .option('--codes <file>', 'seat codes saved from the facilitator’s page; without it a new DEMO is opened', codes)
    .option('--url <address>', 'Allting on this laptop', address, 'http://127.0.0.1:3117')
    .option('--room <address>', 'the room’s server (the port after that of --url)', address)

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What was chosen, with the rest as it is when nothing is said. */
export function rehearsalOf(chosen: Chosen, say: (text: string) => void): RehearseOptions {
  const { url: laptop, codes: given, seed } = chosen
  return {
    laptop,
    room: chosen.room ?? `http://127.0.0.1:${Number(new URL(laptop).port) + 1}`,
    jurors: chosen.jurors ?? given?.length ?? alvmora.aliases.length,
    times: { wait, pace: chosen.pace },
    seed,
    isScripted: chosen.script !== undefined,
    // until Ctrl+C
    byHand: chosen.byHand ? new Promise(() => {}) : undefined,
    codes: given,
    say,
  }
}
