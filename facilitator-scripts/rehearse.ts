// `npm run rehearse`: simulated jurors against a running Allting, for practice and for tests.
import { type Chosen, rehearsalOf, rehearseCommand } from './rehearsal/command.ts'
import { rehearse } from './rehearsal/rehearse.ts'

const say = (text: string): void => void process.stderr.write(`${text}\n`)
const command = rehearseCommand().exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

await rehearse(rehearsalOf(command.parse().opts<Chosen>(), say)).catch((error: Error) => {
  say(error.message)
  process.exit(1)
})
