// `npm run rehearse`: simulated jurors against a running Allting, for practice and for tests.
import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { rehearse } from './rehearsal/rehearse.ts'

const codes = z.array(z.object({ seat: z.number(), code: z.string() }))

function pace(text: string): number {
  const value = text === 'fast' ? 0 : Number(text)
  if (Number.isFinite(value) && (value === 0 || (value >= 1 && value <= 60))) return value
  throw new InvalidArgumentError('Write fast, or a number from 1 to 60.')
}

const program = new Command('rehearse')
  .description('Simulated jurors run a jury against a running Allting. Start it first: npm start')
  .option('--jurors <n>', 'how many, 2 to 200', (text) => Math.min(200, Math.max(2, Number(text))), 24)
  .option('--pace <fast|1..60>', 'fast, or how many times faster than people', pace, 0)
  .option('--seed <text>', 'the same seed gives the same answers', 'allting')
  .option('--script <name>', 'alvmora: everybody answers as the example tells')
  .option('--by-hand', 'you drive the room from the facilitator’s page; the jurors only answer')
  .option('--codes <file>', 'seat codes saved from the facilitator’s page; without it a new DEMO is opened')
  .option('--url <address>', 'Allting on this laptop', 'http://127.0.0.1:3117')
  .option('--room <address>', 'the room’s server', '')

const options = program.parse().opts<{
  jurors: number
  pace: number
  seed: string
  script?: string
  byHand?: true
  codes?: string
  url: string
  room: string
}>()

const laptop = new URL(options.url).origin
const room = options.room === '' ? `http://127.0.0.1:${Number(new URL(laptop).port) + 1}` : new URL(options.room).origin
await rehearse({
  laptop,
  room,
  jurors: options.jurors,
  pace: options.pace,
  seed: options.seed,
  isScripted: options.script === 'alvmora',
  isByHand: options.byHand === true,
  codes: options.codes === undefined ? undefined : codes.parse(JSON.parse(readFileSync(options.codes, 'utf8'))),
  say: (text) => process.stderr.write(`${text}\n`),
}).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
