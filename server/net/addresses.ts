// The addresses at which tablets reach this laptop: those of its network cards, the likeliest first.
import { networkInterfaces } from 'node:os'

/** How likely an address is to be the room's own network: home and office ranges first, then what is left. */
function rank(address: string): number {
  if (address.startsWith('192.168.')) return 0
  if (address.startsWith('10.')) return 1
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3
}

/** IPv4 addresses of this machine, without loopback and without those a card gives itself when no network answers. */
export function roomAddresses(interfaces = networkInterfaces()): string[] {
  return Object.values(interfaces)
    .flatMap((cards) => cards ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .toSorted((a, b) => rank(a) - rank(b))
}
