// The auditor's command: checks a record by named checks and says what each shows, and what it does not.
import { Command, Option } from 'commander'
import './draw/terminal.ts'

const program = new Command('verify')
  .description('Check the record of a draw. Exit status 1 if any check fails, 2 if a file cannot be read.')
  .argument('<record>', 'the record, R.draw.json')
  .option('--commitment <hex>', 'the commitment as it stands on paper')
  .option('--features <file>', 'the auditor’s attachment')
  .option('--json', 'print one JSON object')
  .addOption(new Option('--lang <language>', 'language of what is printed').choices(['sv', 'en']))
program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
program.action(async (record, options) => (await import('./draw/verify.ts')).verify(record, options))

await program.parseAsync()
