import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { api } from '../api.ts'
import { roomAt } from '../testing/room.ts'
import { TheEnd } from './the-end.tsx'

vi.mock('../api.ts', () => ({
  api: {
    list: vi.fn(async () => ({ ok: true, value: [{ id: 'a', name: 'Norrby', open: true }] })),
    reportState: vi.fn(),
  },
}))

const log = { events: 1497, hash: '676f706c'.repeat(8) }

test('the last page says what the report lacks, as the report does, and what goes into the minutes', async () => {
  vi.mocked(api.reportState).mockResolvedValue({ ok: true, value: { missing: ['statement'], log } })
  roomAt({ activity: 0, step: 0 })
  render(<TheEnd />)
  expect(await screen.findByText(/Rapporten är inte färdig. Det här saknas: juryns uttalande/)).toBeVisible()
  expect(screen.queryByText(/Rapporten är färdig/)).toBeNull()
  expect(screen.getByText(/1497 händelser, kontrollsumma/)).toBeVisible()
})

test('a report that lacks nothing is said to be finished', async () => {
  vi.mocked(api.reportState).mockResolvedValue({ ok: true, value: { missing: [], log } })
  roomAt({ activity: 0, step: 0 })
  render(<TheEnd />)
  expect(await screen.findByText(/Rapporten är färdig/)).toBeVisible()
  expect(screen.getByRole('link', { name: /Rapport \(ny flik\)/ })).toHaveAttribute(
    'href',
    expect.stringContaining('/a/'),
  )
})
