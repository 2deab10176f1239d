// Starts Allting on this laptop: the only file that reads the environment and the command line.
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import open from 'open'
import { Desk } from './draws/desk.ts'
import { OpenDraws } from './draws/open-draws.ts'
import { runInThreads } from './draws/run-draw.ts'
import { SealedDraws } from './draws/sealed-draws.ts'
import { drawRoutes } from './net/draw-routes.ts'
import { addEndings, guardedApp, loopbackHosts } from './net/http.ts'
import { addPages } from './net/pages.ts'
import { openDatabase } from './store/database.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.ALLTING_PORT ?? '3117' },
    data: { type: 'string', default: process.env.ALLTING_DATA ?? join(root, 'data', 'live') },
    open: { type: 'boolean', default: process.env.CI === undefined },
  },
  allowNegative: true,
})

const port = Number(options.port)
const db = await openDatabase(join(options.data, 'allting.db'))
const memory = new OpenDraws()
const now = (): Date => new Date()
const desk = new Desk({ db, run: runInThreads(new URL('./draw-worker.js', import.meta.url)), now, memory })

let hosts: readonly string[] = []
const app = guardedApp(() => hosts)
app.use('/api/draws', drawRoutes(desk, new SealedDraws({ db, memory, now })))
addPages(app, { dist: join(root, 'dist', 'client'), examples: join(root, 'data', 'examples') })
addEndings(app, (error) => console.error(error))

const server = createServer(app)
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    console.error(
      `Port ${port} är upptagen. Är Allting redan igång? Öppna http://127.0.0.1:${port}/ – eller starta med: npm start -- --port ${port + 1}`,
    )
    console.error(
      `Port ${port} is taken. Is Allting running already? Open http://127.0.0.1:${port}/ – or start with: npm start -- --port ${port + 1}`,
    )
  } else console.error(error)
  process.exit(1)
})
server.listen(port, '127.0.0.1', () => {
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  hosts = loopbackHosts(actual)
  const url = `http://127.0.0.1:${actual}/`
  console.log(`Allting: ${url}`)
  if (options.open) open(url).catch(() => {})
})

/** Closes in order: no new requests, the work stopped, the keys forgotten, the database whole. */
async function stop(): Promise<void> {
  server.close()
  server.closeAllConnections()
  desk.close()
  await db.destroy()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
