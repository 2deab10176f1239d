import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { act } from '../../connection/connection.ts'
import { roomAt, seat, table } from '../testing/room.ts'
import { TablesGrid } from './tables-grid.tsx'

vi.mock('../../connection/connection.ts', () => ({ act: vi.fn() }))

const minute = 60_000
const cardOf = (name: string): HTMLElement => screen.getByRole('heading', { name: new RegExp(name) }).closest('li')!

test('every table says in words how it is doing', () => {
  roomAt(
    { activity: 1, step: 0 },
    {
      'tables/1': table(1, { done: 2 }),
      'tables/2': table(2, { done: 1, writing: 1, offline: 1, offlineSince: Date.now() - 3.5 * minute, help: [4] }),
    },
  )
  render(<TablesGrid />)
  expect(within(cardOf('Bord 1')).getByText('2 av 2 klara')).toBeInTheDocument()
  expect(within(cardOf('Bord 1')).getByLabelText('alla klara')).toBeInTheDocument()
  const second = within(cardOf('Bord 2'))
  for (const words of ['1 av 2 klara', '1 skriver', '1 utan kontakt sedan 3 min', 'vill ha hjälp: 4'])
    expect(second.getByText(words)).toBeInTheDocument()
})

test('while people listen, a table says how many are here, and nobody is called silent', () => {
  roomAt({ activity: 0, step: 0 }, { 'tables/1': table(1, { here: 1, lastActive: Date.now() - 60 * minute }) })
  render(<TablesGrid />)
  expect(screen.getByText('1 av 2 på plats')).toBeInTheDocument()
  expect(screen.queryByText(/tyst/)).toBeNull()
})

test('whoever is absent or has left is not counted, so that the tables say the same as the whole room', () => {
  roomAt(
    { activity: 0, step: 0 },
    {
      'tables/1': table(1, { seats: [1, 3, 5], here: 2 }),
      'attendance/1': seat(1, { attendance: 'present' }),
      'attendance/3': seat(3, { attendance: 'present' }),
      'attendance/5': seat(5, { attendance: 'absent' }),
    },
  )
  render(<TablesGrid />)
  expect(screen.getByText('2 av 2 på plats')).toBeInTheDocument()
})

test('thirty tables say the same in small: the words are there for those who listen', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`tables/${i + 1}`, table(i + 1, { writing: 1 })]),
  )
  roomAt({ activity: 1, step: 0 }, many)
  render(<TablesGrid />)
  expect(screen.getAllByText('1 skriver')).toHaveLength(30)
  expect(screen.getByRole('heading', { name: /Bord 30/ })).toBeInTheDocument()
})

test('whoever has waited longest for help stands first, and one press says it is done', async () => {
  roomAt(
    { activity: 1, step: 0 },
    {
      'tables/1': table(1),
      'attendance/1': seat(1, { helpSince: Date.now() - minute }),
      'attendance/3': seat(3, { helpSince: Date.now() - 5 * minute }),
    },
  )
  render(<TablesGrid />)
  const helped = screen.getAllByRole('button', { name: /Hjälpt/ })
  expect(helped.map((one) => one.textContent)).toEqual(['Hjälpt Bord 1, plats 3', 'Hjälpt Bord 1, plats 1'])
  await userEvent.click(helped[0]!)
  expect(act).toHaveBeenCalledWith({ type: 'answer-help', seat: 3 })
})
