// Runs a built command (`node facilitator-scripts/run.mjs draw …`), building first if the sources are newer.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, root } from './build.mjs'

const [node, , name, ...rest] = process.argv
const script = join(root, 'dist', 'server', `${name}.js`)
await ensureBuilt()
process.argv = [node, script, ...rest]
await import(pathToFileURL(script).href)
