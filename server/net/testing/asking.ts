// Asks a server over a real connection, with any headers a browser or a stranger might send.
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { onTestFinished } from 'vitest'
import { loopbackHosts } from '../http.ts'

export interface Asked {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export interface Served {
  readonly port: number
  /** From the page at `own`, unless the headers say otherwise. */
  readonly ask: (asked: Asked) => Promise<Answered>
  /** Sends a value as JSON. */
  readonly send: (method: string, path: string, body?: unknown) => Promise<Answered>
}

function askAt(port: number, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asking = request({ port, host: '127.0.0.1', method, path, headers: { ...length, ...headers } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
      )
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

/** Serves on a free port; `make` gets the hosts that the port is known by. */
export async function serve(make: (hosts: () => readonly string[]) => Express): Promise<Served> {
  let hosts: readonly string[] = []
  const server = createServer(make(() => hosts))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // a TCP server's address is never text
  hosts = loopbackHosts(port)
  const own = `http://127.0.0.1:${port}`
  return {
    port,
    ask: (asked) => askAt(port, asked),
    send: (method, path, body) =>
      askAt(port, {
        method,
        path,
        headers: { origin: own, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}
