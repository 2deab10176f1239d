import type { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { roomAddresses } from './addresses.ts'

type Cards = ReturnType<typeof networkInterfaces>

const card = (address: string, changes: Record<string, unknown> = {}) => ({
  address,
  family: 'IPv4',
  internal: false,
  ...changes,
})

test('the address of a room’s own network comes first, then larger private ones, then the rest', () => {
  const cards = {
    lo: [card('127.0.0.1', { internal: true })],
    vpn: [card('100.64.0.7')],
    office: [card('172.20.1.2'), card('10.4.4.4')],
    wifi: [card('192.168.1.20'), card('fe80::1', { family: 'IPv6' })],
    silent: [card('169.254.9.9')],
    gone: undefined,
  } as unknown as Cards // as little of a card as is read
  expect(roomAddresses(cards)).toEqual(['192.168.1.20', '10.4.4.4', '172.20.1.2', '100.64.0.7'])
})

test('without any network there is no address', () => {
  expect(roomAddresses({ lo: [card('127.0.0.1', { internal: true })] } as unknown as Cards)).toEqual([])
})
