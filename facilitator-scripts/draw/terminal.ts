// What the commands print: words and progress to standard error, results to standard output.
import type { Language } from '#shared/selection/words/words.ts'

/** The language asked for, else the terminal's, else English. */
export function languageOf(asked: string | undefined): Language {
  if (asked === 'sv' || asked === 'en') return asked
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return locale.toLowerCase().startsWith('sv') ? 'sv' : 'en'
}

/** Whoever reads may stop early (`| head -1`); the command still does its work and ends with its own status. */
function toleratePartialReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
process.stdout.on('error', toleratePartialReader)
process.stderr.on('error', toleratePartialReader)

export const print = (line = ''): void => void process.stdout.write(`${line}\n`)
export const note = (line = ''): void => void process.stderr.write(`${line}\n`)

/** Ends the command: the input is at fault, and nothing has been written. */
export function giveUp(lines: readonly string[], status = 2): never {
  for (const line of lines) note(line)
  process.exit(status)
}

/** One line that is written over as work goes on; silent where nobody watches. */
export class Progress {
  private shown = ''

  show(stage: string, done: number): void {
    if (!process.stderr.isTTY) return
    const line = `${stage} ${Math.floor(done * 100)} %`
    if (line === this.shown) return
    this.shown = line
    process.stderr.write(`\r\u001b[K${line}`)
  }

  end(): void {
    if (this.shown !== '') process.stderr.write('\r\u001b[K')
  }
}
