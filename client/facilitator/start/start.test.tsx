import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { api } from '../api.ts'
import { roomAt } from '../testing/room.ts'
import { Start } from './start.tsx'

const jury = (id: string, name: string, open: boolean) => ({
  id,
  name,
  open,
  demo: false,
  broken: false,
  seats: 12,
  fromDraw: false,
  createdAt: '2031-02-27T08:00:00Z',
})

vi.mock('../api.ts', () => ({
  api: {
    list: vi.fn(async () => ({ ok: true, value: [jury('a', 'Norrby', true), jury('b', 'Storvik', false)] })),
    make: vi.fn(async () => ({ ok: false, error: { code: 'offline' } })),
    enter: vi.fn(async () => ({ ok: true, value: undefined })),
  },
  drawnPanels: vi.fn(async () => ({ ok: true, value: [] })),
}))

beforeEach(() => {
  vi.mocked(api.make).mockClear()
  roomAt(null)
})

const dialog = () => within(screen.getByRole('dialog'))

test('the jury in the room is never closed unasked: not by the demo, and not by opening another', async () => {
  render(<Start onEnter={vi.fn()} />)
  await screen.findByText('Öppen i rummet')
  await userEvent.click(screen.getByRole('button', { name: 'Öppna Älvmora (DEMO)' }))
  expect(dialog().getByText(/”Norrby” är öppen i rummet/)).toBeVisible()
  expect(api.make).not.toHaveBeenCalled()
  await userEvent.click(dialog().getByRole('button', { name: 'Byt jury' }))
  expect(api.make).toHaveBeenCalledWith({ from: 'demo' })
  await userEvent.click(await screen.findByRole('button', { name: /^Öppna\s*Storvik/ }))
  expect(api.enter).not.toHaveBeenCalled()
  expect(dialog().getByText('Öppna ”Storvik” i stället?')).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Byt jury' }))
  expect(api.enter).toHaveBeenCalledWith('b')
})
