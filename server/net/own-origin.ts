// Whether a request names this server and comes from one of its own pages: exact lists, no patterns.
import type { IncomingMessage } from 'node:http'

/** For a socket: a browser always says where it comes from, so a missing Origin is refused, too. */
export function isOwnSocket({ headers: { host, origin } }: IncomingMessage, hosts: readonly string[]): boolean {
  if (host === undefined || origin === undefined) return false
  return hosts.includes(host.toLowerCase()) && origin.toLowerCase() === `http://${host.toLowerCase()}`
}
