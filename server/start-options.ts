// The words of `npm start`: what can be chosen, and what is said of a choice that there is not.
import { Command, InvalidArgumentError } from 'commander'

export interface StartOptions {
  readonly port: number
  readonly roomPort?: number
  readonly roomHost: string
  readonly data: string
  readonly open: boolean
}

function port(text: string): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (value <= 65_535) return value
  throw new InvalidArgumentError('Write a whole number from 0 to 65535; with 0 a free port is found.')
}

interface Defaults {
  readonly port: string
  readonly data: string
  readonly open: boolean
}

/** `--help` says all of it, and ends; so does a choice that there is not. */
export const startCommand = (defaults: Defaults): Command =>
  new Command('npm start --')
    .description('Allting on this laptop: draws, meetings and reports. Stop it with Ctrl+C.')
    .option('--port <n>', 'where this laptop’s own pages are', port, port(defaults.port))
    .option('--room-port <n>', 'where tablets are let in (the port after that)', port)
    .option('--room-host <address>', 'whom the room hears; 127.0.0.1 is this laptop alone', '0.0.0.0')
    .option('--data <folder>', 'where everything is kept', defaults.data)
    .option('--open', 'open the first page in a browser', defaults.open)
    .option('--no-open', 'open no page')
