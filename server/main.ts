// Starts Allting on this laptop: the only file that reads the environment and the command line.
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import open from 'open'
import { Desk } from './draws/desk.ts'
import { OpenDraws } from './draws/open-draws.ts'
import { runInThreads } from './draws/run-draw.ts'
import { SealedDraws } from './draws/sealed-draws.ts'
import { roomAddresses } from './net/addresses.ts'
import { announce, explainPort } from './net/announce.ts'
import { drawRoutes } from './net/draw-routes.ts'
import { addEndings, guardedApp, listen, loopbackHosts, portOf } from './net/http.ts'
import { addJurorPage } from './net/juror-page.ts'
import { juryRoutes } from './net/jury-routes.ts'
import { addPages } from './net/pages.ts'
import { SessionSockets } from './net/session-sockets.ts'
import { Directory } from './sessions/directory.ts'
import { Room } from './sessions/room.ts'
import { type StartOptions, startCommand } from './start-options.ts'
import { openDatabase } from './store/database.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')

const options = startCommand({
  port: process.env.ALLTING_PORT ?? '3117',
  data: process.env.ALLTING_DATA ?? join(root, 'data', 'live'),
  open: process.env.CI === undefined,
})
  .parse()
  .opts<StartOptions>()

const { port } = options
const roomPort = options.roomPort ?? (port === 0 ? 0 : port + 1)
const db = await openDatabase(join(options.data, 'allting.db'))
const memory = new OpenDraws()
const now = (): Date => new Date()
const complain = (error: unknown): void => console.error(error)
const desk = new Desk({ db, run: runInThreads(new URL('./draw-worker.js', import.meta.url)), now, memory })

const dist = join(root, 'dist', 'client')
const laptopHosts = (): string[] => loopbackHosts(portOf(loopback))
/** Asked anew each time: a laptop may change networks during a day. */
const roomHosts = (): string[] =>
  [...roomAddresses(), '127.0.0.1', 'localhost'].map((address) => `${address}:${portOf(roomServer)}`)
const laptopApp = guardedApp(laptopHosts)
const roomApp = guardedApp(roomHosts)
const loopback = createServer(laptopApp)
const roomServer = createServer(roomApp)

const sockets = new SessionSockets({
  loopback,
  roomServer,
  loopbackHosts: laptopHosts,
  roomHosts,
  now: Date.now,
  log: complain,
})
const roomUrls = (): string[] => roomAddresses().map((address) => `http://${address}:${portOf(roomServer)}/`)
const directory = new Directory({
  db,
  memory,
  now: Date.now,
  runSheets: join(root, 'facilitator-scripts', 'run-sheets'),
  examples: join(root, 'data', 'examples'),
  openRoom: (jury) =>
    Room.open({
      db,
      jury,
      keys: join(options.data, 'keys'),
      now: Date.now,
      addresses: roomUrls,
      audience: sockets,
      log: complain,
    }),
  onEnter: (room) => sockets.enter(room),
})

laptopApp.use('/api/draws', drawRoutes(desk, new SealedDraws({ db, memory, now })))
laptopApp.use('/api/juries', juryRoutes(directory))
addPages(laptopApp, { dist, examples: join(root, 'data', 'examples') })
addJurorPage(roomApp, dist)
for (const app of [laptopApp, roomApp]) addEndings(app, complain)

await directory.resume()
await Promise.all([listen(loopback, port, '127.0.0.1'), listen(roomServer, roomPort, options.roomHost)]).catch(
  (error: unknown) => {
    explainPort(error, port, roomPort)
    process.exit(1)
  },
)
const url = `http://127.0.0.1:${portOf(loopback)}/`
announce({ url, room: roomUrls(), roomPort: portOf(roomServer) })
if (options.open) open(url).catch(() => {})

/** Closes in order: no new requests, the work stopped, the keys forgotten, the database whole. */
async function stop(): Promise<void> {
  await sockets.close()
  for (const server of [loopback, roomServer]) {
    server.close()
    server.closeAllConnections()
  }
  desk.close()
  await db.destroy()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
