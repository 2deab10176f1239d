// The organiser's command for a draw: compute the lottery, seal it, let the dice pick, replace who cannot come.
import { Command, Option } from 'commander'
import './draw/terminal.ts'

const program = new Command('draw').description('Draw a citizens’ jury so that anyone can check it.').helpCommand(false)
program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]
const list = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
const language = () => new Option('--lang <language>', 'language of what is printed').choices(['sv', 'en'])
const objective = () =>
  new Option('--objective <objective>', 'what to make fair').choices(['leximin', 'maximin']).default('leximin')

function fromFiles(name: string): Command {
  return program
    .command(name)
    .requiredOption('--pool <file>', 'pool of people, a CSV file')
    .requiredOption('--quotas <file>', 'quotas, a CSV file')
    .requiredOption('--size <number>', 'places in the panel')
    .option('--id-column <name>', 'column with the ids (found if not given)')
    .option('--address-columns <names>', 'columns that make an address, separated by commas', list)
    .addOption(objective())
    .addOption(language())
}

fromFiles('lottery')
  .description('Compute everyone’s chance: the LEXIMIN lottery over all panels that meet the quotas.')
  .option('--json', 'print one JSON object')
  .action(async (options) => (await import('./draw/lottery.ts')).lottery(options))

fromFiles('seal')
  .description('Fix the numbered list of panels under one commitment, before any die is thrown.')
  .requiredOption('--out <file>', 'the record to write, R.draw.json')
  .option('--jury <name>', 'name of the jury', '')
  .option('--question <text>', 'the question put to it', '')
  .option('--reason <text>', 'why there is another attempt', '')
  .option('--secret-file <file>', '64 hexadecimal characters that make the sealing repeatable')
  .option('--attempt <number>', 'the number this attempt must have')
  .option('--at <time>', 'time of sealing, ISO 8601 (now if not given)')
  .option('--attempts-log <file>', 'log of attempts (beside the record if not given)')
  .action(async (options) => (await import('./draw/seal.ts')).seal(options))

program
  .command('pick')
  .description('Enter the rolls; they and the commitment choose the panel.')
  .argument('<record>', 'the sealed record')
  .requiredOption('--roll <name=digits>', 'one person’s digits; at least three people, 39 digits in all', collect)
  .option('--features <file>', 'the auditor’s attachment (found beside the record if not given)')
  .addOption(language())
  .action(async (record, options) => (await import('./draw/pick.ts')).pick(record, options))

program
  .command('replace')
  .description('Replace a panel member: without rolls, list who could step in; with rolls, draw one of them.')
  .argument('<record>', 'the record of a drawn panel')
  .requiredOption('--leaving <index>', 'index of the member who cannot come')
  .requiredOption('--reason <text>', 'why, as the record will state it')
  .addOption(
    new Option('--status <status>', 'declined before the first meeting, or withdrew later')
      .choices(['declined', 'withdrew'])
      .default('declined'),
  )
  .option('--roll <name=digits>', 'one person’s digits', collect)
  .option('--at <time>', 'time, ISO 8601: must be the same when listing and when drawing')
  .option('--features <file>', 'the auditor’s attachment (found beside the record if not given)')
  .addOption(language())
  .action(async (record, options) => (await import('./draw/replace.ts')).replace(record, options))

await program.parseAsync()
