// `npm run bench -- NAME …`: measures, always as ratios to something in the same run or on the same machine.
import { ensureBuilt } from '../build.mjs'

const benches = { lottery: './lottery.mjs', room: './room.mjs' }
const [name, ...rest] = process.argv.slice(2)

if (!(name in benches)) {
  console.error(
    `Say which: ${Object.keys(benches).join(', ')}. For example: npm run bench -- lottery --instances FOLDER`,
  )
  process.exit(2)
}
await ensureBuilt()
const { run } = await import(benches[name])
await run(rest)
