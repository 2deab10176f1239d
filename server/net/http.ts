// The loopback server's own rules: who may ask, what a page may load, how large a request may be.
import type { Server } from 'node:http'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]']

/** The exact Host values that reach the loopback server on a port; browsers leave out port 80. */
export const loopbackHosts = (port: number): string[] =>
  loopbackNames.map((name) => (port === 80 ? name : `${name}:${port}`))

/**
 * Lets a request through only if it names this server, and, where it changes anything, comes from one of its own pages.
 * That keeps out web sites that try to reach the laptop from the organiser's browser.
 */
export function onlyOwnPages(hosts: () => readonly string[]) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { host, origin } = request.headers
    const known = host !== undefined && hosts().includes(host.toLowerCase())
    const own =
      origin === undefined
        ? ['GET', 'HEAD'].includes(request.method)
        : origin.toLowerCase() === `http://${host?.toLowerCase()}`
    if (known && own) next()
    else response.status(403).json({ code: 'other-origin' })
  }
}

/** What pages may do: load from here only, compile the solver, run no inline script. */
const policy = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      workerSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
})

/** An application with the guards in place; routes are added to it. */
export function guardedApp(hosts: () => readonly string[]): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(policy, onlyOwnPages(hosts))
  return app
}

/** Last in line: an unknown address, and an error that nobody expected. Neither tells the asker more than it must. */
export function addEndings(app: Express, log: (error: unknown) => void): void {
  app.use((_request, response) => void response.status(404).json({ code: 'not-found' }))
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const status = (error as { status?: unknown }).status // body-parser puts the status of a refused body on its error
    if (typeof status === 'number' && status >= 400 && status < 500) {
      response.status(status).json({ code: 'bad-request' })
      return
    }
    log(error)
    response.status(500).json({ code: 'broken' })
  })
}

/** Starts to listen; fails where the port is taken. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

export function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
