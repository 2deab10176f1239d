// The whole room on two free ports, as the program puts it together, with a jury open in it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { smallRunSheet } from '#shared/session/testing/run-sheet.ts'
import { OpenDraws } from '../../draws/open-draws.ts'
import { Directory } from '../../sessions/directory.ts'
import { Room } from '../../sessions/room.ts'
import { type House, openHouse } from '../../sessions/testing/house.ts'
import { addEndings, guardedApp, listen, loopbackHosts, portOf } from '../http.ts'
import { juryRoutes } from '../jury-routes.ts'
import { SessionSockets } from '../session-sockets.ts'
import { openPage, type Page, type PageOptions } from './page.ts'

export interface Hall {
  readonly house: House
  readonly directory: Directory
  readonly complaints: unknown[]
  /** Where the laptop's own pages are, and where the tablets come in. */
  readonly laptop: string
  readonly room: string
  readonly now: { at: number }
  readonly facilitator: () => Promise<Page>
  readonly projector: () => Promise<Page>
  /** A tablet that has used its seat's code and has the seat. */
  readonly juror: (seat: number, options?: Partial<PageOptions>) => Promise<Page>
  /** A tablet with no seat yet. */
  readonly visitor: (options?: Partial<PageOptions>) => Promise<Page>
}

const current = async (page: Page): Promise<Page> => {
  await page.until(page.isCurrent)
  return page
}

export async function openHall(seats = 6, sheet = smallRunSheet()): Promise<Hall> {
  const house = await openHouse(seats, sheet)
  const { db, folder, jury } = house
  const complaints: unknown[] = []
  const log = (error: unknown): void => void complaints.push(error)
  const now = { at: Date.now() }
  const hosts = {
    laptop: (): string[] => loopbackHosts(portOf(laptop)),
    room: (): string[] => loopbackHosts(portOf(room)),
  }
  const [laptopApp, roomApp] = [guardedApp(hosts.laptop), guardedApp(hosts.room)]
  const [laptop, room]: [Server, Server] = [createServer(laptopApp), createServer(roomApp)]
  const sockets = new SessionSockets({
    loopback: laptop,
    roomServer: room,
    loopbackHosts: hosts.laptop,
    roomHosts: hosts.room,
    now: () => now.at,
    log,
  })
  mkdirSync(join(folder, 'run-sheets'))
  writeFileSync(join(folder, 'run-sheets', 'two-day-jury.yaml'), JSON.stringify(smallRunSheet())) // JSON is YAML, too
  const directory = new Directory({
    db,
    memory: new OpenDraws(),
    now: () => now.at,
    runSheets: join(folder, 'run-sheets'),
    examples: 'data/examples',
    openRoom: (row) =>
      Room.open({
        db,
        jury: row,
        keys: join(folder, 'keys'),
        now: () => now.at,
        addresses: () => [],
        audience: sockets,
        log,
      }),
    onEnter: (entered) => sockets.enter(entered),
  })
  laptopApp.use('/api/juries', juryRoutes(directory))
  for (const app of [laptopApp, roomApp]) addEndings(app, log)
  await Promise.all([listen(laptop, 0, '127.0.0.1'), listen(room, 0, '127.0.0.1')])
  onTestFinished(async () => {
    await sockets.close()
    for (const server of [laptop, room]) server.closeAllConnections()
  })
  await directory.enter(jury.id)
  const urls = { laptop: `http://127.0.0.1:${portOf(laptop)}`, room: `http://127.0.0.1:${portOf(room)}` }
  const visitor = (options: Partial<PageOptions> = {}): Promise<Page> =>
    current(openPage({ url: urls.room, ...options }))
  return {
    house,
    directory,
    complaints,
    now,
    ...urls,
    visitor,
    facilitator: () => current(openPage({ url: urls.laptop, role: 'facilitator' })),
    projector: () => current(openPage({ url: urls.laptop, role: 'projector' })),
    juror: async (seat, options = {}) => {
      const asking = await visitor()
      const claimed = await asking.claim(house.codes.get(seat) ?? '')
      asking.close()
      if (!claimed.ok) throw new Error(claimed.code)
      return visitor({ token: claimed.token, ...options })
    },
  }
}
